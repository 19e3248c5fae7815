"""Questions for a conversation, not scores: what the partners are asked to explain in a report (design 3)."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from capacity.balances.gravity import gravity_balance
from capacity.delegations import of_one_colour
from capacity.models import Activity, Learning
from partnerships.choices import ActorGroup, Level
from partnerships.models import Involvement, Partnership

QUESTIONS = {
    "gravity": _("The centre of gravity lies below the threshold that you set. Why, and is that what you both want?"),
    "one_sided_learning": _("One of the municipalities noted nothing it learned in this period. Why?"),
    "civil_society": _("Civil society was not involved in this phase on every side. Why?"),
    "one_colour": _("Of one of the councils, only one colour took part in the activities of this period. Why?"),
    "outside_trajectory": _("Some activities stand outside any trajectory. Why?"),
    "one_sided_initiative": _("All activities of this period were started by one municipality. Is that what you want?"),
}


@dataclass(frozen=True)
class Question:
    code: str

    @property
    def text(self):
        return QUESTIONS[self.code]


def questions_about(report, partnership: Partnership) -> list[Question]:
    """What this period asks the partners to explain, in a fixed order; nothing when all is in balance."""
    span = (report.period.first_on, report.period.last_on)
    done = Activity.objects.of_partnership(partnership).done().between(*span)
    balance = gravity_balance(partnership, *span)
    learners = set(Learning.objects.of_partnership(partnership).between(*span).values_list("learner", flat=True))
    starters = set(done.values_list("initiated_by", flat=True))
    partners = {partner.pk for partner in partnership.present_partners}
    heard = set(
        Involvement.objects.of_partnership(partnership)
        .in_phase(partnership.phase)
        .counted()
        .filter(group=ActorGroup.CIVIL_SOCIETY, level__gt=Level.NONE)
        .values_list("partner", flat=True)
    )
    asked = {
        "gravity": balance.total and balance.capacity_percent < partnership.gravity_threshold,
        "one_sided_learning": not partners <= learners,
        "civil_society": not partners <= heard,
        "one_colour": of_one_colour(partnership, done),
        "outside_trajectory": done.filter(step=None).exists(),
        "one_sided_initiative": len(starters) == 1 and None not in starters,
    }
    return [Question(code) for code, is_asked in asked.items() if is_asked]
