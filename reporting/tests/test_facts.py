"""What a report says: everything that was logged, nothing of elsewhere, as plain values with a hash."""

import json

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from capacity.models import Activity, Learning
from partnerships.models import Version
from reporting.facts import head_count, report_facts
from reporting.models import Report
from stedenband.lib.canonical import canonical_json, digest, plain


def facts_of(world):
    return plain(report_facts(Report.objects.get(pk=world.report.pk)))


def test_facts_are_plain_and_the_same_in_every_language(world):
    spellings = set()
    for language in ("en", "nl", "fr", "es"):
        with translation.override(language):
            facts = report_facts(Report.objects.get(pk=world.report.pk))
            spellings.add(canonical_json(facts))

    assert len(spellings) == 1
    assert json.loads(spellings.pop()) == plain(facts)


def test_figures_are_computed_from_what_was_logged(world):
    facts = facts_of(world)

    assert [row["name"] for row in facts["partners"]] == ["Amandougou", "Wilgenrode"]
    assert [row["title"] for row in facts["activities"]] == [world.activity.title, world.quick_win.title]
    assert head_count(facts) == 7 + 12
    assert {(row["learner"], row["teacher"], row["lessons"]) for row in facts["learned_from"]} == {(0, 1, 4), (1, 0, 1)}
    assert facts["gravity"]["unit"] == "days"
    assert (facts["gravity"]["capacity"], facts["gravity"]["visible"], facts["gravity"]["quick_wins"]) == (450, 0, 1)


def test_both_budgets_stand_in_the_report_each_in_its_own_currency(world):
    totals = facts_of(world)["contributions"]["totals"]

    assert [(row["partner"], row["kind"], row["currency"], row["hundredths"]) for row in totals] == [
        (0, "days", "", 450),
        (1, "money", "EUR", 125_000),
    ]


def test_what_happened_elsewhere_or_at_another_time_is_not_in_it(world):
    text = canonical_json(facts_of(world))

    for stranger in ("Llamada", "Mercados", "Quillacancha", "First week of work together"):
        assert stranger not in text


def test_dropped_plans_stay_in_the_report_with_their_state(world):
    Activity.objects.filter(pk=world.activity.pk).update(status="dropped")

    states = {row["title"]: row["status"] for row in facts_of(world)["activities"]}
    assert states["Colleagues in the registry office"] == "dropped"


def test_signed_facts_do_not_follow_what_is_logged_later(world):
    version = Version.objects.of(world.report_signed).in_force().get()
    Learning.objects.update(text="Rewritten")
    Activity.objects.filter(pk=world.activity_before.pk).update(title="Rewritten")

    version.refresh_from_db()
    assert "First week of work together" in canonical_json(version.facts)
    assert digest(canonical_json(version.facts)) == version.hash


def test_facts_cost_the_same_number_of_queries_however_much_was_logged(world):
    def queries():
        report = Report.objects.get(pk=world.report.pk)
        with CaptureQueriesContext(connection) as asked:
            report_facts(report)
        return len(asked)

    queries()  # what is remembered between requests is read
    few = queries()
    world.grow()

    assert queries() == few
