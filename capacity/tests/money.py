"""What tests of money plan: a budget of next year, sources and lines, in a line each."""

from datetime import date

from django.utils import timezone

from capacity.actions.budget_lines import write_line
from capacity.actions.budgets import offer_budget, write_budget
from capacity.actions.funding import write_source
from partnerships.actions.signoff import sign_off
from partnerships.choices import Word
from partnerships.models import Version

YEAR = timezone.localdate().year + 1
FIRST, LAST = date(YEAR, 1, 1), date(YEAR, 12, 31)
GRANT = {
    "kind": "grant",
    "name": "Subsidie",
    "funder": "Province",
    "reference": "",
    "hundredths": 20_000_00,
    "currency": "EUR",
    "first_on": FIRST,
    "last_on": LAST,
    "language": "nl",
}
LINE = {
    "what": "Tickets",
    "result": "",
    "language": "en",
    "cost_class": "running",
    "account": "",
    "channel": "partner",
    "currency": "EUR",
    "hundredths": 1_500_00,
    "eligible": "unknown",
    "eligible_because": "",
    "source": None,
    "activity": None,
    "step": None,
    "borne_by": None,
}


def budget_of(partnership, cast, **days):
    days = {"first_on": FIRST, "last_on": LAST} | days
    return write_budget(partnership=partnership, by=cast["contributor_a"], now=timezone.now(), **days)


def source_of(partnership, cast, bank="b", **facts):
    return write_source(partnership=partnership, by=cast[f"contributor_{bank}"], **GRANT | facts)


def line_of(budget, cast, bank="b", line=None, **facts):
    who = {"by": cast[f"contributor_{bank}"], "now": timezone.now()}
    reason = facts.pop("reason", "")
    return write_line(budget=budget, line=line, seen=None, reason=reason, **LINE | facts, **who)


def offered(budget, cast, bank="a", reason=""):
    return offer_budget(budget=budget, reason=reason, language="en", by=cast[f"coordinator_{bank}"], now=timezone.now())


def signed(offer, cast, banks="ab"):
    """The signatories of `banks` agree to what was offered."""
    version = Version.objects.of(offer).open().get()
    for bank in banks:
        sign_off(version=version, word=Word.AGREED, by=cast[f"signatory_{bank}"], now=timezone.now())
    offer.refresh_from_db()
    return version
