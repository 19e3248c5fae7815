"""What both paid, who approved it, and the trips that everybody may read about."""

from dataclasses import dataclass
from datetime import timedelta

from django.core.files.base import ContentFile

from capacity.actions.approvals import decide_expense
from capacity.actions.contributions import add_contribution
from capacity.actions.expenses import attach_paper, submit_expense, write_expense
from capacity.actions.travel import propose_travel
from capacity.choices import ContributionKind, DayType, ExpenseStatus
from capacity.models import Activity, BudgetLine, TravelEdition
from partnerships.actions.signoff import sign_off
from partnerships.choices import ActorGroup, Word
from partnerships.models import Version
from stedenband.demo.cast import PEOPLE
from stedenband.demo.sheets import sheet

ACCEPTED, QUERIED = ExpenseStatus.ACCEPTED, ExpenseStatus.QUERIED


@dataclass(frozen=True)
class Cost:
    """One expense of the story: what, to whom, how much, with which invoice, and for which activity by its title."""

    what: str
    payee: str
    hundredths: int
    currency: str
    number: str = ""
    activity: str = ""
    cost_class: str = "running"
    because: str = ""


class Ledger:
    """The expenses of one story; `on` is the day they were paid, the papers follow two days later."""

    def __init__(self, t):
        self.t = t

    def draft(self, by, cost, *, on, then=None):
        """`by` notes it; `then(expense, now)` is what happens to it on that same day."""

        def note(now):
            expense = write_expense(
                partnership=self.t.partnership,
                **self.facts(by, cost, on),
                because=cost.because,
                by=self.t.people[by],
                now=now,
            )
            if then:
                then(expense, now)

        self.t.happens(note, on=min(on + timedelta(days=2), self.t.calendar.today))

    def facts(self, by, cost, on):
        return {
            "description": cost.what,
            "payee": cost.payee,
            "paid_on": on,
            "hundredths": cost.hundredths,
            "currency": cost.currency,
            "invoice_number": cost.number,
            "cost_class": cost.cost_class,
            "line": self.line(by, cost, on),
            "activity": self.activity(cost.activity) if cost.activity else None,
            "language": PEOPLE[by][4],
        }

    def line(self, by, cost, on):
        """The line of the budget of that day in its own purse that is about such costs, once there is one."""
        lines = (
            BudgetLine.objects.of_partnership(self.t.partnership)
            .standing()
            .filter(
                partner=self.t.partners[PEOPLE[by][0]],
                cost_class=cost.cost_class,
                currency=cost.currency,
                budget__first_on__lte=on,
                budget__last_on__gte=on,
            )
        )
        return lines.select_related("source", "budget", "activity").order_by("pk").first()

    def activity(self, title):
        return Activity.objects.of_partnership(self.t.partnership).get(title=title)

    def hand_in(self, by, cost, *, on, then=None):
        def papers(expense, now):
            invoice = ContentFile(sheet(cost.what, cost.payee, cost.number or "-"), name="invoice.pdf")
            attach_paper(expense=expense, file=invoice, by=self.t.people[by], now=now)
            expense = submit_expense(expense=expense, because=cost.because, by=self.t.people[by])
            if then:
                then(expense, now)

        self.draft(by, cost, on=on, then=papers)

    def decided(self, by, cost, approver, *, on, outcome=ACCEPTED, reason=""):
        def decide(expense, now):
            decide_expense(expense=expense, outcome=outcome, reason=reason, by=self.t.people[approver], now=now)

        self.hand_in(by, cost, on=on, then=decide)

    def days(self, by, what, *, on, hundredths, **more):
        self.t.happens(
            lambda now: add_contribution(
                partnership=self.t.partnership,
                kind=ContributionKind.DAYS,
                description=what,
                given_on=on,
                hundredths=hundredths,
                by=self.t.people[by],
                **more,
            ),
            on=on,
        )

    def show_trips(self, by, year, *, on, agreed_by=()):
        def propose(now):
            propose_travel(partnership=self.t.partnership, year=year, by=self.t.people[by], now=now)
            edition = TravelEdition.objects.filter(partnership=self.t.partnership, year=year).latest("number")
            for person in agreed_by:
                version = Version.objects.of(edition).open().get()
                sign_off(version=version, word=Word.AGREED, by=self.t.people[person], now=now)

        self.t.happens(propose, on=on)


def first(t):
    ledger, day, ago = Ledger(t), t.calendar.day, t.calendar.ago
    visit = "Visite de travail : l’état civil d’Oudermere"
    committees = "Werkbezoek: hoe wijkcomités vergaderen"
    advice = "Conseil entre collègues : nettoyer vingt ans d’actes"
    internship = "Stage de deux agents au guichet d’Oudermere"
    airline, visa = "Luchtvaartkantoor Scheldeland", "Consulat et transports Zou"
    tickets = Cost("Vliegtickets van vier collega’s", airline, 428_000, "EUR", "SL-1184", visit)
    ledger.decided("wout", tickets, "lies", on=day(-22, 5))
    ledger.decided(
        "colette", Cost("Visas et route vers Cotonou", visa, 18_500_000, "XOF", "0231", visit), "firmin", on=day(-22, 4)
    )
    ledger.decided(
        "wout",
        Cost("Vliegtickets voor het werkbezoek", airline, 312_000, "EUR", "SL-1420", committees),
        "lies",
        on=day(-18, 9),
    )
    car = Cost("Location d’un véhicule pour les quartiers", "Garage de la Place", 24_000_000, "XOF", "77/B", committees)
    ledger.decided("colette", car, "firmin", on=day(-18, 10))
    ledger.decided(
        "wout",
        Cost("Vliegtickets, heen en terug", airline, 324_000, "EUR", "SL-1893", advice),
        "lies",
        on=day(-2, 7),
    )
    insurance = Cost("Reisverzekering", "Verzekeringen Van Loo", 27_225, "EUR", "2210-5", advice)
    ledger.decided("wout", insurance, "an", on=day(-2, 8))
    shelves = Cost("Classeurs et étagères", "Menuiserie du Marché", 14_250_000, "XOF", "M-58", cost_class="investment")
    ledger.decided("colette", shelves, "firmin", on=day(-1, 9))
    since_internship(ledger, internship, airline, visa, ago)
    ledger.show_trips("firmin", day(-18, 8).year, on=day(-6, 12), agreed_by=["lies"])
    ledger.show_trips("lies", day(-2, 5).year, on=ago(4))
    person_days(ledger, ago)


def since_internship(ledger, internship, airline, visa, ago):
    ledger.decided(
        "wout",
        Cost("Vliegtickets van twee stagiairs", airline, 189_000, "EUR", "SL-2051", internship),
        "lies",
        on=ago(31),
    )
    ledger.decided(
        "colette",
        Cost("Visas et assurance de deux agents", visa, 9_600_000, "XOF", "0307", internship),
        "firmin",
        on=ago(30),
        outcome=QUERIED,
        reason="L’assurance couvre-t-elle aussi le retour ? La facture n’en dit rien.",
    )
    stay = Cost(
        "Verblijf van twee stagiairs",
        "Gasthof De Meander",
        64_000,
        "EUR",
        "G-311",
        internship,
        because="De offerte gold voor een hele week: goedkoper dan twee losse nachten.",
    )
    ledger.hand_in("wout", stay, on=ago(27))
    ledger.draft("wout", Cost("Drukwerk: affiches voor het mobiele loket", "Drukkerij Ganda", 21_450, "EUR"), on=ago(6))


def person_days(ledger, ago):
    ledger.days(
        "wout",
        "Programma van het volgende werkbezoek",
        on=ago(12),
        hundredths=50,
        minutes=240,
        person="diensthoofd burgerzaken",
        group=ActorGroup.STAFF,
        day_type=DayType.PREPARATION,
    )
    ledger.days(
        "colette",
        "Accueil et accompagnement des collègues à distance",
        on=ago(16),
        until_on=ago(14),
        hundredths=600,
        people=2,
        group=ActorGroup.STAFF,
        day_type=DayType.HOSTING,
        value_hundredths=9_000_000,
        value_currency="XOF",
    )


def second(t):
    ledger, day, ago = Ledger(t), t.calendar.day, t.calendar.ago
    visit = "Work visit: reading night meters"
    ledger.decided(
        "naledi",
        Cost("Three flights", "Platinum Travel Desk", 6_480_000, "ZAR", "PT 4471", visit),
        "thabo",
        on=day(-11, 6),
    )
    ledger.decided(
        "ines",
        Cost("Autobús y comidas en dos pueblos", "Autocares del Valle", 41_260, "EUR", "2025/118", visit),
        "mateo",
        on=day(-11, 9),
    )
    loggers = Cost("Six data loggers", "Mahikeng Instruments", 2_340_000, "ZAR", "INV-902", cost_class="investment")
    ledger.hand_in("naledi", loggers, on=ago(13))
    ledger.show_trips("naledi", day(-11, 4).year, on=day(-8, 3), agreed_by=["ines"])
