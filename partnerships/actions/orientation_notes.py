"""The note for the council: written in one language, then made into a PDF."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.models import Orientation, OrientationNote
from partnerships.orientation.facts import note_facts
from stedenband import jobs
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.lib.canonical import canonical_json, digest, plain
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def write_note(
    *, orientation: Orientation, language: str, texts: dict[str, dict], seen: int | None = None, now: datetime
) -> OrientationNote:
    """The note in `language` says `texts`: for each section its text and the language that it is written in.

    Raises `VersionConflict`, and `DomainError("unfinished")` while the answers may still change.
    """
    with transaction.atomic():
        row = locked(Orientation.objects.all()).get(pk=orientation.pk)
        if not row.is_finished:
            raise DomainError("unfinished", _("Finish the orientation first: then its answers stand."))
        note, is_new = OrientationNote.objects.get_or_create(orientation=row, language=language)
        if not is_new:
            note = lock_row(OrientationNote.objects.all(), pk=note.pk, seen=seen)
        note.texts = texts
        note.full_clean()
        note.save()
        Orientation.objects.filter(pk=row.pk).update(used_at=now)
    return note


def request_paper(*, note: OrientationNote, now: datetime) -> OrientationNote:
    """The facts of the note are frozen as they are now, and a job makes their PDF unless it exists.

    After a failure, asking once more lets the job start afresh.
    """
    with transaction.atomic():
        row = locked(OrientationNote.objects.select_related("orientation")).get(pk=note.pk)
        facts = plain(note_facts(row))
        facts_hash = digest(canonical_json(facts))
        if facts_hash != row.facts_hash:
            row.facts, row.facts_hash, row.asked_at = facts, facts_hash, now
        job = jobs.request(
            "partnerships.print_orientation",
            key=f"orientation-note-{row.pk}-{row.facts_hash[:24]}-{row.asked_at:%Y%m%d%H%M%S}",
            by=None,
            now=now,
            note=row.pk,
            language=row.language,
        )
        if job.state == JobState.FAILED:
            jobs.retry(job=job, by=None, now=now)
        row.job_id = job.pk
        row.save(update_fields=["facts", "facts_hash", "asked_at", "job_id"])
    return row


def paper_job(note: OrientationNote) -> Job | None:
    """The job that makes, or made, the PDF of the note as it is now."""
    return Job.objects.filter(pk=note.job_id).first() if note.job_id else None


def is_up_to_date(note: OrientationNote) -> bool:
    """Whether the PDF says what the note and the answers say now."""
    return note.is_made and note.facts_hash == digest(canonical_json(plain(note_facts(note))))
