"""What a file is, told by its content."""

import hashlib

from django.core.files import File


def sha256_of(file: File) -> str:
    """SHA-256 of the content of the stored `file`, as 64 lower-case hexadecimal digits; read piece by piece."""
    with file.open("rb") as content:
        return sha256_of_open(content)


def sha256_of_open(content: File) -> str:
    """The same of a file that is open, such as one that just came in; it stays open, at its beginning."""
    whole = hashlib.sha256()
    for piece in content.chunks():
        whole.update(piece)
    content.seek(0)
    return whole.hexdigest()
