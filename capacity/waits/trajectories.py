"""What trajectories ask: what one is to each municipality, how a step of an earlier month ended, and to look back."""

from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from capacity.choices import LookBackStatus
from capacity.models import LookBack, Step, Trajectory
from capacity.process import look_back_due_on
from partnerships.choices import PartnershipStatus, Right, VersionStatus
from partnerships.queries import newest_versions
from partnerships.waiting import Waiting


def trajectories_waiting(partnerships, *, today: date) -> list[Waiting]:
    """What the trajectories of `partnerships` (fetched with partners) ask of each partner; light ones have none."""
    by_id = {one.pk: one for one in partnerships if one.status == PartnershipStatus.ACTIVE and not one.is_light}
    trajectories = list(Trajectory.objects.filter(partnership__in=by_id).prefetch_related("stakes"))
    return [
        *steps_to_look_at(by_id, today),
        *stakes_to_write(by_id, trajectories),
        *look_backs_to_hold(by_id, {one.partnership_id for one in trajectories}, today),
        *look_backs_to_offer(by_id),
    ]


def stakes_to_write(by_id, trajectories):
    for trajectory in trajectories:
        partnership = by_id[trajectory.partnership_id]
        written = {stake.partner_id for stake in trajectory.stakes.all()}
        for partner in partnership.awaited_partners:
            if partner.pk not in written:
                yield Waiting(
                    partnership_id=partnership.pk,
                    partner_id=partner.pk,
                    label=_("Say what this trajectory is to your municipality"),
                    url=reverse("capacity:stake_write", args=[partnership.slug, trajectory.pk]),
                    right=Right.CONTRIBUTE,
                    note=trajectory.title,
                )


def steps_to_look_at(by_id, today):
    """A step whose month passed, or of which the words fell, waits for everybody's coordinator."""
    planned = Step.objects.filter(trajectory__partnership__in=by_id).planned().select_related("trajectory")
    steps = list(planned.order_by("expected_on", "pk"))
    versions = newest_versions(steps)
    for step in steps:
        label = what_to_do(step, versions[step.pk].status if step.pk in versions else None, today)
        partnership = by_id[step.partnership_id]
        for partner in partnership.awaited_partners if label else ():
            yield Waiting(
                partnership_id=partnership.pk,
                partner_id=partner.pk,
                label=label,
                url=reverse("capacity:step_detail", args=[partnership.slug, step.pk]),
                right=Right.COORDINATE,
                note=f"{step.title} · {date_format(step.expected_on, 'YEAR_MONTH_FORMAT')}",
            )


def what_to_do(step, status, today) -> str:
    """What a planned step asks, `status` being that of its newest words, or None; empty when it asks nothing."""
    if status == VersionStatus.OPEN:
        return ""
    if status == VersionStatus.SENT_BACK:
        return _("Look again at a step: not yet reached for one of you")
    if status == VersionStatus.VOID:
        return _("Look again at a step: it changed after one of you gave its word")
    return _("Tell how a step ended, or give it another month") if step.expected_on < today.replace(day=1) else ""


def look_backs_to_hold(by_id, with_trajectories, today):
    last = dict(LookBack.objects.filter(partnership__in=by_id).last_days())
    for pk in sorted(with_trajectories):
        partnership = by_id[pk]
        if look_back_due_on(partnership, last.get(pk)) > today:
            continue
        note = _("You never noted a look back yet.")
        if pk in last:
            note = _("The last time was on %(day)s.") % {"day": date_format(last[pk], "DATE_FORMAT")}
        for partner in partnership.awaited_partners:
            yield Waiting(
                partnership_id=pk,
                partner_id=partner.pk,
                label=_("Look back together: what changed, what do you do differently?"),
                url=reverse("capacity:look_back_add", args=[partnership.slug]),
                right=Right.CONTRIBUTE,
                note=note,
            )


def look_backs_to_offer(by_id):
    """A note that was written down waits until a coordinator of any side offers it to all."""
    for note in LookBack.objects.filter(partnership__in=by_id, status=LookBackStatus.WRITING):
        partnership = by_id[note.partnership_id]
        for partner in partnership.awaited_partners:
            yield Waiting(
                partnership_id=partnership.pk,
                partner_id=partner.pk,
                label=_("Offer the note of your look back to all"),
                url=reverse("capacity:look_back_detail", args=[partnership.slug, note.pk]),
                right=Right.COORDINATE,
                note=date_format(note.held_on, "DATE_FORMAT"),
            )
