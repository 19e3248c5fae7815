"""The two balances of a partnership, computed in the database for any stretch of time, and what lists show beside."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Q, Sum

from capacity.choices import CAPACITY_PURPOSES, ActivityKind, ContributionKind, LearningStage, Sex
from capacity.models import Activity, Contribution, Learning, Step
from partnerships.choices import ActorGroup, Stage, VersionStatus
from partnerships.models import Partnership, SignOff


@dataclass(frozen=True)
class GravityBalance:
    """How the effort is divided over capacity building and everything else, by what each activity is for.

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
    capacity = Q(purpose__in=CAPACITY_PURPOSES)
    numbers = activities.aggregate(
        capacity=Count("pk", filter=capacity),
        visible=Count("pk", filter=~capacity),
        quick_wins=Count("pk", filter=Q(kind=ActivityKind.QUICK_WIN)),
    )
    effort = days.aggregate(
        capacity=Sum("hundredths", filter=Q(activity__purpose__in=CAPACITY_PURPOSES)),
        visible=Sum("hundredths", filter=~Q(activity__purpose__in=CAPACITY_PURPOSES)),
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


BEGINNING = frozenset({Stage.EXPLORE, Stage.AGREE})
"""Stages in which a quick visible result may motivate; the balance says nothing yet (seed)."""


def gravity_state(balance: GravityBalance, partnership: Partnership) -> str:
    """How to speak of the balance: nothing, beginning, good or question. Never a score."""
    if not balance.total:
        return "nothing"
    if balance.capacity_percent >= partnership.gravity_threshold:
        return "good"
    return "beginning" if partnership.stage in BEGINNING else "question"


def confirmations(steps) -> dict[int, set[int]]:
    """For each of `steps` the ids of the partners who confirmed its newest words, in one query."""
    confirmed = {step.pk: set() for step in steps}
    words = SignOff.objects.agreeing().filter(
        version__subject_type=ContentType.objects.get_for_model(Step),
        version__subject_id__in=confirmed,
        version__status__in=[VersionStatus.OPEN, VersionStatus.IN_FORCE],
    )
    for step_id, partner_id in words.values_list("version__subject_id", "partner_id"):
        confirmed[step_id].add(partner_id)
    return confirmed


def confirming_partners(version, partnership: Partnership) -> list:
    """The partners whose word on `version` would fall if its text changed; nobody's when it is no longer open."""
    if version is None or not version.is_open:
        return []
    return [partner for partner in partnership.partner_list if partner.pk in version.standing_words()]


def people_tables(activity: Activity, partnership: Partnership) -> list[tuple]:
    """Who took part: (partner, rows of (group label, [people per sex], total), total); absent ones are left out."""
    counts = {(row.partner_id, row.group, row.sex): row.count for row in activity.participations.all()}
    tables = []
    for partner in partnership.partner_list:
        rows = [(group, [counts.get((partner.pk, group, sex), 0) for sex in Sex]) for group in ActorGroup]
        present = [(group.label, numbers, sum(numbers)) for group, numbers in rows if any(numbers)]
        if present:
            tables.append((partner, present, sum(total for _group, _numbers, total in present)))
    return tables


def strengthened(activity: Activity, partnership: Partnership) -> list[tuple]:
    """Whom the activity strengthens: (partner, [labels of its groups]) of the partners that have any."""
    groups = {}
    for row in activity.reached_groups.all():
        groups.setdefault(row.partner_id, []).append(row.get_group_display())
    return [(partner, groups[partner.pk]) for partner in partnership.partner_list if partner.pk in groups]


def contribution_totals(partnership: Partnership) -> list[tuple]:
    """Per partner its totals, one row per kind and currency; nothing is added up across them."""
    rows = list(Contribution.objects.of_partnership(partnership).totals())
    return [(partner, [row for row in rows if row["partner"] == partner.pk]) for partner in partnership.partner_list]
