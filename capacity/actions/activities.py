"""Logging what was done: a half-hour call in a minute."""

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import ActivityStatus, usual_purpose
from capacity.models import Activity, Participation
from partnerships.actions.belonging import refuse_foreign
from partnerships.models import Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked

Heads = dict[tuple[int, str, str], int]
"""People by (partner id, group, sex)."""

MAX_HEADS = 10_000


def log_activity(
    *,
    partnership: Partnership,
    activity: Activity | None = None,
    seen: int | None = None,
    heads: Heads | None = None,
    by: User,
    **fields,
) -> Activity:
    """The activity is as `fields` say, with the participants of `heads`; None leaves the participants alone.

    Where nobody says what it is for, the usual purpose of its kind stands.
    Raises `ValidationError` for a quick win without its three facts or a last day before the first,
    `DomainError("foreign")` when a partner or step of another partnership is named, and `VersionConflict`.
    """
    with transaction.atomic():
        if activity is None:
            activity, verb = Activity(partnership=partnership), "activity.logged"
        else:
            activity = lock_row(Activity.objects.of_partnership(partnership), pk=activity.pk, seen=seen)
            verb = "activity.changed"
        for name, value in fields.items():
            setattr(activity, name, value)
        activity.purpose = activity.purpose or usual_purpose(activity.kind)
        refuse_foreign(partnership, activity.host, activity.initiated_by, activity.step)
        activity.full_clean()
        activity.save()
        if heads is not None:
            set_heads(activity, heads)
        audit.record(verb, activity, by=by)
    return activity


def set_heads(activity: Activity, heads: Heads) -> None:
    partners = set(activity.partnership.partners.values_list("pk", flat=True))
    activity.participations.all().delete()
    for (partner_id, group, sex), count in heads.items():
        if partner_id not in partners:
            raise DomainError("foreign", _("Choose only what belongs to this partnership."))
        if not 0 <= count <= MAX_HEADS:
            raise DomainError("head_count", _("A number of people lies between 0 and 10,000."))
        if count:
            row = Participation(activity=activity, partner_id=partner_id, group=group, sex=sex, count=count)
            row.full_clean()
            row.save()


def drop_activity(*, activity: Activity, reason: str, by: User) -> Activity:
    """The planned activity does not take place; the reason stays with it.

    Raises `DomainError`: `not_planned` when it took place or was dropped before, `reason_needed`.
    """
    if not reason.strip():
        raise DomainError("reason_needed", _("Say in a sentence why it does not take place."))
    with transaction.atomic():
        activity = locked(Activity.objects.all()).get(pk=activity.pk)
        if activity.status != ActivityStatus.PLANNED:
            raise DomainError("not_planned", _("Only what is planned can be dropped."))
        activity.status, activity.summary = ActivityStatus.DROPPED, reason
        activity.row_version += 1
        activity.full_clean()
        activity.save()
        audit.record("activity.dropped", activity, by=by, reason=reason)
    return activity
