"""The self-assessments in the section on capacity and democracy: each side beside its own time before, never a mean."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from capacity.choices import DIFFER, ExternalKind, Outside, RoundKind
from reporting.account.figures import day, label
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from stedenband.ui.charts import RadarChart, Ring


def found_of(facts):
    """What was found, or nothing: a report of before knows no self-assessment."""
    return facts.get("assessment")


def score_words(facts) -> str:
    found = found_of(facts)
    if not found:
        return _(
            "No self-assessment is open to all yet: the results open together, when every side has closed its own."
        )
    words = {
        "kind": label(RoundKind, found["kind"]),
        "day": day(found["compared_on"]),
        "before": day(found["before_on"]),
    }
    if found["before_on"]:
        return (
            _("Self-assessment (%(kind)s), open to all since %(day)s, beside the one that began on %(before)s.") % words
        )
    return _("Self-assessment (%(kind)s), open to all since %(day)s. It is the first one.") % words


def scores_by_side(found):
    return {(row["partner"], row["code"]): row for row in found["scores"]}


def codes_of(found):
    return [one["code"] for dimension in found["dimensions"] for one in dimension["statements"]]


def score_chart(facts, sides):
    found = found_of(facts)
    if not found or not found["scores"]:
        return None
    scores, codes = scores_by_side(found), codes_of(found)
    rings = [
        Ring(
            name=side.name,
            bank=side.bank,
            values=[scores.get((place, code), {}).get("score") for code in codes],
            before=[scores.get((place, code), {}).get("before") for code in codes],
        )
        for place, side in sides.items()
        if any((place, code) in scores for code in codes)
    ]
    return RadarChart(
        label=_("The scores of each municipality, statement by statement; the table says the same."),
        spokes=codes,
        rings=rings,
        before_label=_("the last time"),
    )


def score_tables(facts, sides):
    """A table for each dimension: the statement, and what every municipality says now and said before."""
    found = found_of(facts)
    if not found:
        return []
    scores = scores_by_side(found)
    columns = [Column(_("Statement"), "wide"), *(Column(side.name) for side in sides.values())]
    return [
        Table(
            spoken(dimension["text"]),
            columns,
            [
                [
                    cell(spoken(one["text"]), note=one["code"]),
                    *(score_cell(scores.get((place, one["code"]))) for place in sides),
                ]
                for one in dimension["statements"]
            ],
        )
        for dimension in found["dimensions"]
    ]


def spoken(texts):
    """The reader's language; the platform has each sentence in all of them."""
    return texts[get_language()]


def score_cell(row):
    if row is None:
        return cell("–")
    return cell(verdict(row), note=compared(row))


def verdict(row):
    if row["verdict"] == DIFFER:
        low, high = row["range"] or ("–", "–")
        return _("we differ: %(low)s to %(high)s") % {"low": low, "high": high}
    return str(row["score"]) if row["score"] is not None else label(Outside, row["verdict"])


def compared(row):
    """Where this municipality came from and wants to be: its own words, beside nobody else's."""
    parts = []
    if row["before"] is not None:
        parts.append(_("before: %(score)s") % {"score": row["before"]})
    if row["desired"] is not None:
        parts.append(_("wants to be at %(score)s") % {"score": row["desired"]})
    return " · ".join(parts)


def external_table(facts, sides):
    columns = [Column(_("About")), Column(_("What others found")), Column(_("What it says"), "wide")]
    rows = [
        [
            side_cell(sides[row["partner"]]),
            cell(row["title"], row["language"], note=f"{label(ExternalKind, row['kind'])} · {row['found_by']}"),
            cell(row["says"], row["language"], note=day(row["found_on"])),
        ]
        for row in facts.get("external_results", [])
    ]
    return Table(_("What others found out about us"), columns, rows)
