"""A plan of which the day passed waits for a word; a promise waits until the steering group is called together."""

from collections import Counter
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.models import Activity, Need, Promise
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
    return [
        thing
        for pk, number in Counter(waiting.order_by().values_list("partnership", flat=True)).items()
        for thing in calls_together(
            by_id[pk],
            url=reverse("capacity:promise_list", args=[by_id[pk].slug]) + "?state=waiting",
            note=ngettext("%(number)s promise waits for a decision", "%(number)s promises wait for a decision", number)
            % {"number": number},
        )
    ]


def needs_waiting(partnerships, *, today: date) -> list[Waiting]:
    """Needs referred to the steering group that stand on no agenda ask the same; the visit seen first. One query."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    waiting = Need.objects.filter(side__mission__partnership__in=by_id).waiting_for_a_meeting().order_by("pk")
    visits = {}
    for pk, mission_id in waiting.values_list("side__mission__partnership", "side__mission"):
        visits.setdefault(pk, []).append(mission_id)
    return [
        thing
        for pk, (mission_id, *others) in visits.items()
        for thing in calls_together(
            by_id[pk],
            url=reverse("capacity:mission_detail", args=[by_id[pk].slug, mission_id]) + "#needs",
            note=ngettext(
                "%(number)s need waits for a decision", "%(number)s needs wait for a decision", 1 + len(others)
            )
            % {"number": 1 + len(others)},
        )
    ]


def calls_together(partnership, *, url, note):
    return [
        Waiting(
            partnership_id=partnership.pk,
            partner_id=partner.pk,
            label=_("Call the joint steering group together"),
            url=url,
            right=Right.COORDINATE,
            note=note,
        )
        for partner in partnership.present_partners
    ]
