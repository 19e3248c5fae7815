"""The rows of the tables of the later sections: names and codes that no language changes, amounts with a point."""

from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from reporting.attached.rows import named


def units(hundredths):
    """Hundredths as a number with a point; nothing where there is none."""
    return None if hundredths is None else Decimal(hundredths).scaleb(-2)


SAID_OF_A_FIGURE = ["women", "men", "others", "progress", "why", "evidence", "document"]


def result_rows(results, names):
    """One row per indicator, municipality and period in which it was measured; people by sex."""
    yield [
        "trajectory", "indicator", "level", "unit", "partner", "baseline", "baseline_on", "target", "reach_on",
        "first_on", "last_on", "value", *SAID_OF_A_FIGURE,
    ]  # fmt: skip
    for row in results:
        for stand in row["stands"]:
            start, target = stand["baseline"] or {}, stand["targets"][-1] if stand["targets"] else {}
            head = [row["trajectory"], row["title"], row["level"], row["unit"], names[stand["partner"]]]
            head += [units(start.get("hundredths")), start.get("measured_on")]
            head += [units(target.get("hundredths")), target.get("reach_on")]
            for one in stand["measured"] or [{}]:
                told = [one.get(name) for name in SAID_OF_A_FIGURE]
                yield [*head, one.get("first_on"), one.get("last_on"), units(one.get("hundredths")), *told]


def budget_rows(ledger, names):
    """The lines of the budgets; `spent` in the period, `so_far` since their budget began."""
    yield [
        "partner", "line", "cost_class", "source", "first_on", "last_on", "currency", "planned", "agreed", "spent",
        "so_far", "rest", "because",
    ]  # fmt: skip
    for row in ledger["lines"]:
        sums = [row["planned"], row["agreed"], row["spent"], row["so_far"], row["planned"] - row["so_far"]]
        place = [row["cost_class"], row["source"], row["first_on"], row["last_on"], row["currency"]]
        yield [names[row["partner"]], row["what"], *place, *map(units, sums), row["because"]]


def payment_rows(ledger, names):
    """What each paid in the period, with the rates that told it in euros; `outside` of any budget line."""
    yield ["partner", "currency", "paid", "euro", "rates", "outside"]
    outside = {(row["partner"], row["currency"]): row["hundredths"] for row in ledger["outside"]}
    for row in ledger["paid"]:
        rates = "; ".join(f"1 {one['base']} = {one['rate']} {one['quote']}, {one['day']}" for one in row["rates"])
        beside = outside.pop((row["partner"], row["currency"]), None)
        sums = [units(row["hundredths"]), units(row["euro_hundredths"])]
        yield [names[row["partner"]], row["currency"], *sums, rates, units(beside)]
    for (place, currency), hundredths in outside.items():
        yield [names[place], currency, None, None, None, units(hundredths)]


def goods_rows(goods, names):
    yield ["paid_on", "what", "paid_by", "used_by", "amount", "currency", "bought_in", "proof"]
    for row in goods:
        sides = [named(names, row["paid_by"]), named(names, row["used_by"])]
        amount = [units(row["hundredths"]), row["currency"], row["bought_in"], row["proof"]]
        yield [row["paid_on"], row["what"], *sides, *amount]


def drop_rows(rows, names):
    yield ["first_day", "last_day", "activity", "reason", "allowed_by"]
    for row in rows:
        yield [*row["days"], row["title"], row["reason"], named(names, row["by"])]


def move_rows(rows, names):
    yield ["planned_from", "planned_to", "moved_from", "moved_to", "activity", "reason", "allowed_by", "on"]
    for row in rows:
        yield [*row["from"], *row["to"], row["title"], row["reason"], named(names, row["by"]), row["on"]]


def target_rows(rows, names):
    yield ["indicator", "unit", "before", "before_by", "after", "after_by", "reason", "allowed_by", "on"]
    for row in rows:
        ends = [value for one in (row["from"], row["to"]) for value in (units(one["hundredths"]), one["reach_on"])]
        yield [row["title"], row["unit"], *ends, row["reason"], named(names, row["by"]), row.get("on")]


def budget_change_rows(rows, names):
    yield ["first_day", "last_day", "version", "reason", "proposed_by", "signed_by_all_on"]
    for row in rows:
        yield [*row["days"], row["number"], row["reason"], named(names, row["by"]), row["on"]]


def decision_rows(rows, _names):
    yield ["on", "body", "subject", "decision"]
    for row in rows:
        yield [row["on"], row["body"], row["title"], row["decision"]]


def risk_rows(risks, names):
    """A line for each risk, or for each time that it happened."""
    yield [
        "kind", "language", "text", "touches", "looked_after_by", "likelihood", "effect", "measure", "next_look_on",
        "closed_on", "happened_on", "happened", "done", "told",
    ]  # fmt: skip
    for row in risks:
        sides = [" + ".join(names[place] for place in row[name]) for name in ("touches", "owners")]
        told = [row[name] for name in ("likelihood", "effect", "measure", "look_on", "closed_on")]
        for one in row["incidents"] or [{}]:
            happened = [one.get(name) for name in ("noticed_on", "text", "done", "told")]
            yield [row["kind"], row["language"], row["text"], *sides, *told, *happened]


TABLES = [
    ("results", "results.csv", result_rows, _("What was measured, as a table")),
    ("ledger", "budget.csv", budget_rows, _("The budget lines, as a table")),
    ("ledger", "payments.csv", payment_rows, _("What each paid, as a table")),
    ("goods", "goods.csv", goods_rows, _("The goods, as a table")),
    ("risks", "risks.csv", risk_rows, _("The risks, as a table")),
    ("drops", "dropped.csv", drop_rows, _("What did not take place, as a table")),
    ("moves", "moved.csv", move_rows, _("What moved, as a table")),
    ("target_changes", "targets.csv", target_rows, _("Targets that changed, as a table")),
    ("budget_changes", "budget-changes.csv", budget_change_rows, _("Budgets that changed, as a table")),
    ("decisions", "decisions.csv", decision_rows, _("What joint bodies decided, as a table")),
]
"""Of which facts, under which name, in which rows."""
