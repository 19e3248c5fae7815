"""A need that is referred to the joint steering group stands on its next agenda, and comes back with a decision."""

from datetime import timedelta

import pytest
from django.urls import reverse

from capacity.actions.needs import note_needs
from capacity.choices import Referral
from capacity.missions.facts import mission_facts
from capacity.models import Mission, Need
from capacity.registrations.activities import open_needs
from capacity.tests import visits
from capacity.waiting import waiting_in
from partnerships.actions.agendas import take_off_agenda
from partnerships.models import Partnership
from partnerships.tests.test_meetings import body_of, called, wrote
from stedenband.tests.refusals import refused
from stedenband.ui.testing import submit

SOON = visits.AFTER + timedelta(days=10)
ARCHIVE = {"text": "A dry room for the registers", "referred_to": Referral.STEERING_GROUP, "who": "In March"}
DESKS = {"text": "Desks", "referred_to": Referral.FOURTH_PILLAR, "who": "Friends of the school"}


@pytest.fixture
def mission(partnership, cast):
    return visits.mission_of(visits.visit(partnership, cast), cast)


@pytest.fixture
def body(partnership, cast):
    return body_of(partnership, cast["coordinator_a"])


def noted(mission, cast, *rows, bank="a"):
    rows = [row | {"language": "en"} for row in rows]
    by = cast[f"contributor_{bank}"]
    note_needs(side=visits.side(mission, bank), seen=None, needs=rows, by=by, now=visits.AFTER)
    return list(Need.objects.filter(side=visits.side(mission, bank)))


def kept(need, **changed):
    return {"pk": need.pk, "text": need.text, "referred_to": need.referred_to, "who": need.who} | changed


def test_it_stands_on_the_next_agenda_once_however_often_the_list_is_saved(mission, cast, body):
    meeting = called(body, cast["contributor_b"], at=SOON)
    archive, desks = noted(mission, cast, ARCHIVE, DESKS)
    noted(mission, cast, kept(desks), kept(archive, text="A dry, locked room for the registers"))

    [item] = meeting.agenda.all()
    assert (item.title, item.partner_id) == (
        "Need seen on a visit: A dry, locked room for the registers",
        mission.partnership.partner_list[0].pk,
    )
    assert {need.pk for need in Need.objects.all()} == {archive.pk, desks.pk}


def test_it_waits_for_a_meeting_and_asks_both_to_call_one(partnership, mission, cast, body):
    def asked():
        whole = list(Partnership.objects.with_partners().filter(pk=partnership.pk))
        things = waiting_in(whole, today=visits.AFTER.date())
        return [thing.note for thing in things if "#needs" in thing.url]

    noted(mission, cast, ARCHIVE)
    assert asked() == ["1 need waits for a decision"] * 2
    assert [one["text"] for one in open_needs(partnership, visits.AFTER.date())] == [ARCHIVE["text"]]

    meeting = called(body, cast["contributor_b"], at=SOON)
    assert asked() == []
    assert meeting.agenda.count() == 1


def test_what_the_group_still_has_to_talk_about_is_not_taken_away(mission, cast, body):
    meeting = called(body, cast["contributor_a"], at=SOON)
    [archive] = noted(mission, cast, ARCHIVE)

    with refused("still_on_agenda"):
        noted(mission, cast)
    with refused("still_on_agenda"):
        noted(mission, cast, kept(archive, referred_to=Referral.NOTED))
    with refused("kept"):
        take_off_agenda(item=meeting.agenda.get(), by=cast["contributor_a"])


def test_what_was_decided_stands_at_the_need_and_in_the_report(mission, cast, body, client_of):
    [archive] = noted(mission, cast, ARCHIVE)
    meeting = called(body, cast["contributor_b"], at=visits.AFTER)
    wrote(meeting, cast["contributor_b"], talk={meeting.agenda.get().pk: ("All spoke.", "The town hall gives a room.")})

    facts = mission_facts(Mission.objects.with_sides().get(pk=mission.pk))
    assert [need["decision"] for need in facts["sides"][0]["needs"]] == ["The town hall gives a room."]
    assert (
        "The town hall gives a room."
        in client_of(cast["contributor_b"]).get(mission.get_absolute_url()).content.decode()
    )
    with refused("decided"):
        noted(mission, cast, kept(archive, text="Something else"))
    with refused("decided"):
        noted(mission, cast)


def test_form_keeps_which_need_is_which(mission, cast, body, client_of):
    called(body, cast["contributor_a"], at=SOON)
    noted(mission, cast, DESKS, ARCHIVE)
    url = reverse("capacity:side_needs", args=[mission.partnership.slug, visits.side(mission, "a").pk])
    writer = client_of(cast["contributor_a"])
    archive = Need.objects.get(text=ARCHIVE["text"])
    second = {f"line_1_{name}": value for name, value in kept(archive).items()} | {"language": "en"}

    assert submit(writer, url, second).status_code == 303
    assert list(Need.objects.all()) == [archive]
    refusal = submit(writer, url, {"language": "en"})
    assert refusal.status_code == 200
    assert Need.objects.count() == 1
