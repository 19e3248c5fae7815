"""From the frozen facts of an edition to its stored PDF: what the job does."""

from partnerships.press import Press
from reporting.models import Edition
from reporting.printing import print_report
from stedenband import audit


def write(edition):
    return print_report(edition.facts, language=edition.language, asked_at=edition.requested_at)


def record(edition):
    audit.record("edition.made", edition, by=None, language=edition.language, sha256=edition.file_hash)


make_edition = Press(
    rows=Edition.objects.select_related("report__partnership", "report__period"),
    argument="edition",
    write=write,
    record=record,
)
