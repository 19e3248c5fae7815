"""What changed, what went differently and how strong each found itself: as it was logged, each side for itself."""

from datetime import timedelta

import pytest

from capacity.actions.activities import log_activity
from capacity.actions.plans import drop_activity, hold_activity, move_activity
from capacity.models import Activity, AssessmentRound
from reporting.account import account_of
from reporting.facts import report_facts
from reporting.models import Report
from reporting.tests import contents, sample
from stedenband.lib.canonical import plain


def facts_of(world):
    return plain(report_facts(Report.objects.get(pk=world.report.pk)))


def words_of(section, caption):
    """The cells of the table with this caption, as lines of text."""
    table = next(table for table in section.tables if table.caption == caption)
    return [[cell.plain for cell in row] for row in table.rows]


def plan(world, title, status="planned"):
    first_on = Report.objects.get(pk=world.report.pk).period.first_on + timedelta(days=3)
    return log_activity(
        partnership=world.partnership,
        title=title,
        kind="workshop",
        status=status,
        starts_on=first_on,
        ends_on=first_on,
        by=world.cast["contributor_a"],
    )


def test_what_became_of_plans_is_told_with_who_allowed_it(world):
    by, now = world.cast["contributor_b"], world.now
    moved, dropped, kept = (plan(world, title) for title in ("Moved", "Dropped", "Kept"))
    plan(world, "By itself", status="done")
    away = {"starts_on": moved.starts_on + timedelta(days=2), "ends_on": moved.ends_on + timedelta(days=2)}
    move_activity(activity=moved, seen=None, reason="The rains.", by=by, now=now, **away)
    drop_activity(activity=dropped, reason="No money.", by=by)
    days = {"starts_on": kept.starts_on, "ends_on": kept.ends_on}
    hold_activity(activity=kept, seen=None, summary="It was good.", language="en", by=by, **days)

    facts = facts_of(world)

    assert [(row["title"], row["reason"], row["by"]) for row in facts["moves"]] == [("Moved", "The rains.", 1)]
    assert "No money." in [row["reason"] for row in facts["drops"]]
    assert "By itself" in [row["title"] for row in facts["unplanned"]]
    assert "Kept" not in [row["title"] for row in facts["unplanned"]], "what was ever a plan stays known as one"
    assert facts["activity_ends"]["still_planned"] == Activity.objects.filter(title="Moved").count()


def test_scores_are_told_only_of_rounds_that_every_side_closed_by_then(world):
    last = Report.objects.get(pk=world.report.pk).period.last_on
    compared = AssessmentRound.objects.of_partnership(world.partnership).compared()
    compared.update(compared_on=last)
    told = facts_of(world)["assessment"]
    compared.update(compared_on=last + timedelta(days=1))
    too_late = facts_of(world)["assessment"]
    compared.update(compared_on=last, status="called_off", called_off_because="Nobody had time.")

    assert {row["partner"] for row in told["scores"]} == {0, 1}
    assert too_late is None
    assert facts_of(world)["assessment"] is None


def test_figures_keep_their_targets_and_are_never_added_up():
    rows = words_of(account_of(sample.full_facts()).section("results"), "What was measured")

    assert rows[0][2:] == [
        "40 · 30 June 2024",
        "15 · by 30 June 2027 · before 1 March 2026: 10",
        "21.5",
        "not as expected · down from 28",
    ]
    assert rows[1][4:] == ["–", "nothing was said in this period"]
    assert rows[2][2:5:2] == ["not known · Niemand telde.", "7 · 4 women, 2 men, 1 other or not said"]


def test_each_side_stands_beside_its_own_time_before():
    section = account_of(sample.full_facts()).section("balance")

    assert words_of(section, contents.SENTENCE["en"])[:2] == [
        [
            "Someone else can take over. · C1.1",
            "3 · before: 2 · wants to be at 4",
            "2 · before: 3 · wants to be at 4",
        ],
        ["Someone else can take over. · C1.2", "we differ: 1 to 3 · wants to be at 4", "not applicable"],
    ]


@pytest.mark.parametrize("code", ["brief", "results", "activities", "balance", "learning"])
def test_every_chart_has_words_and_the_same_figures_beside_it(code):
    section = account_of(sample.full_facts()).section(code)

    assert section.figures
    for figure in section.figures:
        assert figure.chart.sentence in figure.chart.on_screen
        assert figure.chart.sentence in figure.chart.on_paper
        assert figure.table or section.tables or code == "brief"


def test_a_report_signed_before_these_facts_were_kept_is_told_as_it_was():
    facts = sample.full_facts()
    new = {*contents.NOTHING, "activity_ends", "activity_purposes", "activity_days"}
    kept = {name: value for name, value in facts.items() if name not in new}
    kept["composition"] = [row for row in facts["composition"] if row["section"] not in ("results", "deviations")]
    late = {"purpose", "was_planned", "was_moved", "days", "trajectory", "after_care", "public_message"}
    kept["activities"] = [
        {name: value for name, value in row.items() if name not in late} for row in facts["activities"]
    ]

    headings = [section.code for section in account_of(kept).sections]
    assert headings == [row["section"] for row in kept["composition"]]
