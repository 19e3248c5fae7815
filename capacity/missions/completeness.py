"""What a mission lacks before its report can be offered to all; the two notes are asked without exception."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import ActivityStatus, SidePart
from capacity.models import Mission, MissionSide

NOT_OVER, NOT_DONE = "not_over", "not_done"
OF_ALL = {
    NOT_OVER: gettext_lazy("The visit is not over yet."),
    NOT_DONE: gettext_lazy("The activity still stands as planned: say that it took place."),
}
OF_ONE = {
    SidePart.QUESTIONS: gettext_lazy("%(name)s: set the learning questions."),
    SidePart.DELEGATION: gettext_lazy("%(name)s: say who takes part."),
    SidePart.EXPECTATIONS: gettext_lazy("%(name)s: note what the population was told before the visit."),
    SidePart.ANSWERS: gettext_lazy("%(name)s: answer the learning questions."),
    SidePart.SIGNALS: gettext_lazy("%(name)s: note what was heard after the visit."),
}


@dataclass(frozen=True)
class Lack:
    """One thing that is missing: by whom (`side`, or None for all together) and what (`code`)."""

    code: str
    side: MissionSide | None = None

    def __str__(self):
        if self.side is None:
            return str(OF_ALL[self.code])
        return OF_ONE[self.code] % {"name": self.side.partner.name}


def sides_taking_part(mission: Mission) -> list[MissionSide]:
    """Who receives and who sends somebody; everybody as long as nobody is named. Needs `with_sides()`."""
    sides = [side for side in mission.sides.all() if side.partner.is_present]
    if not any(side.delegates.all() for side in sides):
        return sides
    return [side for side in sides if side.delegates.all() or side.partner_id == mission.activity.host_id]


def lacking(mission: Mission, *, today: date) -> list[Lack]:
    """What the report lacks on `today`, in the order in which it comes about. Needs `with_sides()`."""
    activity, sides = mission.activity, sides_taking_part(mission)
    return [
        *(Lack(SidePart.EXPECTATIONS, side) for side in sides if not side.expectation_notes.all()),
        *([] if mission.has_ended(today) else [Lack(NOT_OVER)]),
        *([] if activity.status == ActivityStatus.DONE else [Lack(NOT_DONE)]),
        *(Lack(SidePart.ANSWERS, side) for side in sides if has_open_question(side)),
        *(Lack(SidePart.SIGNALS, side) for side in sides if not side.signals.all()),
    ]


def before_departure(mission: Mission) -> list[Lack]:
    """What is still to do before the visit, side by side. Needs `with_sides()`."""
    sides = [side for side in mission.sides.all() if side.partner.is_present]
    return [
        *(Lack(SidePart.QUESTIONS, side) for side in sides if not side.questions.all()),
        *(Lack(SidePart.DELEGATION, side) for side in sides if not side.delegates.all()),
        *(Lack(SidePart.EXPECTATIONS, side) for side in sides if not side.expectation_notes.all()),
    ]


def has_open_question(side: MissionSide) -> bool:
    return any(not question.answer for question in side.questions.all())


def in_one_sentence(lacks: list[Lack]) -> str:
    """What an attempt to offer the report hears."""
    return _("The report is not complete. %(what)s") % {"what": " ".join(map(str, lacks))}
