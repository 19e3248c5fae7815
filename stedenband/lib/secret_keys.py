"""A secret key of this installation's own when the environment gives none."""

import os
import secrets
from pathlib import Path


def secret_key_from(path: Path) -> str:
    """The key stored at `path`, made on first use, readable by its owner only."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(64))
    return path.read_text().strip()
