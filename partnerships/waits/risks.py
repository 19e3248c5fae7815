"""A risk asks for a look on the day that was agreed, and what happened asks what was done about it."""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from partnerships.choices import Right
from partnerships.models import Incident, Risk
from partnerships.waits import Waiting


def risks_waiting(partnerships, *, today: date) -> list[Waiting]:
    """What risks and incidents of `partnerships` (fetched with partners) ask of each partner. Two queries."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    due = Risk.objects.filter(partnership__in=by_id).to_look_at(today)
    owners = Risk.owners.through.objects.filter(risk__in=due).select_related("risk")
    looks = [
        about(
            row.risk,
            by_id,
            row.partner_id,
            _("Look again: %(what)s") % {"what": row.risk.text},
            due_on=row.risk.look_on,
        )
        for row in owners.order_by("risk__look_on", "pk")
    ]
    open_incidents = Incident.objects.filter(partnership__in=by_id, done="").select_related("risk")
    follow_ups = [
        about(one.risk, by_id, one.partner_id, label, since=one.noticed_on, is_private=one.is_private)
        for one in open_incidents
        for label in [_("What was done about it: %(what)s") % {"what": one}]
    ]
    return [*looks, *follow_ups]


def about(risk, by_id, partner_id, label, *, due_on=None, since=None, is_private=False):
    return Waiting(
        partnership_id=risk.partnership_id,
        partner_id=partner_id,
        label=label,
        url=reverse("partnerships:risk_detail", args=[by_id[risk.partnership_id].slug, risk.pk]),
        right=Right.CONTRIBUTE,
        due_on=due_on,
        since=since,
        is_private=is_private or risk.is_private,
    )
