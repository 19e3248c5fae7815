"""Where the money of the world comes from, what it is worth, and what its people plan with it."""

from datetime import date, timedelta
from decimal import Decimal

from capacity.actions.budget_lines import drop_line, write_line
from capacity.actions.budgets import offer_budget, write_budget
from capacity.actions.funding import write_source
from capacity.actions.rates import note_rate
from capacity.choices import Channel, CostClass, Currency, Eligibility, SourceKind
from capacity.models import ExchangeRate, FundingScheme
from partnerships.models import Version
from stedenband.tests.deeds.partnership import agree


def build(world):
    """A budget that all agreed and that changed since, one that waits for signatures, sources and rates."""
    year = world.today.year
    world.source_a = source(world, "a", "Budget communal", kind=SourceKind.OWN_BUDGET, currency=Currency.XOF)
    world.source_b = source(world, "b", "Subsidie van de provincie", scheme=rules_of_a_province())
    world.rate = rate(world, Currency.ZAR, "20.1234")
    rate_for_everybody()
    world.budget = budget(world, year)
    world.line_a = line(world, "a", "Location de la salle", currency=Currency.XOF, source=world.source_a)
    world.line_b = line(world, "b", "Vliegtickets", source=world.source_b, step=world.step_planned)
    line_dropped = line(world, "b", "Affiches")
    sign(world, offer(world, world.budget))
    write(world, "b", world.line_b, what="Vliegtickets en trein", source=world.source_b, step=world.step_planned)
    take_out(world, line_dropped)
    world.budget_waiting = budget(world, year + 1)
    line(world, "a", "Carburant", currency=Currency.XOF, of=world.budget_waiting)
    world.budget_offer = offer(world, world.budget_waiting)
    world.budget_open = budget(world, year + 2)


def rules_of_a_province():
    return FundingScheme.objects.get(name="Project", year=2019)


def source(world, bank, name, *, kind=SourceKind.GRANT, currency=Currency.EUR, scheme=None):
    return write_source(
        partnership=world.partnership,
        scheme=scheme,
        kind=kind,
        name=name,
        funder="" if kind == SourceKind.OWN_BUDGET else "Province",
        reference="",
        hundredths=900_000_00,
        currency=currency,
        first_on=date(world.today.year, 1, 1),
        last_on=date(world.today.year + 1, 12, 31),
        language="nl",
        reason="Two calls in one year." if scheme else "",
        by=world.cast[f"contributor_{bank}"],
    )


def rate(world, quote, value, *, days=3):
    return note_rate(
        partnership=world.partnership,
        base=Currency.EUR,
        quote=quote,
        rate=Decimal(value),
        day=world.today - timedelta(days=days),
        source="Central bank",
        today=world.today,
        by=world.cast["contributor_b"],
    )


def rate_for_everybody():
    """What an administrator noted for every partnership."""
    day, rate_ = date(2026, 1, 2), Decimal("1.1")
    ExchangeRate.objects.create(base=Currency.EUR, quote=Currency.USD, rate=rate_, day=day, source="Central bank")


def budget(world, year):
    return write_budget(
        partnership=world.partnership,
        first_on=date(year, 1, 1),
        last_on=date(year, 12, 31),
        by=world.cast["contributor_a"],
        now=world.ago(days=40),
    )


def line(world, bank, what, *, of=None, **facts):
    return write(world, bank, None, what=what, of=of, **facts)


def write(world, bank, row, *, what, of=None, currency=Currency.EUR, source=None, step=None):
    return write_line(
        budget=of or world.budget,
        line=row,
        what=what,
        result="Every child has a paper.",
        language="fr" if bank == "a" else "nl",
        cost_class=CostClass.RUNNING,
        account="0160-00",
        channel=Channel.PARTNER,
        currency=currency,
        hundredths=250_000_00,
        eligible=Eligibility.UNKNOWN,
        eligible_because="",
        source=source,
        activity=None,
        step=step,
        borne_by=None,
        by=world.cast[f"contributor_{bank}"],
        now=world.ago(days=39),
    )


def take_out(world, row):
    by = world.cast["contributor_b"]
    return drop_line(line=row, seen=None, reason="The radio tells it.", by=by, now=world.ago(days=30))


def offer(world, of_budget, reason=""):
    by = world.cast["coordinator_a"]
    return offer_budget(budget=of_budget, reason=reason, language="fr", by=by, now=world.ago(days=38))


def sign(world, of_offer):
    agree(of_offer, "ab", world, role="signatory", days=37)
    return Version.objects.of(of_offer).first()


def more(world, turn):
    """More of each, and an agreed change of the budget."""
    own = source(world, "b", f"Bron {turn}", kind=SourceKind.OWN_BUDGET)
    line(world, "a", f"Ligne {turn}", currency=Currency.XOF, source=world.source_a)
    line(world, "b", f"Lijn {turn}", source=own)
    line(world, "b", f"Lijn {turn} van de provincie", source=world.source_b)
    sign(world, offer(world, world.budget, reason=f"Change {turn}."))
    line(world, "b", f"Nieuw {turn}", currency=Currency.ZAR)
    rate(world, Currency.ZAR, "21", days=turn)
    budget(world, world.today.year + 2 + turn)
