"""A public page as data: the very facts that were agreed on, as JSON, and one line per figure or text as CSV.

Names of columns and records are the same in every language, so that a program that reads them goes on working.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from stedenband.ui.exports import Cell, Column


@dataclass(frozen=True)
class Line:
    """One thing that the page says: of which municipality, on which day, in which unit or language."""

    partnership: str
    record: str
    municipality: str = ""
    text: str = ""
    language: str = ""
    value: Decimal | int | None = None
    unit: str = ""
    on: str | None = None


COLUMNS = [
    Column("partnership", lambda line: line.partnership),
    Column("record", lambda line: line.record),
    Column("municipality", lambda line: line.municipality),
    Column("text", lambda line: line.text),
    Column("language", lambda line: line.language),
    Column("value", lambda line: line.value, Cell.NUMBER),
    Column("unit", lambda line: line.unit),
    Column("date", lambda line: line.on, Cell.DAY),
]


def lines_of(facts: dict) -> Iterator[Line]:
    """What `facts` say, in the order of the page."""
    slug = facts["partnership"]["slug"]
    for row in municipality_lines(facts):
        yield Line(slug, **row)
    for row in lesson_lines(facts):
        yield Line(slug, **row)
    for row in effort_lines(facts):
        yield Line(slug, **row)
    for row in course_lines(facts):
        yield Line(slug, **row)


def municipality_lines(facts):
    for row in facts["municipalities"]:
        name, language = row["name"], row["language"]
        yield {"record": "country", "municipality": name, "text": row["country"]}
        for record in ("brings", "wants_to_learn"):
            yield {"record": record, "municipality": name, "text": row[record], "language": language}


def lesson_lines(facts):
    for row in facts["lessons"]:
        yield {
            "record": "lesson",
            "municipality": row["municipality"],
            "text": row["text"],
            "language": row["language"],
            "on": row["noted_on"],
        }


def effort_lines(facts):
    """Time and money; days and money are never added up, and no two currencies."""
    time = facts["time"]
    if time:
        for record in ("capacity", "visible"):
            yield {"record": f"effort_{record}", **counted(time[record], time["counted_in"])}
        for row in time["days"]:
            yield {"record": "person_days", "municipality": row["municipality"], **counted(row["hundredths"], "days")}
    for row in facts["money"] or []:
        yield {
            "record": "paid",
            "municipality": row["municipality"],
            "value": Decimal(row["hundredths"]) / 100,
            "unit": row["currency"],
        }


def counted(value, measure):
    return {"value": Decimal(value) / 100 if measure == "days" else value, "unit": measure}


def course_lines(facts):
    for trajectory in facts["trajectories"]:
        language = trajectory["language"]
        yield {"record": "trajectory", "text": trajectory["title"], "language": language}
        for step in trajectory["steps"]:
            record = f"step_{step['status']}"
            yield {"record": record, "text": step["title"], "language": language, "on": step["on"]}
    for row in facts["organisations"]:
        yield {"record": "organisation", "municipality": row["municipality"], "text": row["name"]}
    for row in facts["reports"]:
        yield {"record": "report_signed", "text": f"{row['first_on']}/{row['last_on']}", "on": row["signed_on"]}


def all_lines(shown: Iterable[dict]) -> Iterator[Line]:
    for facts in shown:
        yield from lines_of(facts)


FIELDS = [
    ("country", _("the country, in the two letters of ISO 3166-1")),
    ("brings", _("what the municipality brings")),
    ("wants_to_learn", _("what it wants to learn")),
    ("lesson", _("what it learned, and the day it was noted")),
    ("effort_capacity", _("effort that builds capacity, in days or as a number of activities")),
    ("effort_visible", _("all other effort, counted the same way")),
    ("person_days", _("the days that its people worked")),
    ("paid", _("what it paid; the unit is the currency of ISO 4217")),
    ("trajectory", _("a change that they work on together")),
    ("step_planned", _("a step towards it, and the day it is expected")),
    ("step_reached", _("a step that all confirmed, and the day")),
    ("step_not_reached", _("a step that was not reached, and the day")),
    ("organisation", _("an organisation that takes part")),
    ("report_signed", _("the first and last day of a report, and the day it was signed")),
]
"""Every record of the CSV file, and what it says."""
