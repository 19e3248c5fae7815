"""How far an expense is, and how what it paid was chosen (`guide/domain.md` 4.2)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ExpenseStatus(models.TextChoices):
    DRAFT = "draft", _("draft")
    SUBMITTED = "submitted", _("waits for approval")
    QUERIED = "queried", _("asked about")
    ACCEPTED = "accepted", _("approved")
    REJECTED = "rejected", _("turned down")


EXPENSE_TRANSITIONS = {
    ExpenseStatus.DRAFT: {ExpenseStatus.SUBMITTED},
    ExpenseStatus.SUBMITTED: {ExpenseStatus.QUERIED, ExpenseStatus.ACCEPTED, ExpenseStatus.REJECTED},
    ExpenseStatus.QUERIED: {ExpenseStatus.SUBMITTED},
    # What turns out wrong afterwards is asked about: nothing that was approved changes in silence.
    ExpenseStatus.ACCEPTED: {ExpenseStatus.QUERIED},
    ExpenseStatus.REJECTED: set(),
}
STILL_WRITTEN = frozenset({ExpenseStatus.DRAFT, ExpenseStatus.QUERIED})
"""What may be changed: nobody changes what waits for a colleague's approval or has it."""


class Procurement(models.TextChoices):
    DIRECT = "direct", _("bought directly")
    QUOTES = "quotes", _("quotes compared")
    TENDER = "tender", _("open tender")
    FRAMEWORK = "framework", _("under a framework contract")
    NONE = "none", _("no purchase: wage, allowance or transfer")
