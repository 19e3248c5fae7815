"""From frozen facts to a stored PDF: how the background makes every paper of the platform.

Asking twice for the same facts gives the one paper; a paper is stored whole or not at all, and only then on record.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.models.printed import Printed
from stedenband import jobs, paper
from stedenband.lib.canonical import canonical_json, digest
from stedenband.lib.errors import DomainError

STEPS = {
    "facts": gettext_lazy("reading the frozen facts"),
    "pages": gettext_lazy("setting the pages"),
    "filing": gettext_lazy("checking and filing the PDF"),
}


@dataclass(frozen=True)
class Press:
    """How the papers of one model are made; the handler of their kind of job, which carries a row's id as `argument`.

    `write` gives the PDF of a row, `record` writes in the audit trail that it exists.
    """

    rows: QuerySet
    argument: str
    write: Callable[[Printed], paper.Paper]
    record: Callable[[Printed], object]

    def __call__(self, job, progress):
        """Make the paper that `job` names; returns what makes it part of the record, None when that was done before.

        Raises `PaperError` when the pages cannot be made, `OSError` when there is no room for the file, and
        `DomainError("not_whole")` when the facts were tampered with.
        """
        progress("facts")
        printed = self.rows.get(pk=job.arguments[self.argument])
        if printed.is_made:
            return None
        if not printed.is_whole():
            raise DomainError("not_whole", _("What is stored of this paper was changed outside the platform."))
        progress("pages")
        made = self.write(printed)
        progress("filing")
        name = filed(printed, made, job, progress)
        return lambda: self.put_on_record(printed, name, made)

    def put_on_record(self, printed, name, made):
        with transaction.atomic():
            printed.file.name, printed.file_hash = name, made.sha256
            printed.size, printed.pages, printed.made_at = len(made.content), made.pages, timezone.now()
            printed.save(update_fields=["file", "file_hash", "size", "pages", "made_at"])
            self.record(printed)


def filed(row, made: paper.Paper, job, progress) -> str:
    """The name under which the PDF is stored from now on; gone again when this attempt comes to nothing."""
    field = row._meta.get_field("file")
    name = paper.store(field.storage, f"{field.upload_to}{row.pk}-{job.lease_token}.pdf", made.content)
    progress.on_failure(lambda: field.storage.delete(name))
    return name


def ask(rows: QuerySet, *, kind: str, argument: str, facts: dict, by, now: datetime, **place) -> tuple[Printed, bool]:
    """There is a row at `place` with these facts, and a job of `kind` makes its PDF unless it exists.

    Returns the row, and whether it is new. Call inside a transaction that holds what the facts are about.
    """
    defaults = {"facts": facts, "requested_at": now} | place.pop("defaults", {})
    printed, is_new = rows.get_or_create(facts_hash=digest(canonical_json(facts)), **place, defaults=defaults)
    job = jobs.request(kind, key=f"{kind}-{printed.pk}", by=by, now=now, **{argument: printed.pk})
    if printed.job_id != job.pk:
        printed.job_id = job.pk
        printed.save(update_fields=["job_id"])
    return printed, is_new
