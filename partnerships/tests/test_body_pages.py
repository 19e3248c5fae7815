"""Pages about bodies, seats, councils and handover files, as people use them."""

from datetime import timedelta

import pytest
from django.urls import reverse

from partnerships.choices import Colour, SeatKind
from partnerships.models import Body, CouncilTerm, Handover, Mandate, Seat, Version
from stedenband.tests.deeds import bodies
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db


def page(name, world, *args):
    return reverse(f"partnerships:{name}", args=[world.partnership.slug, *args])


def text_of(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def coordinator(client_of, world):
    return client_of(world.cast["coordinator_a"])


@pytest.fixture
def opposite(client_of, world):
    return client_of(world.cast["coordinator_b"])


def body_data(world, **changed):
    return {
        "whose": "joint",
        "kind": "working_group",
        "name": "Group of clerks",
        "begun_on": world.today.isoformat(),
        "mandate": "Keeps the registers alike.",
        "language": "fr",
    } | changed


def test_a_joint_body_is_set_up_and_confirmed_by_the_other(world, coordinator, opposite):
    made = submit(coordinator, page("body_add", world), body_data(world))
    assert made.status_code == 303
    assert "A mandate waits for an answer" in text_of(opposite.get(made.url))
    version = Version.objects.of(Mandate.objects.get(body__name="Group of clerks")).get()
    assert "Keeps the registers alike." in text_of(opposite.get(version.get_absolute_url()))

    submit(opposite, version.get_absolute_url(), {"word": "agreed"})

    assert "Keeps the registers alike." in text_of(coordinator.get(made.url))
    assert "A mandate waits" not in text_of(coordinator.get(made.url))


def test_an_own_body_is_there_at_once(world, coordinator):
    submit(coordinator, page("body_add", world), body_data(world, whose="own"))

    body = Body.objects.get(name="Group of clerks")
    assert (body.partner, body.standing_mandate.text) == (world.partner_a, "Keeps the registers alike.")


def test_a_name_that_is_taken_is_told_and_nothing_typed_is_lost(world, coordinator):
    shown = submit(coordinator, page("body_add", world), body_data(world, name="Steering group"))

    assert shown.status_code == 200
    assert "There is a body with this name already." in text_of(shown)
    assert "Keeps the registers alike." in text_of(shown)


def test_a_body_is_dissolved_with_a_reason(world, coordinator):
    submit(coordinator, page("body_dissolve", world, world.body_a.pk), {"text": "Done.", "language": "fr"})

    shown = text_of(coordinator.get(page("body_detail", world, world.body_a.pk)))
    assert "dissolved on" in shown
    assert "Write the mandate anew" not in shown


def test_two_who_change_one_body_see_each_others_words(world, coordinator):
    address = page("body_edit", world, world.body.pk)
    data = {"kind": "steering_group", "name": "Board", "language": "fr"}
    submit(coordinator, address, data)

    again = submit(coordinator, address, data | {"name": "Council", "row_version": "1"})

    assert again.status_code == 409
    assert Body.objects.get(pk=world.body.pk).name == "Board"


def test_one_colour_is_asked_about_until_a_reason_is_given(world, coordinator):
    address = page("body_detail", world, world.body.pk)
    question = "All politicians of Amandougou in this body belong to the majority."
    assert question in text_of(coordinator.get(address))

    data = {"kind": "steering_group", "name": "Steering group", "language": "fr"}
    because = {"one_colour_because": "The opposition chose a seat in the committee."}
    submit(coordinator, page("body_edit", world, world.body.pk), data | because)

    shown = text_of(coordinator.get(address))
    assert question not in shown
    assert "The opposition chose a seat in the committee." in shown


def test_both_colours_leave_no_question(world, coordinator):
    for bank in "ab":
        seat = bodies.seat(world, world.body, bank, f"Councillor {bank}", kind=SeatKind.COUNCIL)
        bodies.holder(world, seat, f"Yawa {bank}", colour=Colour.OPPOSITION)

    assert "To talk about" not in text_of(coordinator.get(page("body_detail", world, world.body.pk)))


def test_who_sat_there_on_a_day(world, coordinator):
    address = page("body_detail", world, world.body.pk)
    day = (world.today - timedelta(days=300)).isoformat()

    assert "Ada Mayor" in text_of(coordinator.get(f"{address}?on={day}"))
    assert "Ada Mayor" not in text_of(coordinator.get(address))
    assert "Enter a date such as 30/11/2026." in text_of(coordinator.get(f"{address}?on=sometime"))


def test_a_seat_finds_its_counterpart(world, coordinator, opposite):
    counterpart = f"counterpart-{world.partner_b.pk}"
    data = {"title": "Archivist", "kind": "staff", "task": "", counterpart: world.seat_b.pk}
    made = submit(coordinator, page("seat_add", world, world.body.pk), data)

    assert made.url == Seat.objects.get(title="Archivist").get_absolute_url()
    assert "Archivist" in text_of(opposite.get(world.seat_b.get_absolute_url()))
    submit(coordinator, page("seat_edit", world, made.url.split("/")[-2]), data | {counterpart: ""})
    assert "Archivist" not in text_of(opposite.get(world.seat_b.get_absolute_url()))


def test_somebody_takes_over_and_somebody_leaves(world, coordinator):
    first = (world.today - timedelta(days=5)).isoformat()
    submit(coordinator, page("seat_take", world, world.seat_a.pk), {"name": "Efua", "started_on": first})
    assert world.seat_a.held_on(world.today).name == "Efua"

    submit(coordinator, page("seat_leave", world, world.seat_a.pk), {"on": world.today.isoformat()})
    assert coordinator.get(page("seat_leave", world, world.seat_a.pk)).status_code == 404

    submit(coordinator, page("seat_give_up", world, world.seat_a.pk))
    assert coordinator.get(page("seat_take", world, world.seat_a.pk)).status_code == 403


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"started_on": "2020-01-01", "ended_on": "2019-01-01", "name": "Efua"}, "This time ends before it begins."),
        ({"started_on": "2020-01-01"}, "Choose a colleague or write a name."),
    ],
)
def test_what_does_not_fit_is_told_beside_the_field(world, coordinator, data, sentence):
    shown = submit(coordinator, page("seat_take", world, world.seat_a.pk), data)

    assert shown.status_code == 200
    assert sentence in text_of(shown)


def test_a_seat_that_somebody_holds_is_not_taken_for_the_same_days(world, coordinator):
    day = (world.today - timedelta(days=250)).isoformat()
    shown = submit(coordinator, page("seat_take", world, world.seat_a.pk), {"name": "Efua", "started_on": day})

    assert "held this seat on that day. Choose another day." in text_of(shown)


def test_councils_are_noted_and_corrected(world, coordinator):
    days = {"starts_on": "2040-01-01", "ends_on": "2045-12-31", "election_on": "2045-10-01", "seats": "19"}
    submit(coordinator, page("term_add", world), days | {"is_certain": "on"})
    term = CouncilTerm.objects.get(seats=19)

    submit(coordinator, page("term_edit", world, term.pk), days | {"election_on": "2045-10-08"})

    term.refresh_from_db()
    assert (term.election_on.day, term.is_certain) == (8, False)
    assert "Election expected in October 2045" in text_of(coordinator.get(page("term_list", world)))


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        ({"starts_on": "2040-01-01", "ends_on": "2039-01-01"}, "The council ends before it starts."),
        (
            {"starts_on": "2040-01-01", "ends_on": "2045-01-01", "election_on": "2039-10-01"},
            "The election that ends this council comes after its first day.",
        ),
    ],
)
def test_a_council_that_cannot_be_is_told(world, coordinator, days, sentence):
    assert sentence in text_of(submit(coordinator, page("term_add", world), days))


def test_councils_that_overlap_are_told(world, coordinator):
    days = {"starts_on": world.term_a.starts_on.isoformat(), "ends_on": "2060-01-01"}

    assert "sits on some of these days." in text_of(submit(coordinator, page("term_add", world), days))


def test_a_handover_file_is_begun_from_the_list_of_work(world, coordinator):
    address = f"{page('handover_add', world)}?term={world.term_a.pk}"
    assert f'value="term-{world.term_a.pk}" selected' in text_of(coordinator.get(address))
    data = {"why": f"term-{world.term_a.pk}", "words": "Ask Mieke.", "promises": "", "language": "fr"}

    made = submit(coordinator, address, data)

    handover = Handover.objects.get(words="Ask Mieke.")
    assert (made.url, handover.term) == (handover.get_absolute_url(), world.term_a)
    submit(coordinator, page("handover_edit", world, handover.pk), data | {"words": "Ask Mieke first."})
    assert "Ask Mieke first." in text_of(coordinator.get(made.url))


def test_a_council_of_the_other_is_no_occasion_here(world, coordinator):
    data = {"why": f"term-{world.term_b.pk}", "words": "Ask Mieke.", "language": "fr"}

    assert submit(coordinator, page("handover_add", world), data).status_code == 200
    assert not Handover.objects.filter(words="Ask Mieke.").exists()
