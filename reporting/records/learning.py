from capacity.balances.learning import learning_balance, who_learned_from_whom
from capacity.choices import LearningStage
from capacity.models import Learning, LearningPause, PeriodQuestion, StageReached
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope

STAGES = [stage.value for stage in LearningStage]


def learnings(scope: Scope) -> dict:
    """What each partner noted that it learned, one by one."""
    rows = Learning.objects.of_partnership(scope.partnership).between(*scope.span).select_related("activity")
    place = scope.place
    return {"learnings": [one_lesson(row, place) for row in rows.order_by("noted_on", "pk")[:MAX_ROWS]]}


def one_lesson(row, place) -> dict:
    return {
        "learner": place[row.learner_id],
        "learned_from": place.get(row.learned_from_id),
        "text": row.text,
        "language": row.language,
        "used_for": row.used_for,
        "stage": row.stage,
        "decided_by": row.decided_by,
        "noted_on": row.noted_on,
        "activity": row.activity.title if row.activity else None,
    }


def unused(scope: Scope) -> dict:
    """What is not in use: lessons of before that nobody tried yet, and those that went back in the period."""
    first, last = scope.span
    earlier = Learning.objects.of_partnership(scope.partnership).filter(noted_on__lt=first).select_related("activity")
    waiting = earlier.filter(stage=LearningStage.NOTED)
    gone_back = set(went_back(scope))
    rows = waiting | earlier.filter(pk__in=gone_back).exclude(stage=LearningStage.ADOPTED)
    place = scope.place
    return {
        "unused_learnings": [
            one_lesson(row, place) | {"went_back": row.pk in gone_back}
            for row in rows.order_by("noted_on", "pk")[:MAX_ROWS]
            if row.learner_id in place
        ]
    }


def went_back(scope) -> list[int]:
    """The lessons that came to an earlier stage in the period than they had reached before."""
    reached, found = {}, []
    rows = StageReached.objects.of_partnership(scope.partnership).filter(reached_on__lte=scope.span[1])
    for learning, stage, day in rows.order_by("reached_on", "pk").values_list("learning", "stage", "reached_on"):
        if STAGES.index(stage) < STAGES.index(reached.get(learning, stage)) and day >= scope.span[0]:
            found.append(learning)
        reached[learning] = stage
    return found


def pauses(scope: Scope) -> dict:
    """Who learned nothing in these days, and why: as good an answer as a lesson."""
    rows = LearningPause.objects.of_partnership(scope.partnership).touching(*scope.span).standing()
    place = scope.place
    return {
        "learning_pauses": [
            {
                "partner": place[row.partner_id],
                "first_on": row.first_on,
                "last_on": row.last_on,
                "reason": row.reason,
                "language": row.language,
            }
            for row in rows.order_by("first_on", "pk")
            if row.partner_id in place
        ]
    }


def questions(scope: Scope) -> dict:
    """What the partners wanted to find out together in these days, and what they found; without names of people."""
    rows = PeriodQuestion.objects.of_partnership(scope.partnership).touching(*scope.span)
    return {
        "learning_questions": [
            {
                "text": row.text,
                "language": row.language,
                "method": row.method,
                "answer": row.answer,
                "answer_language": row.answer_language,
                "what_changes": row.what_changes,
                "is_adopted": row.is_adopted,
                "decided_by": row.decided_by,
            }
            for row in rows.order_by("answer_by", "pk")
        ]
    }


def how_far(scope: Scope) -> dict:
    """How many lessons of each partner are noted, tried and adopted."""
    place = scope.place
    return {
        "learning_balance": [
            {"partner": place[row.partner.pk], "lessons": row.lessons, "tried": row.tried, "adopted": row.adopted}
            for row in learning_balance(scope.partnership, *scope.span)
            if row.partner.pk in place
        ]
    }


def teachers(scope: Scope) -> dict:
    """Who learned from whom, in lessons."""
    place = scope.place
    return {
        "learned_from": [
            {"learner": place[learner.pk], "teacher": place[teacher.pk], "lessons": lessons}
            for learner, teacher, lessons in who_learned_from_whom(scope.partnership, *scope.span)
            if {learner.pk, teacher.pk} <= place.keys()
        ]
    }
