"""From a request to a stored zip of signed reports: what the job does."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reporting.actions.editions import facts_to_print
from reporting.models import Bundle, Edition
from reporting.printing import print_report
from reporting.zips import stored, zipped
from stedenband.lib.errors import DomainError

STEPS = {
    "reports": gettext_lazy("finding the signed reports"),
    "pages": gettext_lazy("setting the pages that nobody asked for before"),
    "filing": gettext_lazy("packing the zip"),
}


def make_bundle(job, progress):
    """Pack the zip that `job` names; returns what puts it on record, None when that was done before.

    Raises `PaperError` when pages cannot be made, `OSError` when there is no room for the file, and
    `DomainError("not_whole")` when something was tampered with.
    """
    progress("reports")
    bundle = Bundle.objects.get(pk=job.arguments["bundle"])
    if bundle.is_made:
        return None
    if not bundle.is_whole():
        raise DomainError("not_whole", _("What is stored of this zip was changed outside the platform."))
    progress("pages")
    papers = [paper_of(report, bundle) for report in bundle.reports.select_related("partnership").order_by("pk")]
    progress("filing")
    return stored(bundle, zipped(papers), job, progress, expired_at=None)


def paper_of(report, bundle):
    """The name and the bytes of one signed report: as it was printed before, else printed now. The same either way."""
    version, facts = facts_to_print(report, bundle.language, in_force=True)
    name = f"{report.partnership.slug}/progress-report-{report.period.code}-{bundle.language}.pdf"
    printed = Edition.objects.made().full().filter(report=report, version=version, language=bundle.language).first()
    if printed and printed.file.storage.exists(printed.file.name):
        with printed.file.open("rb") as file:
            return name, file.read()
    return name, print_report(facts, language=bundle.language, asked_at=bundle.requested_at).content
