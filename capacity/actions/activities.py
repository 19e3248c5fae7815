"""Logging what is done or planned: a half-hour call in a minute."""

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import usual_purpose
from capacity.models import Activity, Participation, ReachedGroup
from partnerships.actions.belonging import refuse_foreign
from partnerships.models import Member, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row

Heads = dict[tuple[int, str, str], int]
"""People by (partner id, group, sex)."""

Reached = set[tuple[int, str]]
"""Whom it strengthens, as (partner id, group)."""

MAX_HEADS = 10_000


def log_activity(
    *,
    partnership: Partnership,
    activity: Activity | None = None,
    seen: int | None = None,
    heads: Heads | None = None,
    reached: Reached | None = None,
    by: User,
    **fields,
) -> Activity:
    """The activity is as `fields` say, with the participants of `heads`; None leaves the participants alone.

    `reached` is whom it strengthens, likewise. What was ever a plan stays known as planned.

    Where nobody says what it is for, the usual purpose of its kind stands.
    Raises `ValidationError` for a quick win without its three facts or a last day before the first,
    `DomainError("foreign")` when a partner or step of another partnership is named, `move_it` when the days
    of a plan would change without a reason, and `VersionConflict`.
    """
    with transaction.atomic():
        if activity is None:
            verb = "activity.logged"
            activity = Activity(partnership=partnership, logged_for_id=place_of(by, partnership))
        else:
            activity = lock_row(Activity.objects.of_partnership(partnership), pk=activity.pk, seen=seen)
            verb = "activity.changed"
            refuse_silent_move(activity, fields)
        say(activity, fields)
        refuse_foreign(partnership, activity.host, activity.initiated_by, activity.step, activity.after_care_of)
        activity.full_clean()
        activity.save()
        if heads is not None:
            set_heads(activity, heads)
        if reached is not None:
            set_reached(activity, reached)
        audit.record(verb, activity, by=by)
    return activity


def say(activity, fields):
    """The activity is as `fields` say; once a plan, it stays known as one."""
    for name, value in fields.items():
        setattr(activity, name, value)
    activity.purpose = activity.purpose or usual_purpose(activity.kind)
    activity.was_planned = activity.was_planned or activity.is_planned


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


def set_reached(activity: Activity, reached: Reached) -> None:
    partners = set(activity.partnership.partners.values_list("pk", flat=True))
    activity.reached_groups.all().delete()
    for partner_id, group in sorted(reached):
        if partner_id not in partners:
            raise DomainError("foreign", _("Choose only what belongs to this partnership."))
        row = ReachedGroup(activity=activity, partner_id=partner_id, group=group)
        row.full_clean()
        row.save()


def place_of(user, partnership) -> int | None:
    """The municipality that `user` logs for."""
    own = Member.objects.active().filter(user=user, partnership=partnership)
    return own.values_list("partner", flat=True).first()


def refuse_silent_move(activity, fields):
    """A plan moves to other days with a reason, which this form does not ask."""
    stays_planned = activity.is_planned and fields.get("status", activity.status) == activity.status
    days = (fields.get("starts_on", activity.starts_on), fields.get("ends_on", activity.ends_on))
    if stays_planned and days != (activity.starts_on, activity.ends_on):
        raise DomainError("move_it", _("Move the plan to other days instead: your partner reads why."))
