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

BUDGET_SENTENCES = {
    "budget.opened": gettext_lazy("%(actor)s opened: %(budget)s"),
    "budget.moved": gettext_lazy("%(actor)s changed the days: %(budget)s"),
    "budget.offered": gettext_lazy("%(actor)s put before all partners, for %(partner)s: %(budget)s"),
}


def register():
    signing.register(
        BudgetOffer,
        label=budget_label,
        facts=budgets.budget_facts,
        in_force=budgets.budget_agreed,
        sent_back=budgets.budget_declined,
        reopened=budgets.budget_declined,
        right=Right.SIGN,
        template="capacity/_budget_facts.html",
    )
    talks.register(BudgetLine, code="budget-line", label=gettext_lazy("Budget line"), place="activities")
    talks.register(FundingSource, code="source", label=gettext_lazy("Source of money"), place="activities")
    for verb, sentence in BUDGET_SENTENCES.items():
        audit.register(verb, sentence, reading=lambda facts: {**facts, "budget": budget_label(facts["subject"])})


def budget_label(title):
    """A budget, or a change of one, as the reader writes its days: title and trail keep them as in ISO 8601."""
    days, _dot, number = title.partition(" · ")
    first, _dash, last = days.partition(" – ")
    words = {"days": span(date.fromisoformat(first), date.fromisoformat(last)), "number": int(number or 1) - 1}
    if words["number"]:
        return _("Change %(number)s of the budget of %(days)s") % words
    return _("The budget of %(days)s") % words
