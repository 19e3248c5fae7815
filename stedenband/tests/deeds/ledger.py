"""What the municipalities of the world paid, and the trips that they show to everybody."""

from datetime import timedelta

from django.core.files.base import ContentFile

from capacity.actions.approvals import decide_expense
from capacity.actions.expenses import attach_paper, submit_expense, write_expense
from capacity.actions.travel import propose_travel
from capacity.choices import ExpenseStatus
from capacity.models import TravelEdition
from stedenband.tests.deeds.documents import PDF
from stedenband.tests.deeds.partnership import agree

CURRENCIES = {"a": "XOF", "b": "EUR"}


def expense(world, bank, description, *, cents=12_300_00, number="", **facts):
    """A draft of the contributor of `bank`."""
    return write_expense(
        partnership=world.partnership,
        description=description,
        payee="Agence du Marché",
        paid_on=world.today - timedelta(days=12),
        hundredths=cents,
        currency=CURRENCIES[bank],
        invoice_number=number,
        language="fr",
        because="The world looks at it.",
        by=world.cast[f"contributor_{bank}"],
        now=world.ago(days=10),
        **facts,
    )


def submitted(world, bank, description, **facts):
    row = expense(world, bank, description, **facts)
    paper = ContentFile(PDF + description.encode(), name="invoice.pdf")
    attach_paper(expense=row, file=paper, by=world.cast[f"contributor_{bank}"], now=world.ago(days=9))
    return submit_expense(expense=row, because="The world looks at it.", by=world.cast[f"contributor_{bank}"])


def decided(world, bank, description, outcome=ExpenseStatus.ACCEPTED, **facts):
    row = submitted(world, bank, description, **facts)
    return decide_expense(
        expense=row, outcome=outcome, reason="Which day?", by=world.cast[f"coordinator_{bank}"], now=world.ago(days=8)
    )


def build(world):
    world.expense_draft = expense(world, "a", "Papier du guichet", cents=45_000_00)
    world.expense_waiting = submitted(world, "a", "Billets d’avion", activity=world.activity)
    world.expense_asked = decided(world, "b", "Hotel", ExpenseStatus.QUERIED, cents=42_000)
    world.expense_paid = decided(world, "b", "Trein naar de luchthaven", cents=9_900, activity=world.activity)
    world.expense_investment = decided(world, "a", "Étagères", cost_class="investment", cents=80_000_00)
    year = world.activity.starts_on.year
    propose_travel(partnership=world.partnership, year=year, by=world.cast["coordinator_a"], now=world.ago(days=5))
    world.travel_edition = TravelEdition.objects.get(partnership=world.partnership, year=year)
    agree(world.travel_edition, "b", world, role="coordinator", days=4)
    world.travel_edition.refresh_from_db()


def more(world, turn):
    for bank in "ab":
        expense(world, bank, f"Draft {turn}", cents=1_000 * turn * 100)
        submitted(world, bank, f"Waiting {turn}", cents=1_100 * turn * 100, number=f"F-{bank}-{turn}")
        decided(world, bank, f"Asked {turn}", ExpenseStatus.QUERIED, cents=1_200 * turn * 100)
        decided(world, bank, f"Paid {turn}", cents=1_300 * turn * 100, activity=world.activity)
