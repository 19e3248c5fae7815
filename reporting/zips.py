"""PDFs that exist, in one zip: the same files give the same bytes."""

import io
import zipfile

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from stedenband.lib.files import sha256_of

LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The one moment that all files in a zip bear."""


def zipped(papers) -> bytes:
    """`papers` are names with bytes. PDFs are compressed already, so they are only stored."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, content in papers:
            archive.writestr(zipfile.ZipInfo(name, LONG_AGO), content)
    return file.getvalue()


def stored(row, content: bytes, job, progress, **fields):
    """The zip of `row` (a `Printed`) lies in its folder from now on; returns what puts it on record, with `fields`.

    It is gone again when this attempt comes to nothing. Raises `OSError` when there is no room for it.
    """
    field = row._meta.get_field("file")
    name = f"{field.upload_to}{row.pk}-{job.lease_token}.zip"
    progress.on_failure(lambda: field.storage.delete(name))  # also what a full disk left of it
    name = field.storage.save(name, ContentFile(content))
    return lambda: put_on_record(row, name, content, fields)


def put_on_record(row, name, content, fields):
    told = fields | {
        "file": name,
        "file_hash": sha256_of(ContentFile(content)),
        "size": len(content),
        "made_at": timezone.now(),
    }
    for field, value in told.items():
        setattr(row, field, value)
    with transaction.atomic():
        row.save(update_fields=[*told])
