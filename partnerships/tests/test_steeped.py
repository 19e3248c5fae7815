"""Sessions, the page that a new member reads first, what is told to people, and what waits when nothing is."""

from datetime import timedelta

import pytest

from partnerships.actions.communication import log_communication, log_session, read_concept
from partnerships.actions.kits import mark_discussed
from partnerships.choices import Audience, Channel, Shape
from partnerships.models import Communication, InfoSession, Partnership
from partnerships.models.communication import SILENCE
from partnerships.waits.kit import concepts_waiting, kits_waiting, silences_waiting
from stedenband.audit.models import Entry
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

pytestmark = pytest.mark.django_db


def tell(world, bank="a", **changes):
    fields = {
        "partner": {"a": world.partner_a, "b": world.partner_b}[bank],
        "told_on": world.today,
        "audience": Audience.POPULATION,
        "channel": Channel.RADIO,
        "languages": "français",
        "subject": "Ten minutes on the radio",
        "language": "en",
        "shape": Shape.WORDS,
        "tells_purpose": True,
        "today": world.today,
        "by": world.cast[f"contributor_{bank}"],
    }
    return log_communication(**fields | changes)


def hold(world, **changes):
    fields = {
        "partner": world.partner_a,
        "kind": "training",
        "topic": "Five dilemmas",
        "language": "fr",
        "held_on": world.today,
        "members": [],
        "others": 12,
        "today": world.today,
        "by": world.cast["contributor_a"],
    }
    return log_session(**fields | changes)


def bond(world):
    return Partnership.objects.with_partners().get(pk=world.partnership.pk)


def silent(world, today=None):
    return [thing.partner_id for thing in silences_waiting([bond(world)], today=today or world.today)]


def test_a_session_has_members_by_name_and_others_by_number(world):
    people = list(world.partner_a.members.active())
    session = hold(world, members=people)

    assert set(session.members.all()) == set(people)
    assert session.others == 12


def test_each_municipality_speaks_of_its_own_people(world):
    with refused("foreign"):
        hold(world, members=list(world.partner_b.members.active()[:1]))


def test_nothing_is_logged_before_its_day(world):
    tomorrow = world.today + timedelta(days=1)
    with refused("not_yet"):
        hold(world, held_on=tomorrow)
    with refused("not_yet"):
        tell(world, told_on=tomorrow)


def test_two_colleagues_never_save_over_each_other(world):
    session = hold(world)
    hold(world, session=session, seen=1, topic="Six dilemmas")
    with pytest.raises(VersionConflict):
        hold(world, session=session, seen=1, topic="Seven dilemmas")

    assert InfoSession.objects.get(pk=session.pk).topic == "Six dilemmas"


def test_photos_without_the_purpose_need_a_reason(world):
    with invalid("photos_only"):
        tell(world, shape=Shape.PHOTOS, tells_purpose=False)
    told = tell(world, shape=Shape.PHOTOS, tells_purpose=False, reason="The text follows next week.")

    with refused_by_the_database():
        Communication.objects.filter(pk=told.pk).update(reason="")


def test_ninety_days_of_silence_ask_for_a_word(world):
    tell(world, "b", told_on=world.today - SILENCE)
    assert silent(world) == []

    assert silent(world, world.today + timedelta(days=1)) == [world.partner_b.pk]


def test_only_words_to_the_population_break_the_silence(world):
    tell(world, "b", audience=Audience.STAFF)

    assert silent(world) == [world.partner_b.pk]


def test_a_partnership_that_just_began_is_not_silent_yet(world):
    Partnership.objects.filter(pk=world.partnership.pk).update(since_on=world.today)

    assert silent(world) == []


def test_a_member_reads_what_a_partnership_is_once(world, cast):
    member = cast["observer_b"].members.get()
    waiting = {thing.member_id for thing in concepts_waiting([bond(world)])}
    assert member.pk in waiting

    for day in (world.today, world.today + timedelta(days=5)):
        read_concept(member=member, on=day, by=cast["observer_b"])
    member.refresh_from_db()

    assert member.concept_read_on == world.today
    assert member.pk not in {thing.member_id for thing in concepts_waiting([bond(world)])}
    assert Entry.objects.of_chain(member.audit_chain).filter(verb="concept.read").count() == 1


def test_who_left_has_nothing_to_read(world, cast):
    former = cast["former"].members.get()

    assert former.pk not in {thing.member_id for thing in concepts_waiting([bond(world)])}


def test_a_kit_waits_for_who_received_it_until_it_was_discussed(world, cast):
    assert [thing.partner_id for thing in kits_waiting([bond(world)])] == [world.partner_a.pk]
    mark_discussed(handed=world.handed, on=world.today, today=world.today, by=cast["contributor_a"])

    assert kits_waiting([bond(world)]) == []
