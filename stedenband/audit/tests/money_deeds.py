"""What may still happen to the budgets and sources of the world."""

from datetime import date

from capacity.actions.budgets import write_budget
from capacity.actions.funding import write_rules, write_source


def move_budget(world):
    year = world.budget_open.first_on.year
    write_budget(
        partnership=world.partnership,
        budget=world.budget_open,
        first_on=date(year, 1, 1),
        last_on=date(year, 6, 30),
        by=world.cast["contributor_b"],
        now=world.now,
    )


def change_source(world):
    row = world.source_a
    names = ("kind", "name", "funder", "reference", "hundredths", "currency", "first_on", "last_on", "language")
    facts = {name: getattr(row, name) for name in names}
    write_source(partnership=world.partnership, source=row, by=world.cast["contributor_a"], **facts)


def change_rules(world):
    write_rules(source=world.source_a, seen=None, over_line_percent=10, by=world.cast["contributor_a"])


DEEDS = {
    "budget.moved": move_budget,
    "funding.changed": change_source,
    "funding.rules_changed": change_rules,
}
