"""A budget is signed by all; people talk about a line or a source."""

from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import budgets
from capacity.figures import span
from capacity.models import BudgetLine, BudgetOffer, FundingSource
from partnerships import signing, talks
from partnerships.choices import Right
from stedenband import audit

DAYS_SENTENCES = {
    "budget.opened": gettext_lazy("%(actor)s opened the budget of %(days)s"),
    "budget.moved": gettext_lazy("%(actor)s changed the days of the budget: %(days)s"),
    "budget.offered": gettext_lazy(
        "%(actor)s put version %(number)s of the budget of %(days)s before all partners, for %(partner)s"
    ),
}


def register():
    signing.register(
        BudgetOffer,
        label=lambda days: _("The budget of %(days)s") % {"days": days_in_words(days)},
        facts=budgets.budget_facts,
        in_force=budgets.budget_agreed,
        sent_back=budgets.budget_declined,
        reopened=budgets.budget_declined,
        right=Right.SIGN,
        template="capacity/_budget_facts.html",
    )
    talks.register(BudgetLine, code="budget-line", label=gettext_lazy("Budget line"), place="activities")
    talks.register(FundingSource, code="source", label=gettext_lazy("Source of money"), place="activities")
    for verb, sentence in DAYS_SENTENCES.items():
        audit.register(verb, sentence, reading=lambda facts: {**facts, "days": days_in_words(facts["subject"])})


def days_in_words(text):
    """The days of a budget as the reader writes them; frozen and kept in the trail as in ISO 8601."""
    first, _dash, last = text.partition(" – ")
    return span(date.fromisoformat(first), date.fromisoformat(last))
