"""Everything that a report counts or lists, as tables for a spreadsheet: typed cells, one row per thing."""

from reporting.counted.doing import doing_tables
from reporting.counted.essence import essence_tables
from reporting.counted.learning import learning_tables
from reporting.counted.money import money_tables
from reporting.counted.people import people_tables
from reporting.counted.results import result_tables
from reporting.counted.risks import risk_tables
from reporting.counted.shapes import Counted
from reporting.counted.texts import text_tables

__all__ = ["Counted", "counted_in"]


def counted_in(account) -> list[Counted]:
    """The tables of what the facts of `account` hold, in the order in which a full report is read."""
    makers = (
        text_tables,
        doing_tables,
        result_tables,
        learning_tables,
        people_tables,
        money_tables,
        risk_tables,
        essence_tables,
    )
    return [table for make in makers for table in make(account.facts, account.sides)]
