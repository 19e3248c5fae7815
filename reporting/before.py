"""What a municipality wrote before: the text of the last period stands beside the new one."""

from partnerships.models import Partner
from reporting.models import Part, Report


def said_before(report: Report, partner: Partner, section: str) -> Part | None:
    """The newest text that `partner` wrote in `section` of a report of an earlier period; None when there is none."""
    earlier = Part.objects.of_partnership(report.partnership_id).filter(
        partner=partner, section=section, report__period__last_on__lt=report.period.first_on
    )
    return earlier.exclude(text="").select_related("report__period").order_by("-report__period__last_on").first()
