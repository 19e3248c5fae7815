from capacity.balances.learning import learning_balance, who_learned_from_whom
from capacity.models import Learning
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope


def learnings(scope: Scope) -> dict:
    """What each partner noted that it learned, one by one."""
    rows = Learning.objects.of_partnership(scope.partnership).between(*scope.span).select_related("activity")
    place = scope.place
    return {
        "learnings": [
            {
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
            for row in rows.order_by("noted_on", "pk")[:MAX_ROWS]
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
