"""Who learned from whom. Reciprocity is philosophical and comes in degrees (seed): no target, no share."""

from dataclasses import dataclass

from django.db.models import Count, Q

from capacity.choices import LearningStage
from capacity.models import Learning
from partnerships.models import Partnership, Theme


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


def lessons_by_theme(partnership: Partnership) -> list[tuple]:
    """Rows of (theme, [(partner, number of lessons)]) in the order of the names; last what has no theme (None)."""
    counted = Learning.objects.of_partnership(partnership).order_by().values_list("theme", "learner")
    numbers = {(theme, learner): lessons for theme, learner, lessons in counted.annotate(lessons=Count("pk"))}
    themes = list(Theme.objects.filter(pk__in={theme for theme, _learner in numbers if theme}).order_by("name"))
    if any(theme is None for theme, _learner in numbers):
        themes.append(None)
    return [
        (theme, [(one, numbers.get((theme and theme.pk, one.pk), 0)) for one in partnership.partner_list])
        for theme in themes
    ]
