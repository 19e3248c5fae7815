"""Where each municipality stands: figures with their day, scores, what was seen to change. Never an average."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from capacity.choices import ChangeDegree, ExternalKind, Progress, ResultLevel, StepStatus
from partnerships.choices import ActorGroup
from reporting.counted.shapes import Counted, amount, coded, day, language, number, side, text
from stedenband.ui.exports import Column


def result_tables(facts, sides) -> list[Counted]:
    found = facts.get("assessment") or {"dimensions": [], "scores": []}
    external = [
        side(_("Municipality"), sides),
        coded(_("Kind"), "kind", ExternalKind),
        text(_("Title"), "title"),
        text(_("Found by"), "found_by"),
        day(_("Day"), "found_on"),
        text(_("What it says"), "says"),
        language(),
    ]
    return [
        Counted("results", _("Results"), figure_columns(sides), list(figures(facts))),
        Counted("journey", _("Steps of the trajectories"), step_columns(), list(steps(facts))),
        Counted("changes", _("What we saw change"), change_columns(sides), facts.get("changes", [])),
        Counted("self-assessment", _("Self-assessment"), score_columns(found, sides), found["scores"]),
        Counted("found-by-others", _("What did others find?"), external, facts.get("external_results", [])),
    ]


def figure_columns(sides):
    return [
        text(_("Trajectory"), "trajectory"),
        text(_("Indicator"), "title"),
        coded(_("Level"), "level", ResultLevel),
        text(_("Unit"), "unit"),
        side(_("Municipality"), sides),
        text(_("What"), "what"),
        day(_("Day"), "on"),
        amount(_("Figure")),
        number(_("Women"), "women"),
        number(_("Men"), "men"),
        number(_("Others"), "others"),
        coded(_("Progress"), "progress", Progress),
        text(_("Why"), "why"),
        text(_("What shows it"), "evidence"),
        text(_("Document"), "document"),
        language(),
    ]


def figures(facts):
    """One row for each figure of each municipality: where it began, what it aims at, what it measured."""
    for indicator in facts.get("results", []):
        named = {key: indicator[key] for key in ("trajectory", "title", "level", "unit", "language")}
        for stand in indicator["stands"]:
            for row in figures_of(stand):
                yield named | {"partner": stand["partner"]} | row


def figures_of(stand):
    if stand["baseline"]:
        began = stand["baseline"]
        yield {"what": _("where it began"), "on": began["measured_on"], "why": began["unknown_because"]} | {
            "hundredths": began["hundredths"],
            "evidence": began["source"],
        }
    for row in stand["targets"]:
        yield {"what": _("target"), "on": row["reach_on"], "hundredths": row["hundredths"], "why": row["reason"]}
    for row in stand["earlier"]:
        yield {"what": _("measured before"), "on": row["last_on"], "hundredths": row["hundredths"]}
    for row in stand["measured"]:
        yield row | {"what": _("measured"), "on": row["last_on"]}


def step_columns():
    return [
        text(_("Trajectory"), "trajectory"),
        text(_("Step"), "title"),
        day(_("Expected by"), "expected_on"),
        coded(_("Status"), "status", StepStatus),
        day(_("Decided on"), "decided_on"),
        text(_("What changes"), "change"),
        text(_("What one can see of it"), "evidence"),
        language(),
    ]


def steps(facts):
    for journey in facts.get("journeys", []):
        for step in journey["steps"]:
            yield step | {"trajectory": journey["title"], "language": journey["language"]}


def change_columns(sides):
    return [
        day(_("Day"), "last_on"),
        text(_("Who changed"), "who"),
        coded(_("Group"), "group", ActorGroup),
        side(_("Municipality"), sides),
        text(_("What we hoped to see"), "would_see"),
        coded(_("How far"), "degree", ChangeDegree),
        text(_("What was seen"), "text"),
        text(_("What shows it"), "evidence"),
        side(_("Written by"), sides, "written_by"),
        language(),
    ]


def score_columns(found, sides):
    """A sentence that people of one municipality judged differently has a range in the place of a score."""
    said = {one["code"]: one["text"] for dimension in found["dimensions"] for one in dimension["statements"]}
    return [
        Column(_("Statement"), lambda row: said.get(row["code"], {}).get(get_language())),
        side(_("Municipality"), sides),
        number(_("Score"), "score"),
        Column(_("Where people differ"), lambda row: "–".join(map(str, row["range"])) if row["range"] else None),
        number(_("Where it wants to be"), "desired"),
        number(_("The time before"), "before"),
    ]
