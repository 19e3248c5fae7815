"""From the frozen facts of an edition to its stored PDF, and from the editions of a set to their zip: what jobs do."""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.press import Press
from reporting.actions.edition_sets import pack_sets_of
from reporting.choices import Audience
from reporting.models import Edition, EditionSet
from reporting.printing import print_report
from reporting.zips import stored, zipped
from stedenband import audit
from stedenband.lib.errors import DomainError

PACKING_STEPS = {"editions": gettext_lazy("gathering the editions"), "filing": gettext_lazy("packing the zip")}


def write(edition):
    return print_report(
        edition.facts, language=edition.language, audience=edition.audience, asked_at=edition.requested_at
    )


def record(edition):
    verb = "public_paper.made" if edition.audience == Audience.CITIZENS else "edition.made"
    audit.record(verb, edition, by=None, language=edition.language, sha256=edition.file_hash)
    pack_sets_of(edition, now=timezone.now())


make_edition = Press(
    rows=Edition.objects.select_related("report__partnership", "report__period"),
    argument="edition",
    write=write,
    record=record,
)


def pack_editions(job, progress):
    """Pack the zip of the set that `job` names; returns what puts it on record, None when that was done before.

    Raises `DomainError("not_whole")` when the set was tampered with, `OSError` when a file is lost or there is no room.
    """
    progress("editions")
    one = EditionSet.objects.select_related("report__period").get(pk=job.arguments["set"])
    if one.is_made:
        return None
    if not one.is_whole():
        raise DomainError("not_whole", _("What is stored of this zip was changed outside the platform."))
    papers = [packed(edition, one.report) for edition in one.editions.defer("facts").order_by("audience", "language")]
    progress("filing")
    return stored(one, zipped(papers), job, progress)


def packed(edition, report):
    """The name and the bytes of one edition."""
    with edition.file.open("rb") as file:
        return f"{file_name(edition, report)}.pdf", file.read()


def file_name(edition, report, *slugs) -> str:
    """ "progress-report-2026-council-nl"; `slugs` come before the reader."""
    reader = [] if edition.audience == Audience.FULL else [edition.audience]
    return "-".join(["progress-report", report.period.code, *slugs, *reader, edition.language])
