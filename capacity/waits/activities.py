"""A plan of which the day passed waits for a word; a promise waits until the steering group is called together."""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.models import Activity, Promise
from partnerships.choices import Right
from partnerships.waiting import Waiting


def plans_waiting(partnerships, *, today: date) -> list[Waiting]:
    """Each plan whose last day is over, for the host, else for who logged it, else for everybody. One query."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    overdue = Activity.objects.filter(partnership__in=by_id).overdue_on(today).order_by("starts_on", "pk")
    return [
        Waiting(
            partnership_id=activity.partnership_id,
            partner_id=partner.pk,
            label=_("Say whether it took place: %(what)s") % {"what": activity.title},
            url=activity_url(activity, by_id),
            right=Right.CONTRIBUTE,
            due_on=activity.ends_on,
        )
        for activity in overdue
        for partner in asked(activity, by_id[activity.partnership_id])
    ]


def activity_url(activity, by_id):
    return reverse("capacity:activity_detail", args=[by_id[activity.partnership_id].slug, activity.pk])


def asked(activity, partnership):
    present = partnership.present_partners
    for partner_id in (activity.host_id, activity.logged_for_id):
        own = [partner for partner in present if partner.pk == partner_id]
        if own:
            return own
    return present


def promises_waiting(partnerships, *, today: date) -> list[Waiting]:
    """Promises that stand on no agenda ask every coordinator to call the steering group together. One query."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    waiting = Promise.objects.filter(partnership__in=by_id).waiting_for_a_meeting()
    numbers = {}
    for partnership_id in waiting.values_list("partnership", flat=True):
        numbers[partnership_id] = numbers.get(partnership_id, 0) + 1
    return [
        Waiting(
            partnership_id=pk,
            partner_id=partner.pk,
            label=_("Call the joint steering group together"),
            url=reverse("capacity:promise_list", args=[by_id[pk].slug]) + "?state=waiting",
            right=Right.COORDINATE,
            note=ngettext("%(number)s promise waits for a decision", "%(number)s promises wait for a decision", number)
            % {"number": number},
        )
        for pk, number in numbers.items()
        for partner in by_id[pk].present_partners
    ]
