"""Where the money comes from, what both plan with it, and a change that waits for the second signature."""

from datetime import date
from decimal import Decimal

from capacity.actions.budget_lines import write_line
from capacity.actions.budgets import offer_budget, write_budget
from capacity.actions.funding import write_source
from capacity.actions.rates import note_rate
from capacity.choices import Channel, Eligibility, SourceKind
from capacity.models import Budget, BudgetLine, FundingScheme, FundingSource
from partnerships.actions.signoff import sign_off
from partnerships.choices import Word
from partnerships.models import Version
from stedenband.demo.cast import PEOPLE

TRAINING = "Opleiding van twaalf medewerkers van de registers"
TRAINED = "Twaalf collega’s houden het register zelf bij."


class Purse:
    """The sources and budgets of one story."""

    def __init__(self, t):
        self.t = t
        self.year = t.calendar.today.year

    def acts(self, key, now):
        return {"by": self.t.people[key], "now": now}

    def source(self, by, name, hundredths, currency, *, on, funder="", reference="", rules_of=None):
        """Money for the calendar year; a funder's rules are taken over when `rules_of` is their year."""

        def note(now):
            write_source(
                partnership=self.t.partnership,
                scheme=FundingScheme.objects.get(year=rules_of) if rules_of else None,
                kind=SourceKind.GRANT if funder else SourceKind.OWN_BUDGET,
                name=name,
                funder=funder,
                reference=reference,
                hundredths=hundredths,
                currency=currency,
                first_on=date(self.year, 1, 1),
                last_on=date(self.year, 12, 31),
                language=PEOPLE[by][4],
                by=self.t.people[by],
            )

        self.t.happens(note, on=on)

    def budget(self, year):
        return Budget.objects.get(partnership=self.t.partnership, first_on=date(year, 1, 1))

    def opened(self, by, year, *, on):
        days = {"first_on": date(year, 1, 1), "last_on": date(year, 12, 31)}
        self.t.happens(lambda now: write_budget(partnership=self.t.partnership, **days, **self.acts(by, now)), on=on)

    def line(self, by, what, hundredths, currency, *, on, year=None, **more):
        self.t.happens(lambda now: self.write(by, what, hundredths, currency, year or self.year, now, **more), on=on)

    def write(self, by, what, hundredths, currency, year, now, row=None, reason="", **more):
        facts = {"result": "", "cost_class": "running", "account": "", "channel": Channel.HEADQUARTERS} | more
        step, name = facts.pop("step", None), facts.pop("source", "")
        source = FundingSource.objects.of_partnership(self.t.partnership).filter(name=name).first()
        write_line(
            budget=self.budget(year),
            line=row,
            what=what,
            language=PEOPLE[by][4],
            currency=currency,
            hundredths=hundredths,
            eligible=Eligibility.YES if source else Eligibility.UNKNOWN,
            eligible_because="",
            source=source,
            step=self.t.steps[step] if step else None,
            activity=None,
            borne_by=None,
            reason=reason,
            **facts,
            **self.acts(by, now),
        )

    def raised(self, by, what, hundredths, *, on, **more):
        """An amount that changes after all agreed it."""

        def change(now):
            row = BudgetLine.objects.get(budget=self.budget(self.year), what=what)
            self.write(by, what, hundredths, row.currency, self.year, now, row=row, **more)

        self.t.happens(change, on=on)

    def put(self, by, reason="", *, on, signed_by=()):
        """Before all partners, and signed at once by who is named."""

        def offer(now):
            offered = offer_budget(
                budget=self.budget(self.year), reason=reason, language=PEOPLE[by][4], **self.acts(by, now)
            )
            version = Version.objects.of(offered).open().get()
            for key in signed_by:
                sign_off(version=version, word=Word.AGREED, **self.acts(key, now))

        self.t.happens(offer, on=on)


def first(t):
    purse = Purse(t)
    year, autumn = purse.year, date(purse.year - 1, 11, 10)
    grant, own = f"Federale subsidie {year}", f"Eigen middelen {year}"
    communal = f"Ligne coopération du budget communal {year}"
    funder = "Federale overheid, via de vereniging van gemeenten"
    purse.source("lies", grant, 38_000_00, "EUR", on=autumn, funder=funder, reference="GIS-117", rules_of=2007)
    purse.source("lies", own, 32_000_00, "EUR", on=autumn)
    purse.source("firmin", communal, 6_500_000_00, "XOF", on=autumn)
    purse.opened("firmin", year, on=autumn)
    for step in (plans_of_oudermere, plans_of_agbodassa):
        step(purse, autumn, grant, own, communal)
    words = "Ons gezamenlijk budget. De reizen wegen het zwaarst; de helft van de opleiding gebeurt ter plaatse."
    purse.put("lies", words, on=date(year - 1, 11, 24), signed_by=["an", "senan"])
    change_of_course(t, purse, grant, communal)


def plans_of_oudermere(purse, on, grant, own, communal):
    travel = "Vliegtickets en verblijf voor twee werkbezoeken"
    purse.line("wout", travel, 14_200_00, "EUR", on=on, source=grant, account="0160-00/615")
    more = {"channel": Channel.PARTNER, "step": "training", "result": TRAINED}
    purse.line("wout", TRAINING, 9_600_00, "EUR", on=on, source=grant, **more)
    purse.line("lies", "Vertaling en druk van de folder van het loket", 1_150_00, "EUR", on=on, source=own)
    purse.line(
        "lies",
        "Coördinator stedenband, halftijds",
        24_000_00,
        "EUR",
        on=on,
        source=own,
        cost_class="management_staff",
        account="0160-00/620",
    )


def plans_of_agbodassa(purse, on, grant, own, communal):
    fuel = "Carburant et véhicule du guichet mobile"
    purse.line("colette", fuel, 1_850_000_00, "XOF", on=on, source=communal, account="6053")
    purse.line("colette", "Accueil des collègues : repas et logement", 1_200_000_00, "XOF", on=on, source=communal)
    shelves = "Étagères et classeurs pour les registres"
    purse.line("firmin", shelves, 2_100_000_00, "XOF", on=on, source=grant, cost_class="investment")
    agent = "Un agent du guichet mobile pendant six mois"
    purse.line("firmin", agent, 1_500_000_00, "XOF", on=on, source=grant, cost_class="staff", channel=Channel.PARTNER)


def change_of_course(t, purse, grant, communal):
    """Two days more of training: Oudermere asks to agree another amount; Agbodassa already writes for next year."""
    own = {"source": grant, "channel": Channel.PARTNER, "step": "training", "result": TRAINED}
    purse.raised("wout", TRAINING, 10_900_00, on=t.calendar.ago(16), **own)
    why = "De opleiding duurt twee dagen langer. Het verschil komt uit wat in de subsidie nog vrij is."
    purse.put("lies", why, on=t.calendar.ago(14), signed_by=["an"])
    purse.opened("firmin", purse.year + 1, on=t.calendar.ago(8))
    tour = "Tournée du guichet mobile dans six villages"
    purse.line("colette", tour, 2_400_000_00, "XOF", on=t.calendar.ago(7), year=purse.year + 1)


def second(t):
    """A budget in euro and rand: the rate has a day, and both still write."""
    purse, on = Purse(t), t.calendar.ago(60)
    year = purse.year
    council = f"Council vote {year}: water losses"
    purse.source("ines", f"Presupuesto municipal {year}", 14_000_00, "EUR", on=on)
    purse.source("naledi", council, 160_000_00, "ZAR", on=on)
    purse.opened("naledi", year, on=on)
    t.happens(lambda now: rand(t, now), on=t.calendar.ago(50))
    own = {"source": f"Presupuesto municipal {year}", "on": t.calendar.ago(48)}
    purse.line("ines", "Ocho equipos para detectar fugas", 5_400_00, "EUR", cost_class="investment", **own)
    purse.line("ines", "Viaje de dos técnicas a Lethabiso", 3_250_00, "EUR", **own)
    theirs = {"source": council, "on": t.calendar.ago(45)}
    purse.line("naledi", "Night readings: two plumbers, ten weeks", 48_000_00, "ZAR", cost_class="staff", **theirs)
    purse.line("naledi", "Hall and meals for the ward meetings", 22_500_00, "ZAR", **theirs)


def rand(t, now):
    note_rate(
        partnership=t.partnership,
        base="EUR",
        quote="ZAR",
        rate=Decimal("20.3475"),
        day=now.date(),
        source="South African Reserve Bank (invented figure)",
        today=now.date(),
        by=t.people["naledi"],
    )
