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
    *, partnership: Partnership, day: date, learned: str, heads: Heads, language: str, today: date, by: User, **fields
) -> Activity:
    """What took place on `day` is logged with its participants, and what the municipality of `by` learned from it.

    `fields` are its kind, its title and its minutes. Raises what `log_activity` and `note_learning` raise.
    """
    with transaction.atomic():
        activity = log_activity(
            partnership=partnership,
            starts_on=day,
            ends_on=day,
            is_online=fields["kind"] == ActivityKind.VIDEO_CALL,
            language=language,
            heads=heads,
            by=by,
            **fields,
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
