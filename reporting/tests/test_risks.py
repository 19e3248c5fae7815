"""The section on risks, and what a report asks where a figure or a plan went another way."""

import pytest

from partnerships.actions.risks import close_risk, share_risk
from reporting.account import account_of
from reporting.facts import report_facts
from reporting.models import Report
from reporting.sections import KINDS
from reporting.tests import contents, sample
from stedenband.lib.canonical import plain
from stedenband.tests.deeds import risks as deeds


def told(world):
    return plain(report_facts(Report.objects.get(pk=world.report.pk)))["risks"]


def texts(rows):
    return [row["text"] for row in rows]


def test_a_report_tells_what_is_shared_and_was_open_in_its_period(world):
    first_on = world.report.period.first_on
    before = deeds.risk(world, "Fermé avant", days=600)
    ended = deeds.risk(world, "Fermé pendant", days=600)
    for row, at in ((before, first_on.replace(day=1)), (ended, world.report.period.last_on)):
        close_risk(risk=row, seen=None, because="Fini.", by=world.cast["contributor_a"], now=world.now)
        row.refresh_from_db()
        row.closed_on = at
        row.save()
    before.closed_on = before.closed_on.replace(year=before.closed_on.year - 1)
    before.save()
    deeds.happened(world, world.risk_b, "Gedeeld", bank="b", noticed_on=world.report.period.last_on)

    rows = told(world)

    assert "Fermé avant" not in texts(rows)
    assert "Fermé pendant" in texts(rows)
    assert not [text for text in texts(rows) if text.startswith("Un doute")]
    happened = {row["text"]: [one["text"] for one in row["incidents"]] for row in rows}
    assert happened[world.risk_b.text] == ["Gedeeld"], "what stays within a municipality is in no report"
    share_risk(risk=world.risk_own, by=world.cast["contributor_a"])
    [shared] = [row for row in told(world) if row["text"] == world.risk_own.text]
    assert shared["incidents"] == []


def test_a_word_is_asked_about_what_happened_without_a_follow_up():
    facts = sample.full_facts()
    assert KINDS["risks"].doubts(facts) == [
        "La seule archiviste part en juin: it is not noted yet what was done about it. What follows?"
    ]
    tables = account_of(facts).section("risks").tables
    assert [table.caption for table in tables] == [
        "Risks and what is done about them",
        "What happened, and what followed",
    ]


def measured(hundredths, why=""):
    return [contents.measured(hundredths=hundredths, why=why)]


@pytest.mark.parametrize(
    ("changed", "asks"),
    [
        ({"measured": measured(2_150)}, ""),  # from 28 to 21.5, on its way to 15
        ({"measured": measured(3_000)}, "moves away from its target"),
        ({"measured": measured(3_000, "Les pluies.")}, ""),
        ({"measured": measured(500)}, ""),  # past the target
        ({"measured": []}, "noted no figure in this period"),
        ({"measured": [], "is_measuring": False}, ""),
        ({"measured": measured(None)}, "noted no figure in this period"),
    ],
)
def test_a_figure_that_is_missing_or_moves_away_asks_why(changed, asks):
    facts = sample.full_facts(results=[contents.indicator(stands=[contents.stand(**changed)])])
    asked = " ".join(KINDS["results"].doubts(facts))

    assert asks in asked
    assert bool(asks) == bool(asked)


def test_a_plan_that_went_without_a_reason_asks_why_and_money_only_where_finances_do_not():
    plan = contents.PLAN | {"days": ["2026-10-01", "2026-10-02"], "by": None, "reason": ""}
    facts = sample.full_facts(moves=[], drops=[plan])
    kind = KINDS["deviations"]

    assert kind.doubts(facts) == ["Atelier à mi-parcours: moved or dropped without a reason. Why?"]
    without = [row for row in facts["composition"] if row["section"] != "finances"]
    assert kind.doubts(facts | {"composition": without})[1:] == [
        "Transport des agents: more or less was spent than agreed. Why?"
    ]
