"""The pages of a self-assessment: each side for itself, then all together."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from capacity.actions.assessment_rounds import call_off_round
from capacity.models import AnswerLink, AssessmentRound, Conversation, StatementSet, TalkingPoint, WorkshopScore
from capacity.waits.assessments import assessments_waiting
from stedenband.tests.deeds import assessments as deeds
from stedenband.ui.charts import RadarChart, Ring
from stedenband.ui.testing import submit


@pytest.fixture
def url(world):
    def address(name, row=None, **more):
        row = row or world.assessment
        return reverse(f"capacity:{name}", kwargs={"slug": world.partnership.slug, "pk": row.pk} | more)

    return address


def test_links_are_shown_once_to_who_made_them(client_of, cast, url, world):
    maker = client_of(cast["coordinator_b"])
    day = timezone.localdate() + timedelta(days=10)
    sent = {"group": "opposition", "number": "3", "expires_on": day.isoformat(), "language": "nl"}

    made = submit(maker, url("assessment_links"), sent)

    page = maker.get(made.url)
    assert len(page.context["addresses"]) == 3
    assert all("/nl/assessment/" in address for address, _mail in page.context["addresses"])
    assert not client_of(cast["signatory_b"]).get(made.url).context["addresses"]
    with time_machine.travel(timezone.now() + timedelta(minutes=16)):
        assert not maker.get(made.url).context["addresses"]
    assert AnswerLink.objects.filter(side=world.side_b, group="opposition").count() == 3


@pytest.mark.parametrize(("field", "value"), [("number", "0"), ("number", "21"), ("expires_on", "2020-01-01")])
def test_links_that_cannot_be_get_a_sentence_beside_the_field(client_of, cast, url, field, value):
    day = timezone.localdate() + timedelta(days=10)
    sent = {"group": "staff", "number": "1", "expires_on": day.isoformat(), "language": "nl"}

    page = submit(client_of(cast["coordinator_b"]), url("assessment_links"), sent | {field: value})

    assert page.context["form"].errors.keys() == {field}


def test_answers_complete_too_early_say_what_is_missing(client_of, cast, url):
    page = submit(client_of(cast["coordinator_b"]), url("assessment_complete"), {})

    assert page.context["form"].non_field_errors() == [
        "Er zijn nog 4 antwoorden nodig. Vraag mensen van nog één groep."
    ]


def test_workshop_scores_a_dimension_and_goes_on(client_of, cast, url, world):
    sent = {f"verdict_{n}": "3" for n in range(4)} | {f"desired_{n}": "4" for n in range(4)} | {"why_0": "Seen."}

    done = submit(client_of(cast["contributor_a"]), url("workshop_scores", dimension="d"), sent)

    assert done.url == url("workshop_scores", dimension="p")
    rows = WorkshopScore.objects.filter(workshop__side=world.side_a, code__startswith="D")
    assert set(rows.values_list("verdict", "desired")) == {("3", 4)}


def test_score_without_where_one_wants_to_be_is_asked_for_it(client_of, cast, url):
    sent = {"verdict_0": "differ", "verdict_1": "na"}

    page = submit(client_of(cast["contributor_a"]), url("workshop_scores", dimension="p"), sent)

    assert page.context["form"].errors.keys() == {"desired_0"}


def test_action_point_says_what_who_and_by_when(client_of, cast, url, world):
    sent = {"held_on": world.today.isoformat(), "took_part": "Six", "language": "fr", "point_1_text": "Write it"}

    page = submit(client_of(cast["contributor_a"]), url("workshop_edit"), sent)

    assert page.context["form"].errors.keys() == {"point_1_person", "point_1_due_on"}


def test_no_page_before_closing_tells_the_other_side_a_score(client_of, cast, url, world):
    WorkshopScore.objects.filter(workshop__side=world.side_a).update(why="Blind7394")
    pages = [url("assessment_detail"), url("assessment_statements"), reverse("my_work")]
    pages += [reverse(f"capacity:{name}", args=[world.partnership.slug]) for name in LISTS]
    pages += [world.partnership.get_absolute_url(), f"{pages[4]}?municipality={world.partner_a.pk}"]

    for name in ("coordinator_b", "association"):
        reader = client_of(cast[name])
        assert not any("Blind7394" in reader.get(page).content.decode() for page in pages)
        assert reader.get(url("assessment_compare")).status_code == 403
    assert "Blind7394" in client_of(cast["observer_a"]).get(url("assessment_answers")).content.decode()


LISTS = ["assessment_list", "assessment_over_time", "learning_list"]


def test_comparison_shows_difference_last_time_and_what_is_worth_a_talk(client_of, cast, url, world):
    page = client_of(cast["observer_b"]).get(url("assessment_compare", world.assessment_compared))
    comparison, html = page.context["comparison"], page.content.decode()

    assert {row.code: row.difference for row in comparison.rows}["D1"] == 3
    assert "vorige keer 1" in html
    assert "we verschillen: 1 tot 3" in html
    assert "P1" not in [statement.code for statement, _kind, _reason in comparison.proposals]
    assert "Geen gemiddelde" in html
    assert "geen rangschikking" in html


def test_proposal_becomes_a_talking_point_and_is_settled(client_of, cast, url, world):
    writer = client_of(cast["contributor_b"])
    sent = {
        "code": "D3", "kind": "gap", "question": "Who reads it?", "partner": world.partner_b.pk, "person": "Mieke",
        "due_on": (world.today + timedelta(days=9)).isoformat(), "language": "nl",
    }  # fmt: skip
    address = url("talking_point_add", world.assessment_compared)
    assert submit(writer, f"{address}?statement=D3&kind=gap", sent).status_code == 303
    point = TalkingPoint.objects.get(code="D3")

    again = submit(writer, address, sent)
    assert again.status_code == 200
    assert again.context["form"].errors

    submit(writer, url("talking_point_settle", point), {"outcome": "We print it.", "language": "nl"})
    point.refresh_from_db()
    assert point.is_settled


def test_minutes_keep_the_dissent_and_wait_for_all(client_of, cast, url, world):
    leader = client_of(cast["coordinator_b"])
    sent = {"held_on": world.today.isoformat(), "took_part": "We", "said": "Much", "dissent": "P1", "language": "nl"}
    assert submit(leader, url("conversation_write", world.assessment_compared), sent).status_code == 303
    assert submit(leader, url("conversation_offer", world.assessment_compared), {}).status_code == 303

    minutes = Conversation.objects.get(round=world.assessment_compared)
    assert (minutes.dissent, minutes.status) == ("P1", "offered")


def test_my_work_asks_each_side_for_what_it_has_to_do(world):
    things = assessments_waiting([world.partnership], today=world.today)
    asked = {(thing.partner_id, thing.url.rsplit("/", 2)[-2]) for thing in things}

    assert (world.partner_a.pk, str(world.assessment.pk)) in asked
    assert (world.partner_b.pk, str(world.assessment.pk)) in asked
    assert (world.partner_a.pk, "settle") in asked
    Conversation.objects.all().delete()
    labels = [thing.label for thing in assessments_waiting([world.partnership], today=world.today)]
    assert labels.count("Talk together about where you see it differently") == 4


def test_round_is_proposed_on_a_page_and_bad_numbers_get_a_sentence(client_of, cast, url, world):
    call_off_round(assessment=world.assessment_proposed, reason="So.", by=cast["coordinator_a"], now=world.now)
    theme, day = world.partnership.themes.first() or deeds.Theme.objects.first(), world.today + timedelta(days=20)
    sent = {
        "kind": "final", "theme": theme.pk, "answers_until": day.isoformat(), "note": "", "language": "nl",
        "least_answers": "2", "least_groups": "2", "least_in_group": "3",
    }  # fmt: skip
    address = reverse("capacity:assessment_add", args=[world.partnership.slug])
    leader = client_of(cast["coordinator_b"])

    assert submit(leader, address, sent).context["form"].errors.keys() == {"least_answers"}
    assert submit(leader, address, sent | {"least_answers": "6"}).status_code == 303
    assert AssessmentRound.objects.get(kind="final").least_answers == 6


def test_administrator_makes_a_new_version_and_old_rounds_keep_theirs(client_of, cast, world):
    staff, address = client_of(cast["administrator"]), "/admin/capacity/statementset/"
    chosen = {"_selected_action": "1"}
    staff.post(address, {"action": "make_new_version", **chosen})
    draft = StatementSet.objects.get(number=2)
    assert not draft.is_published
    assert StatementSet.objects.newest().number == 1

    staff.post(address, {"action": "publish", "_selected_action": "2"})
    assert StatementSet.objects.newest().number == 2
    assert world.assessment.set_id == 1
    dimension = draft.dimensions.first()
    assert staff.post(f"/admin/capacity/dimension/{dimension.pk}/change/", {"code": "X"}).status_code == 403


def test_radar_tells_three_municipalities_apart_without_colour():
    rings = [Ring(f"Town {n}", "ab"[n % 2], [1, None, 3], before=[2, 2, None]) for n in range(3)]
    drawn = RadarChart(label="Scores", spokes=["D1", "D2", "D3"], rings=rings, before_label="the last time").on_screen

    assert drawn.count('stroke-dasharray="2 4"') == 2  # the line and its row of the legend
    assert drawn.count('stroke-dasharray="7 5"') == 2
    assert drawn.startswith("<svg")
    assert "<title>Scores</title>" in drawn
    assert "the last time" in drawn
