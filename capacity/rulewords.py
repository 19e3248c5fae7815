"""The rules of a funder as rows of words; what they do not say is left out."""

from babel.numbers import format_percent
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from capacity.choices import CostClass, StaffPaid, Stated
from capacity.figures import money
from capacity.models.funding import FundingRules

SAID = ("carry_over", "prior_approval", "buys_locally", "personal_days")


def rules_in_words(rules: FundingRules) -> list[tuple[str, str]]:
    """What is asked and the answer, in the order of the form; the note stands apart."""
    return [(capfirst(label), answer) for label, answer in answers(rules) if answer]


def answers(rules):
    yield _("at most"), ceiling(rules)
    yield label_of(rules, "cost_classes"), ", ".join(str(CostClass(code).label) for code in rules.cost_classes)
    yield label_of(rules, "staff_paid"), said(rules, "staff_paid", StaffPaid.UNSAID)
    yield _("own share at least"), share(rules.own_share_percent)
    for name in SAID:
        yield label_of(rules, name), said(rules, name, Stated.UNSAID)
    yield (
        _("asks for quotes from"),
        rules.quotes_from_hundredths and money(rules.quotes_from_hundredths, rules.currency),
    )
    yield _("a line may be exceeded by"), share(rules.over_line_percent)


def ceiling(rules):
    if rules.ceiling_hundredths is None:
        return ""
    most = money(rules.ceiling_hundredths, rules.currency)
    return _("%(amount)s a year") % {"amount": most} if rules.ceiling_each_year else most


def said(rules, name, unsaid):
    return "" if getattr(rules, name) == unsaid else getattr(rules, f"get_{name}_display")()


def share(percent):
    return "" if percent is None else format_percent(percent / 100, locale=get_language())


def label_of(rules, name):
    return rules._meta.get_field(name).verbose_name
