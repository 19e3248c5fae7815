"""The two balances of a partnership, computed in the database for any stretch of time."""

from dataclasses import dataclass

from django.db.models import Count, Q, Sum

from capacity.choices import CAPACITY_KINDS, ActivityKind, ContributionKind, LearningStage
from capacity.models import Activity, Contribution, Learning
from partnerships.models import Partnership


@dataclass(frozen=True)
class GravityBalance:
    """How the effort is divided over capacity building and visible results.

    `capacity` and `visible` are hundredths of person-days where days were logged (`unit` is "days"), else numbers of
    activities (`unit` is "activities"). Money is never mixed in.
    """

    unit: str
    capacity: int
    visible: int
    quick_wins: int

    @property
    def total(self):
        return self.capacity + self.visible

    @property
    def capacity_percent(self):
        """Rounded per cent of the effort that built capacity; None when nothing was done."""
        return round(100 * self.capacity / self.total) if self.total else None

    @property
    def visible_percent(self):
        return 100 - self.capacity_percent if self.total else None


def gravity_balance(partnership: Partnership, first=None, last=None) -> GravityBalance:
    """The centre of gravity of what was done from `first` to `last`, or from the start until now."""
    activities = Activity.objects.of_partnership(partnership).done()
    days = Contribution.objects.of_partnership(partnership).filter(
        kind=ContributionKind.DAYS, activity__in=activities.values("pk")
    )
    if first is not None:
        activities, days = activities.between(first, last), days.between(first, last)
    capacity, visible = Q(kind__in=CAPACITY_KINDS), ~Q(kind__in=CAPACITY_KINDS)
    numbers = activities.aggregate(
        capacity=Count("pk", filter=capacity),
        visible=Count("pk", filter=visible),
        quick_wins=Count("pk", filter=Q(kind=ActivityKind.QUICK_WIN)),
    )
    effort = days.aggregate(
        capacity=Sum("hundredths", filter=Q(activity__kind__in=CAPACITY_KINDS)),
        visible=Sum("hundredths", filter=~Q(activity__kind__in=CAPACITY_KINDS)),
    )
    if effort["capacity"] or effort["visible"]:
        shares = {name: value or 0 for name, value in effort.items()}
        return GravityBalance(unit="days", quick_wins=numbers["quick_wins"], **shares)
    return GravityBalance(unit="activities", **numbers)


@dataclass(frozen=True)
class LearningBalance:
    """How much one municipality learned: in all, from its partners, and how far it came."""

    partner: object
    lessons: int
    from_partners: int
    tried: int
    adopted: int


def learning_balance(partnership: Partnership, first=None, last=None) -> list[LearningBalance]:
    """One balance per partner, in the order of the page. No total, no share, no comparison."""
    learnings = Learning.objects.of_partnership(partnership)
    if first is not None:
        learnings = learnings.between(first, last)
    rows = {
        row["learner"]: row
        for row in learnings.values("learner").annotate(
            lessons=Count("pk"),
            from_partners=Count("pk", filter=Q(learned_from__isnull=False)),
            tried=Count("pk", filter=Q(stage=LearningStage.TRIED)),
            adopted=Count("pk", filter=Q(stage=LearningStage.ADOPTED)),
        )
    }
    nothing = {"lessons": 0, "from_partners": 0, "tried": 0, "adopted": 0}
    return [
        LearningBalance(partner=partner, **{name: rows.get(partner.pk, nothing)[name] for name in nothing})
        for partner in partnership.partner_list
    ]


def who_learned_from_whom(partnership: Partnership, first=None, last=None) -> list[tuple]:
    """Rows of (learner, teacher, number of lessons) for lessons that came from a partner."""
    learnings = Learning.objects.of_partnership(partnership).filter(learned_from__isnull=False)
    if first is not None:
        learnings = learnings.between(first, last)
    counted = learnings.values_list("learner", "learned_from").annotate(lessons=Count("pk"))
    return [
        (partnership.partner(learner), partnership.partner(teacher), lessons)
        for learner, teacher, lessons in counted.order_by("learner", "learned_from")
    ]
