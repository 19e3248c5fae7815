"""Half-years roll up into the year: what a municipality wrote once it does not type again."""

from dataclasses import dataclass

from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from reporting.choices import ROLLED_UP, ROLLS_UP
from reporting.models import Part, Report
from stedenband.lib.text import MAX_TEXT

CUT = " […]"
HEADING_ROOM = 100
"""So many letters are kept free for the line above each text."""


@dataclass(frozen=True)
class EarlierText:
    """What a partner wrote for a shorter period inside this one; `label` names the period."""

    label: str
    text: str
    language: str


def rolls_up(report: Report) -> bool:
    return report.period.schedule.cadence in ROLLS_UP


def earlier_parts(report: Report):
    """The parts of shorter periods inside that of `report` which their writers marked as ready, oldest first."""
    if not rolls_up(report):
        return Part.objects.none()
    period = report.period
    inside = Part.objects.of_partnership(report.partnership_id).filter(
        is_ready=True,
        report__period__schedule__cadence__in=ROLLED_UP,
        report__period__first_on__gte=period.first_on,
        report__period__last_on__lte=period.last_on,
    )
    return inside.exclude(report=report).select_related("report__period").order_by("report__period__first_on", "pk")


def earlier_texts(section, report: Report, partner) -> list[EarlierText]:
    """What `partner` wrote in `section` for the shorter periods, oldest first."""
    parts = earlier_parts(report).filter(section=section, partner=partner)
    return [EarlierText(part.report.period.label, part.text, part.language) for part in parts if part.text.strip()]


def rolled_up(section, report: Report, partner) -> str:
    """These texts one below the other, each under its period; nothing when there are none. In the active language."""
    texts = earlier_texts(section, report, partner)
    own = partner.municipality.text_language
    return "\n\n".join(
        f"{heading(one, own)}\n\n{shortened(one.text, MAX_TEXT // len(texts) - HEADING_ROOM)}" for one in texts
    )


def heading(one: EarlierText, own: str) -> str:
    """The period, with the language where it is another one than the reader expects."""
    if one.language == own:
        return _("%(period)s:") % {"period": one.label}
    language = get_language_info(one.language)["name_translated"]
    return _("%(period)s (%(language)s):") % {"period": one.label, "language": language}


def shortened(text: str, room: int) -> str:
    """`text`, cut at a space where it is longer than `room`: all of it stays in the report that it was written for."""
    if len(text) <= room:
        return text
    kept = text[: room - len(CUT)]
    return (kept.rpartition(" ")[0] or kept) + CUT
