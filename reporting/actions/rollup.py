"""A part that is ready goes on in the report of the longer period, as long as nobody wrote there."""

from django.db.models import F
from django.utils import translation

from reporting.choices import ROLLED_UP, ROLLS_UP, ReportStatus
from reporting.models import Part
from reporting.rollup import rolled_up
from stedenband import audit


def roll_up(*, part: Part) -> list[Part]:
    """The same partner's part of the longer reports says what this one says, unless somebody wrote in it already.

    Called within the transaction of who marked `part` as ready; returns the parts that changed.
    """
    period = part.report.period
    if period.schedule.cadence not in ROLLED_UP:
        return []
    longer = Part.objects.of_partnership(part.report.partnership_id).filter(
        section=part.section,
        partner=part.partner_id,
        edited_at=None,
        report__status=ReportStatus.WRITING,
        report__period__schedule__cadence__in=ROLLS_UP,
        report__period__first_on__lte=period.first_on,
        report__period__last_on__gte=period.last_on,
    )
    return [one for one in longer.select_related("report__period", "partner__municipality") if take_over(part=one)]


def take_over(*, part: Part) -> bool:
    """The part says what its partner wrote for the shorter periods; False when it did so already."""
    with translation.override(part.language):
        text = rolled_up(part.section, part.report, part.partner)
    # Whoever begins to write there at this moment keeps what they write.
    untouched = Part.objects.filter(pk=part.pk, edited_at=None).exclude(text=text)
    if not text or not untouched.update(text=text, row_version=F("row_version") + 1):
        return False
    audit.record("part.rolled_up", part, by=None, partner=part.partner.name, section=part.section)
    return True
