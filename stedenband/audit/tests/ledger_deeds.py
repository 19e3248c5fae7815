"""What may still happen to the expenses and trips of the world."""

from capacity.actions.approvals import decide_expense
from capacity.actions.expense_reasons import explain_expense, prove_handover
from capacity.actions.expenses import FACTS, write_expense
from capacity.actions.travel import withdraw_travel
from capacity.choices import ExpenseStatus


def correct(world):
    row = world.expense_draft
    facts = {name: getattr(row, name) for name in FACTS} | {"payee": "Librairie du Marché"}
    write_expense(partnership=world.partnership, expense=row, by=world.cast["contributor_a"], now=world.now, **facts)


def hand_over(world):
    prove_handover(expense=world.expense_investment, document=world.document, by=world.cast["contributor_a"])


def explain(world):
    explain_expense(expense=world.expense_investment, because="It stays in the office.", by=world.cast["contributor_a"])


def turn_down(world):
    decide_expense(
        expense=world.expense_waiting,
        outcome=ExpenseStatus.REJECTED,
        reason="It belongs to another project.",
        by=world.cast["coordinator_a"],
        now=world.now,
    )


def take_back(world):
    withdraw_travel(edition=world.travel_edition, by=world.cast["coordinator_b"])


DEEDS = {
    "expense.changed": correct,
    "expense.explained": explain,
    "expense.handed_over": hand_over,
    "expense.rejected": turn_down,
    "travel.withdrawn": take_back,
}
