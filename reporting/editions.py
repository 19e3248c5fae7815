"""From the frozen facts of an edition to its stored PDF: what the job does."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from reporting.models import Edition
from reporting.printing import print_report
from stedenband import audit, paper
from stedenband.lib.errors import DomainError


def make_edition(job, progress):
    """Make the PDF of the edition that `job` names; returns what makes it part of the record.

    Raises `PaperError` when the pages cannot be made, `OSError` when there is no room for the file, and
    `DomainError("not_whole")` when the facts were tampered with.
    """
    progress("facts")
    edition = Edition.objects.select_related("report__partnership", "report__period").get(pk=job.arguments["edition"])
    if edition.is_made:
        return None
    if not edition.is_whole():
        raise DomainError("not_whole", _("What is stored of this edition was changed outside the platform."))
    progress("pages")
    printed = print_report(edition.facts, language=edition.language, asked_at=edition.requested_at)
    progress("filing")
    storage = Edition._meta.get_field("file").storage
    name = paper.store(storage, f"editions/{edition.pk}-{job.lease_token}.pdf", printed.content)
    progress.on_failure(lambda: storage.delete(name))

    def commit():
        with transaction.atomic():
            edition.file.name, edition.file_hash = name, printed.sha256
            edition.size, edition.pages, edition.made_at = len(printed.content), printed.pages, timezone.now()
            edition.save(update_fields=["file", "file_hash", "size", "pages", "made_at"])
            audit.record("edition.made", edition, by=None, language=edition.language, sha256=printed.sha256)

    return commit
