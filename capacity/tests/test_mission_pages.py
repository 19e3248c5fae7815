"""The pages of a visit: every part is written on its own page, and what is wrong is said beside the field."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.choices import Referral
from capacity.models import Delegate, Mission, MissionSide, Need, VisitQuestion
from capacity.tests import visits
from capacity.waits.missions import visits_waiting
from partnerships.models import Partnership, Version
from stedenband.accounts.models import User
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()


@pytest.fixture(autouse=True)
def everybody_reads_english(cast):
    User.objects.update(language="en")
    for person in cast.values():
        person.language = "en"


def send(client, address, typed):
    return submit(client, address, {"language": "en", **typed})


@pytest.fixture
def writer(cast, client_of):
    return client_of(cast["contributor_a"])


@pytest.fixture
def to_come(partnership, cast):
    """A visit that begins in ten days."""
    first = TODAY + timedelta(days=10)
    activity = visits.visit(partnership, cast, starts_on=first, ends_on=first + timedelta(days=2))
    activity.status = "planned"
    activity.save()
    return visits.mission_of(activity, cast)


@pytest.fixture
def over(partnership, cast):
    """A visit that ended a week ago."""
    first = TODAY - timedelta(days=10)
    activity = visits.visit(partnership, cast, starts_on=first, ends_on=first + timedelta(days=2))
    return visits.mission_of(activity, cast)


def page(mission, name, bank=None):
    pk = visits.side(mission, bank).pk if bank else mission.pk
    return reverse(f"capacity:{name}", args=[mission.partnership.slug, pk])


def text(response):
    return response.content.decode()


def test_from_the_activity_one_prepares_the_visit(partnership, cast, writer):
    activity = visits.visit(partnership, cast)
    start = reverse("capacity:mission_start", args=[partnership.slug, activity.pk])
    assert start in text(writer.get(activity.get_absolute_url()))

    send(writer, start, {"purpose": "See how a register is kept."})

    mission = Mission.objects.get()
    assert mission.get_absolute_url() in text(writer.get(activity.get_absolute_url()))


def test_purpose_is_asked_for(partnership, cast, writer):
    start = reverse("capacity:mission_start", args=[partnership.slug, visits.visit(partnership, cast).pk])
    assert "Say in a sentence what the visit is for." in text(send(writer, start, {"purpose": ""}))


def test_questions_are_set_and_shown_to_all(to_come, cast, writer, client_of):
    send(writer, page(to_come, "side_questions", "a"), {"question_0": "How is a birth numbered?"})

    assert "How is a birth numbered?" in text(client_of(cast["association"]).get(to_come.get_absolute_url()))


def test_questions_that_are_fixed_stay(over, writer):
    answer = send(writer, page(over, "side_questions", "a"), {"question_0": "Something easier?"})

    assert "they were set before departure" in text(answer)
    assert not VisitQuestion.objects.exists()


def test_answers_stand_with_their_questions(over, cast, writer):
    visits.ask(over, cast, "a", "How?", now=timezone.now() - timedelta(days=12))
    question = VisitQuestion.objects.get()
    send(writer, page(over, "side_answers", "a"), {f"answer_{question.pk}": "By year and ward."})

    assert "By year and ward." in text(writer.get(over.get_absolute_url()))


def test_delegation_of_one_colour_asks_why_and_keeps_the_reason(to_come, cast, client_of):
    writer, address = client_of(cast["contributor_b"]), page(to_come, "side_delegation", "b")
    councillor = {"line_0_name": "Jo Smets", "line_0_function": "Councillor", "line_0_group": "majority"}
    asked = send(writer, address, councillor)
    assert "all of one colour of the council" in text(asked)
    assert not Delegate.objects.exists()

    send(writer, address, councillor | {"warned": "one_colour", "warning_reason": "The others are ill."})

    assert MissionSide.objects.get(pk=visits.side(to_come, "b").pk).one_colour_because == "The others are ill."
    both = {"line_1_name": "An Maes", "line_1_function": "Councillor", "line_1_group": "opposition"}
    send(writer, address, councillor | both)
    assert visits.side(to_come, "b").one_colour_because == ""


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("side_delegation", {"line_0_name": "Awa Kora"}, "Say what this person does."),
        ("side_expectations", {"line_0_audience": "The market"}, "Say in which language."),
        (
            "side_expectations",
            {"line_0_audience": "The market", "line_0_told_on": str(TODAY + timedelta(days=2))},
            "Note what was told, not what is planned.",
        ),
        ("side_signals", {"line_0_heard_from": "A neighbour"}, "Say what you heard."),
        (
            "side_signals",
            {"line_0_heard": "A well", "line_0_heard_on": str(TODAY - timedelta(days=30))},
            "This was before the visit.",
        ),
        ("side_needs", {"line_0_text": "A roof", "line_0_referred_to": Referral.FOURTH_PILLAR}, "Say to whom"),
        ("mission_programme", {"line_0_what": "At the counter"}, "Say on which day."),
        ("mission_programme", {"line_0_what": "Counter", "line_0_on": str(TODAY)}, "This day lies outside the visit"),
        ("mission_programme", {"line_0_what": "Counter", "line_0_starts_at": "half past"}, "Enter a time such as"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_lost(over, writer, name, typed, sentence):
    response = send(writer, page(over, name, "a" if name.startswith("side") else None), typed)

    assert response.status_code == 200
    assert sentence in text(response)
    for value in typed.values():
        assert str(value) in text(response)


def test_need_is_noted_with_where_it_was_referred(over, writer):
    need = {"line_0_text": "A roof", "line_0_referred_to": Referral.FOURTH_PILLAR, "line_0_who": "Friends"}
    send(writer, page(over, "side_needs", "a"), need)

    assert Need.objects.get().who == "Friends"
    assert "Friends" in text(writer.get(over.get_absolute_url()))


def test_report_is_offered_read_by_the_host_and_closed(partnership, cast, client_of):
    mission = visits.lived_through(partnership, cast)
    coordinator = client_of(cast["coordinator_a"])
    assert page(mission, "mission_offer") in text(coordinator.get(mission.get_absolute_url()))
    send(coordinator, page(mission, "mission_offer"), {})

    version = Version.objects.of(mission).open().get()
    host = client_of(cast["coordinator_b"])
    assert "How is a birth numbered?" in text(host.get(version.get_absolute_url()))
    send(host, version.get_absolute_url(), {"word": "agreed_with_remark", "remark": "We add the market."})

    shown = text(host.get(mission.get_absolute_url()))
    assert "Every municipality agreed to the report" in shown
    assert page(mission, "mission_programme") not in shown, "a closed visit is not written on"


def test_page_says_what_the_report_lacks(over, writer):
    shown = text(writer.get(over.get_absolute_url()))

    assert "Amandougou: note what the population was told before the visit." in shown
    assert "Wilgenrode: note what was heard after the visit." in shown


def test_page_says_what_to_do_before_departure(to_come, writer):
    shown = text(writer.get(to_come.get_absolute_url()))

    assert "Amandougou: set the learning questions." in shown
    assert "Wilgenrode: say who takes part." in shown
    assert "note what was heard" not in shown, "that comes after the visit"


def test_page_to_take_along_says_what_nobody_promises(to_come, writer):
    shown = text(writer.get(page(to_come, "mission_briefing")))

    assert "only the joint steering group decides" in shown
    assert "See how a register is kept." in shown


def waiting(partnership, partner):
    partnerships = [Partnership.objects.with_partners().get(pk=partnership.pk)]
    return [thing.label for thing in visits_waiting(partnerships, today=TODAY) if thing.partner_id == partner.pk]


def test_my_work_asks_questions_and_a_note_before_departure(to_come, cast, partnership):
    own = partnership.partner_list[0]
    before = ["Set your learning questions before the visit", "Note what the population was told about the visit"]
    assert waiting(partnership, own) == before

    now = timezone.now()
    visits.ask(to_come, cast, "a", "How?", now=now)
    visits.tell(to_come, cast, "a", now=now)

    assert waiting(partnership, own) == []


def test_my_work_asks_answers_and_signals_after_it_and_then_the_report(over, cast, partnership):
    own, other = partnership.partner_list
    visits.ask(over, cast, "a", "How?", now=timezone.now() - timedelta(days=12))
    for bank in "ab":
        visits.tell(over, cast, bank)
    assert waiting(partnership, own) == ["Answer your learning questions", "Note what you heard after the visit"]

    visits.answer(over, cast, "a", now=timezone.now())
    for bank in "ab":
        visits.hear(over, cast, bank, now=timezone.now())

    assert waiting(partnership, own) == waiting(partnership, other) == ["Offer the mission report to all"]
