"""What becomes of a plan: it moves to other days, it takes place, or it does not."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.allowing import Decision
from capacity.choices import ActivityStatus
from capacity.models import Activity, ActivityMove
from partnerships.actions.belonging import refuse_foreign
from partnerships.models import AgendaItem, Agreement
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row


def move_activity(
    *,
    activity: Activity,
    seen: int | None,
    starts_on: date,
    ends_on: date,
    reason: str,
    allowed_by: Decision | None = None,
    by: User,
    now: datetime,
) -> Activity:
    """The activity is planned for these days now; from when it moved, why, and what all decided stays.

    Raises `DomainError`: `not_planned`, `reason_needed`, `foreign`; `ValidationError` for the same days or an end
    before the start; `VersionConflict`.
    """
    refuse_silence(reason, _("Say in a sentence why it moves to other days."))
    with transaction.atomic():
        activity = planned(activity, seen, _("Only what is planned can be moved to other days."))
        move = ActivityMove(activity=activity, from_first=activity.starts_on, from_last=activity.ends_on)
        move.to_first, move.to_last, move.reason, move.by, move.at = starts_on, ends_on, reason.strip(), by, now
        activity.starts_on, activity.ends_on = starts_on, ends_on
        allow(move, activity, allowed_by)
        activity.full_clean()
        move.full_clean()
        activity.save()
        move.save()
        audit.record("activity.moved", activity, by=by, day=starts_on, reason=move.reason)
    return activity


def hold_activity(
    *, activity: Activity, seen: int | None, starts_on: date, ends_on: date, summary: str, language: str, by: User
) -> Activity:
    """The plan took place on these days, and everybody reads what happened.

    Raises `DomainError`: `not_planned`, `summary_needed`; `ValidationError` for an end before the start;
    `VersionConflict`.
    """
    refuse_silence(summary, _("Say in a sentence or two what happened."), code="summary_needed")
    with transaction.atomic():
        activity = planned(activity, seen, _("It was said already what became of this plan."))
        activity.starts_on, activity.ends_on = starts_on, ends_on
        activity.status, activity.summary, activity.language = ActivityStatus.DONE, summary.strip(), language
        activity.full_clean()
        activity.save()
        audit.record("activity.held", activity, by=by)
    return activity


def drop_activity(*, activity: Activity, reason: str, allowed_by: Decision | None = None, by: User) -> Activity:
    """The planned activity does not take place; the reason stays with it, and what `allowed_by` all decided.

    Raises `DomainError`: `not_planned` when it took place or was dropped before, `reason_needed`, `foreign`.
    """
    refuse_silence(reason, _("Say in a sentence why it does not take place."))
    with transaction.atomic():
        activity = planned(activity, None, _("Only what is planned can be dropped."))
        activity.status, activity.dropped_because = ActivityStatus.DROPPED, reason.strip()
        allow(activity, activity, allowed_by)
        activity.full_clean()
        activity.save()
        audit.record("activity.dropped", activity, by=by, reason=activity.dropped_because)
    return activity


def allow(changed, activity, decision: Decision | None) -> None:
    """Name at `changed`, the move or the activity itself, what all decided. Raises `DomainError("foreign")`."""
    if decision is None:
        return
    row = decision.row
    refuse_foreign(activity.partnership, row)
    changed.agenda_item = row if isinstance(row, AgendaItem) else None
    changed.amendment = row if isinstance(row, Agreement) else None
    changed.allowed_on = decision.on


def planned(activity, seen, otherwise):
    activity = lock_row(Activity.objects.all(), pk=activity.pk, seen=seen)
    if activity.status != ActivityStatus.PLANNED:
        raise DomainError("not_planned", otherwise)
    return activity


def refuse_silence(words, sentence, code="reason_needed"):
    if not words.strip():
        raise DomainError(code, sentence)
