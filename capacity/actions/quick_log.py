"""Logging in a minute: an activity with what the own municipality takes home from it."""

from datetime import date

from django.db import transaction

from capacity.actions.activities import Heads, log_activity
from capacity.actions.learnings import note_learning
from capacity.choices import ActivityKind, LearningStage
from capacity.models import Activity
from partnerships.models import Partnership
from stedenband.accounts.models import User


def log_quickly(
    *,
    partnership: Partnership,
    kind: str,
    title: str,
    day: date,
    minutes: int | None,
    learned: str,
    heads: Heads,
    language: str,
    today: date,
    by: User,
) -> Activity:
    """What took place on `day` is logged with its participants, and what the municipality of `by` learned from it.

    Raises what `log_activity` and `note_learning` raise.
    """
    with transaction.atomic():
        activity = log_activity(
            partnership=partnership,
            kind=kind,
            title=title,
            starts_on=day,
            ends_on=day,
            minutes=minutes,
            is_online=kind == ActivityKind.VIDEO_CALL,
            language=language,
            heads=heads,
            by=by,
        )
        if learned:
            note_learning(
                partnership=partnership,
                activity=activity,
                text=learned,
                language=language,
                noted_on=today,
                stage=LearningStage.NOTED,
                by=by,
            )
    return activity
