"""The first words of a report, taken from what was logged: nothing is typed twice (design 1)."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.balances.gravity import gravity_balance
from capacity.models import Activity, Learning, Step
from reporting.choices import Section


def prefilled(section, report, partner) -> str:
    """What `partner` finds in its part of `section` on the first day, in the active language; often enough."""
    write = {Section.BRIEF: brief, Section.LEARNING: learned, Section.NEXT: planned}.get(section)
    return write(report, partner) if write else ""


def brief(report, partner) -> str:
    span = (report.period.first_on, report.period.last_on)
    number = Activity.objects.of_partnership(report.partnership_id).done().between(*span).count()
    if not number:
        return ""
    text = ngettext(
        "We did one activity together in this period.",
        "We did %(number)s activities together in this period.",
        number,
    ) % {"number": number}
    percent = gravity_balance(report.partnership, *span).capacity_percent
    return f"{text} {_('%(percent)s %% of the effort went to capacity building.') % {'percent': percent}}"


def learned(report, partner) -> str:
    span = (report.period.first_on, report.period.last_on)
    lessons = Learning.objects.of_partnership(report.partnership_id).of(partner).between(*span).order_by("noted_on")
    return "\n\n".join(lesson.text for lesson in lessons)


def planned(report, partner) -> str:
    steps = Step.objects.of_partnership(report.partnership_id).planned()
    return "\n\n".join(step.title for step in steps)
