"""What a stored file is, told by its content."""

import hashlib

from django.core.files import File


def sha256_of(file: File) -> str:
    """SHA-256 of the content of `file`, as 64 lower-case hexadecimal digits; read piece by piece."""
    whole = hashlib.sha256()
    with file.open("rb") as content:
        for piece in content.chunks():
            whole.update(piece)
    return whole.hexdigest()
