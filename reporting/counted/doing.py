"""What was done, what went differently, and what is to come."""

from django.utils.translation import gettext as _

from capacity.choices import ActivityKind, ActivityPurpose, ActivityStatus, StepStatus
from partnerships.choices import Phase
from reporting.account.figures import days_between, label
from reporting.counted.shapes import Counted, coded, day, language, number, of, side, text, yes_or_no
from stedenband.ui.exports import Cell, Column, hundredths


def doing_tables(facts, sides) -> list[Counted]:
    return [
        Counted("activities", _("Activities"), activity_columns(sides), facts.get("activities", [])),
        Counted("steps", _("Steps that all confirmed"), step_columns(), facts.get("steps", [])),
        Counted("deviations", _("What went differently"), deviation_columns(sides), list(deviations(facts))),
        Counted("decisions", _("Decisions"), decision_columns(), facts.get("decisions", [])),
        Counted("coming", _("What is to come"), coming_columns(sides), list(coming(facts))),
    ]


def activity_columns(sides):
    return [
        day(_("First day"), "starts_on"),
        day(_("Last day"), "ends_on"),
        text(_("Title"), "title"),
        coded(_("Kind"), "kind", ActivityKind),
        coded(_("What for"), "purpose", ActivityPurpose),
        coded(_("Status"), "status", ActivityStatus),
        yes_or_no(_("Was planned"), "was_planned"),
        yes_or_no(_("Was moved"), "was_moved"),
        text(_("Where"), "place"),
        yes_or_no(_("Online"), "is_online"),
        side(_("Host"), sides, "host"),
        side(_("Who started it; empty: all together"), sides, "initiated_by"),
        text(_("Trajectory"), "trajectory"),
        text(_("Step"), "step"),
        text(_("Why outside any trajectory"), "outside_because"),
        number(_("Participants"), "participants"),
        *(days_of(one) for one in sides.values()),
        text(_("Who chose it on the spot"), "chosen_by"),
        day(_("Chosen on"), "chosen_on"),
        text(_("What the administration learns by doing it"), "capacity_built"),
        of("after_care", side(_("Looked after by"), sides)),
        of("after_care", text(_("Office or person that looks after it"), "by")),
        language(),
    ]


def days_of(one) -> Column:
    """The person-days that one municipality noted for an activity."""

    def given(row):
        return next((found["hundredths"] for found in row.get("days", []) if found["partner"] == one.place), None)

    return Column(_("Days of %(name)s") % {"name": one.name}, hundredths(given), Cell.AMOUNT)


def step_columns():
    return [
        text(_("Trajectory"), "trajectory"),
        text(_("Step"), "title"),
        coded(_("Outcome"), "status", StepStatus),
        day(_("Decided on"), "decided_on"),
        text(_("What one can see of it"), "evidence"),
        language(),
    ]


def deviation_columns(sides):
    return [
        text(_("What changed"), "what"),
        text(_("Title"), "title"),
        text(_("Before"), "before"),
        text(_("After"), "after"),
        text(_("Why"), "reason"),
        side(_("Who allowed it; empty: all together"), sides, "by"),
        day(_("Day"), "on"),
        language(),
    ]


def deviations(facts):
    """All that went differently as rows of one shape; what stood before and after as words."""
    for row in facts.get("moves", []):
        yield row | {"what": _("moved"), "before": days_between(*row["from"]), "after": days_between(*row["to"])}
    for row in facts.get("drops", []):
        yield row | {"what": _("did not take place"), "before": days_between(*row["days"])}
    for row in facts.get("unplanned", []):
        yield row | {"what": _("took place without a plan"), "after": days_between(*row["days"])}
    for row in facts.get("target_changes", []):
        yield row | {"what": _("target"), "before": aim(row, "from"), "after": aim(row, "to")}
    for row in facts.get("step_revisions", []):
        before, after = row["from"], row["to"]
        yield row | {
            "what": _("step"),
            "title": after["title"],
            "before": f"{before['title']} ({before['expected_on'] or '–'})",
            "after": f"{after['title']} ({after['expected_on'] or '–'})",
        }
    for row in facts.get("budget_changes", []):
        yield row | {"what": _("budget"), "title": days_between(*row["days"])}
    for row in facts.get("amendments", []):
        yield row | {"what": _("amendment")}
    for row in facts.get("phase_changes", []):
        yield row | {"what": _("phase"), "title": label(Phase, row["phase"])}


def aim(row, key):
    figure = row[key]["hundredths"] / 100
    return f"{figure:g} {row['unit']} ({row[key]['reach_on'] or '–'})"


def decision_columns():
    return [
        day(_("Day"), "on"),
        text(_("Body"), "body"),
        text(_("What it was about"), "title"),
        text(_("Decision"), "decision"),
        language("decision_language"),
    ]


def coming_columns(sides):
    return [
        text(_("What"), "what"),
        text(_("Title"), "title"),
        coded(_("Kind"), "kind", ActivityKind),
        day(_("First day"), "first_on"),
        day(_("Last day"), "last_on"),
        side(_("Municipality"), sides),
        language(),
    ]


def coming(facts):
    """What is planned for the months after, in one shape."""
    ahead = facts.get("coming") or {"activities": [], "steps": [], "decisions": [], "next_steps": []}
    for row in ahead["activities"]:
        place = {"first_on": row["starts_on"], "last_on": row["ends_on"], "partner": row["host"]}
        yield row | {"what": _("activity")} | place
    for row in ahead["steps"]:
        yield row | {"what": _("step"), "first_on": row["expected_on"]}
    for row in ahead["decisions"]:
        yield row | {"what": _("decision"), "first_on": row["on"]}
    for row in ahead["next_steps"]:
        yield row | {"what": _("agreed next step"), "title": row["text"], "first_on": row["due_on"]}
