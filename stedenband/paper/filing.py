"""A PDF reaches its final place whole or not at all."""

import os
import re
import tempfile
import zlib
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, Storage

from stedenband.paper.errors import PaperError

PAGE_COUNT = re.compile(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)|/Count\s+(\d+)[^>]*?/Type\s*/Pages\b")
OBJECT_STREAM = re.compile(rb"/ObjStm.*?>>\s*stream\r?\n", re.DOTALL)
LAST_LINES = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")


def page_count(content: bytes) -> int:
    """How many pages the PDF in `content` says it has; 0 when it does not say."""
    found = PAGE_COUNT.search(content)
    for stream in [] if found else OBJECT_STREAM.finditer(content):
        try:
            found = PAGE_COUNT.search(zlib.decompressobj().decompress(content[stream.end() :]))
        except zlib.error:
            return 0
        if found:
            break
    return int(found[1] or found[2]) if found else 0


def check(paper: bytes | Path | str) -> None:
    """Pass when `paper` (bytes, or a path) is a whole PDF with at least one page.

    Raises `PaperError("broken")` otherwise. Cheap; the rules of PDF/A and PDF/UA are proved in the tests.
    """
    content = paper if isinstance(paper, bytes) else Path(paper).read_bytes()
    if not content.startswith(b"%PDF-"):
        raise PaperError("broken", "It does not start as a PDF.")
    last_lines = LAST_LINES.search(content[-64:])
    if not last_lines or int(last_lines[1]) >= len(content):
        raise PaperError("broken", "Its end is missing.")
    if not page_count(content):
        raise PaperError("broken", "It has no pages.")


def store(storage: Storage, name: str, content: bytes) -> str:
    """Keep `content` in `storage` under `name`; return the name it has there.

    On a disk, `name` holds the old bytes or all the new ones, never a part. Elsewhere the storage chooses a free name.
    Raises `PaperError("broken")` when the bytes are no PDF or did not arrive whole, `OSError` when the disk is full.
    """
    check(content)
    if isinstance(storage, FileSystemStorage):
        _write_whole(Path(storage.path(name)), content, mode=storage.file_permissions_mode)
        return name
    name = storage.save(name, ContentFile(content))
    if storage.size(name) != len(content):
        storage.delete(name)
        raise PaperError("broken", "It did not arrive whole in the storage.")
    return name


def _write_whole(path: Path, content: bytes, *, mode: int | None) -> None:
    """Temporary file in the same folder, written, flushed to the disk, checked, renamed; no trace of a failure."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=".paper-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        check(temporary)
        if mode is not None:
            os.chmod(temporary, mode)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """The rename itself survives a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
