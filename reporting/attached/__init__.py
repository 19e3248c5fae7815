"""The data that a report on paper carries inside it: all its facts, and its long tables for spreadsheets."""

import csv
import io
import re

from django.utils.translation import gettext as _

from reporting.attached.books import TABLES
from reporting.attached.rows import activity_rows, contribution_rows, learning_rows
from stedenband.lib.canonical import canonical_json
from stedenband.paper import Attachment

FIRST_TEMPLATE = "progress-1"
"""Reports of that layout carry what they carried then, for ever."""

BESIDE = {"signatures", "translations", "to_sign", "address", "public"}
FORMULA = re.compile(r"^(?=[=+\-@\t\r\n])|(?<=[;\t\r\n])(?=[=+\-@])")
"""Where a formula could begin: also inside a text, for a spreadsheet that takes the semicolon for the separator."""


def attachments_of(account) -> tuple[Attachment, ...]:
    """The facts as they were signed, and tables, in names and codes that no language changes.

    The bytes of facts.json are the very text whose hash was signed: `sha256sum facts.json` gives it back.
    """
    facts = account.facts
    names = [side.name for side in account.sides.values()]
    signed = canonical_json(signed_part(facts)).encode()
    return (
        Attachment("facts.json", signed, "application/json", _("Everything this report says, as data")),
        table("activities.csv", activity_rows(facts, names), _("The activities, as a table")),
        table("learnings.csv", learning_rows(facts, names), _("What was learned, as a table")),
        table("contributions.csv", contribution_rows(facts, names), _("The contributions, as a table")),
        *newer_tables(facts, names),
    )


def newer_tables(facts, names):
    """A table for each of the later sections that the report has."""
    if facts["template"] == FIRST_TEMPLATE:
        return
    for key, name, rows, description in TABLES:
        if key in facts:
            yield table(name, rows(facts[key], names), str(description))


def signed_part(facts):
    """`facts` without what stands beside it: signatures, translations, lines to sign, what one reader gets."""
    return {name: value for name, value in facts.items() if name not in BESIDE}


def table(name, rows, description):
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerows([[harmless(value) for value in row] for row in rows])
    return Attachment(name, text.getvalue().encode("utf-8-sig"), "text/csv", description)


def harmless(value):
    """`value` for a cell: what a spreadsheet would take for a formula gets an apostrophe in front."""
    if isinstance(value, str):
        return FORMULA.sub("'", value)
    return "" if value is None else value
