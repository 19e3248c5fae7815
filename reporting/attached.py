"""The data that a report on paper carries inside it: all its facts, and its long tables for spreadsheets."""

import csv
import io
import re

from django.utils.translation import gettext as _

from stedenband.lib.canonical import canonical_json
from stedenband.paper import Attachment

BESIDE = {"signatures", "translations", "to_sign"}
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
        *([table("risks.csv", risk_rows(facts, names), _("The risks, as a table"))] if "risks" in facts else []),
    )


def signed_part(facts):
    """`facts` without what came later: the signatures, the translations, the lines for a signature by hand."""
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


def named(names, place):
    return None if place is None else names[place]


def activity_rows(facts, names):
    yield [
        "first_day",
        "last_day",
        "kind",
        "status",
        "title",
        "place",
        "online",
        "host",
        "started_by",
        "people",
        "step",
    ]
    for row in facts["activities"]:
        yield [
            row["starts_on"],
            row["ends_on"],
            row["kind"],
            row["status"],
            row["title"],
            row["place"],
            "yes" if row["is_online"] else "no",
            named(names, row["host"]),
            named(names, row["initiated_by"]),
            row["participants"],
            row["step"],
        ]


def learning_rows(facts, names):
    yield ["noted_on", "learner", "learned_from", "stage", "language", "text", "used_for", "decided_by", "activity"]
    for row in facts["learnings"]:
        yield [
            row["noted_on"],
            named(names, row["learner"]),
            named(names, row["learned_from"]),
            row["stage"],
            row["language"],
            row["text"],
            row["used_for"],
            row["decided_by"],
            row["activity"],
        ]


def contribution_rows(facts, names):
    """Money in units of its currency and days in days, with a point; nothing for what is told in words."""
    yield ["given_on", "partner", "kind", "amount", "currency", "description"]
    for row in facts["contributions"]["rows"]:
        hundredths = row["hundredths"]
        amount = None if hundredths is None else f"{hundredths // 100}.{hundredths % 100:02}"
        yield [
            row["given_on"],
            named(names, row["partner"]),
            row["kind"],
            amount,
            row["currency"],
            row["description"],
        ]


RISK_COLUMNS = (
    *("kind", "language", "text", "touches", "looked_after_by", "likelihood", "effect", "measure"),
    *("next_look_on", "closed_on", "happened_on", "happened", "done", "told"),
)


def risk_rows(facts, names):
    """A line for each risk, or for each time that it happened."""
    yield RISK_COLUMNS
    for row in facts["risks"]:
        for one in row["incidents"] or [{}]:
            yield [
                *(row[name] for name in ("kind", "language", "text")),
                " + ".join(names[place] for place in row["touches"]),
                " + ".join(names[place] for place in row["owners"]),
                *(row[name] for name in ("likelihood", "effect", "measure", "look_on", "closed_on")),
                *(one.get(name) for name in ("noticed_on", "text", "done", "told")),
            ]
