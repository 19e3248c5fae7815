"""A budget whose days come near waits to be put before all; one that went back waits for who proposed it."""

from datetime import date, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from capacity.choices import OfferStatus
from capacity.models import Budget
from partnerships.choices import Right
from partnerships.waiting import Waiting

ASK_BEFORE = timedelta(days=60)
"""So long before its first day a budget that nobody agreed is asked for."""


def budgets_waiting(partnerships, *, today: date) -> list[Waiting]:
    """What budgets of `partnerships` (fetched with partners) ask of each partner. Three queries."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    near = Budget.objects.filter(partnership__in=by_id, first_on__lte=today + ASK_BEFORE, last_on__gte=today)
    waiting = []
    for budget in near.prefetch_related("offers", "lines").order_by("first_on", "pk"):
        waiting += of_budget(budget, by_id[budget.partnership_id])
    return waiting


def of_budget(budget, partnership):
    offers, days = list(budget.offers.all()), {"days": budget.name}
    if any(offer.status in {OfferStatus.OFFERED, OfferStatus.AGREED} for offer in offers):
        return
    writing = {line.partner_id for line in budget.lines.all() if not line.is_dropped}
    for partner in partnership.present_partners:
        if partner.pk not in writing:
            label = _("Write the lines of your municipality: the budget of %(days)s")
            yield about(budget, partnership, partner.pk, label % days, Right.CONTRIBUTE)
    asked = [offers[0].proposed_by_id] if offers else [partner.pk for partner in partnership.present_partners]
    for partner_id in asked if writing else ():
        label = _("Put before all partners: the budget of %(days)s")
        yield about(budget, partnership, partner_id, label % days, Right.COORDINATE)


def about(budget, partnership, partner_id, label, right):
    return Waiting(
        partnership_id=partnership.pk,
        partner_id=partner_id,
        label=label,
        url=reverse("capacity:budget_detail", args=[partnership.slug, budget.pk]),
        right=right,
        due_on=budget.first_on,
    )
