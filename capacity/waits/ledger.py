"""Expenses that wait: for the approval of a colleague who did not write them, or for an answer to a question."""

from collections import defaultdict
from datetime import date
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.choices import ExpenseStatus
from capacity.models import Expense
from partnerships.choices import Right
from partnerships.models import Member
from partnerships.waiting import Waiting


def expenses_waiting(partnerships, *, today: date) -> list[Waiting]:
    """What each person can approve, and what each municipality was asked about its own expenses."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    waits = [ExpenseStatus.SUBMITTED, ExpenseStatus.QUERIED]
    by_status = defaultdict(list)
    for expense in Expense.objects.filter(partnership__in=by_id, status__in=waits).order_by("paid_on", "pk"):
        by_status[expense.status].append(expense)
    return [
        *questions(by_status[ExpenseStatus.QUERIED], by_id),
        *approvals(by_status[ExpenseStatus.SUBMITTED], by_id),
    ]


def questions(expenses, by_id):
    return [
        Waiting(
            partnership_id=expense.partnership_id,
            partner_id=expense.partner_id,
            label=_("Answer the question about an expense"),
            url=reverse("capacity:expense_detail", args=[by_id[expense.partnership_id].slug, expense.pk]),
            right=Right.CONTRIBUTE,
            note=expense.description,
        )
        for expense in expenses
    ]


def approvals(expenses, by_id):
    """One line for each person who may approve, with the number of expenses that somebody else entered."""
    members = Member.objects.active().select_related("partner")
    members = members.filter(partner__in={expense.partner_id for expense in expenses})
    waiting = []
    for member in members.order_by("pk"):
        mine = [one for one in expenses if one.partner_id == member.partner_id and one.entered_by_id != member.user_id]
        if mine and member.may(Right.COORDINATE):
            waiting.append(approval(mine, member, by_id[member.partnership_id]))
    return waiting


def approval(expenses, member, partnership):
    words = ngettext("Approve an expense", "Approve %(number)s expenses", len(expenses)) % {"number": len(expenses)}
    url = reverse("capacity:expense_list", args=[partnership.slug])
    if len(expenses) == 1:
        url = reverse("capacity:expense_decide", args=[partnership.slug, expenses[0].pk])
    else:
        url += "?" + urlencode({"status": ExpenseStatus.SUBMITTED, "paid_by": member.partner_id})
    return Waiting(
        partnership_id=partnership.pk,
        partner_id=member.partner_id,
        label=words,
        url=url,
        right=Right.COORDINATE,
        note=expenses[0].description if len(expenses) == 1 else "",
        member_id=member.pk,
    )
