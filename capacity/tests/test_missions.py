"""Visits: prepared before departure, told afterwards, closed by all; each municipality writes its own side."""

from datetime import date, time

import pytest

from capacity.actions.activities import log_activity
from capacity.actions.mission_reports import offer_report
from capacity.actions.mission_sides import set_questions, take_over_heads
from capacity.actions.missions import show_documents, start_mission, write_programme
from capacity.actions.needs import note_needs
from capacity.choices import ActivityKind, ActivityStatus, MissionStatus, PictureConsent, Referral, Sex
from capacity.delegations import delegations_of_one_colour, is_of_one_colour
from capacity.models import Mission, MissionSide, Need, VisitQuestion
from capacity.tests import visits
from capacity.tests.visits import AFTER, BEFORE, COUNCILLOR, ON_THE_FIRST_DAY, REGISTRAR
from partnerships.actions.signoff import sign_off
from partnerships.choices import ActorGroup, Side, Word
from partnerships.models import Version
from partnerships.tests.life import Story, moment
from stedenband.lib.errors import VersionConflict
from stedenband.tests.deeds.documents import document
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

pytestmark = pytest.mark.django_db


@pytest.fixture
def mission(partnership, cast):
    return visits.mission_of(visits.visit(partnership, cast), cast)


@pytest.fixture
def whole(partnership, cast):
    return visits.lived_through(partnership, cast)


def test_every_municipality_has_its_own_side_of_a_visit(mission):
    assert [side.partner.name for side in mission.sides.all()] == ["Amandougou", "Wilgenrode"]


def test_only_what_people_travel_for_is_a_visit(partnership, cast):
    call = log_activity(
        partnership=partnership,
        kind=ActivityKind.VIDEO_CALL,
        title="Call",
        starts_on=visits.FIRST,
        ends_on=visits.FIRST,
        by=cast["contributor_a"],
    )
    with refused("no_visit"):
        visits.mission_of(call, cast)


def test_visit_is_prepared_once(mission, cast):
    with refused("started"):
        visits.mission_of(mission.activity, cast)


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger", "administrator"])
def test_who_speaks_for_no_municipality_prepares_nothing(partnership, cast, somebody):
    activity = visits.visit(partnership, cast)
    with refused("not_a_partner"):
        start_mission(activity=activity, purpose="See.", not_promised="", language="en", by=cast[somebody])


def test_side_of_another_municipality_is_for_them_to_write(mission, cast):
    with refused("not_yours"):
        visits.ask(mission, {"contributor_b": cast["contributor_a"]}, "b", "What do they want?")

    assert not VisitQuestion.objects.exists()


def test_three_questions_at_most_are_asked(mission, cast):
    with refused("too_many"):
        visits.ask(mission, cast, "a", "One?", "Two?", "Three?", "Four?")

    side = visits.ask(mission, cast, "a", "One?", "Two?", "Three?")
    with refused_by_the_database():
        VisitQuestion.objects.create(side=side, position=3, text="Four?", language="fr")


def test_questions_may_change_on_the_first_day_and_stay_from_the_second(mission, cast):
    visits.ask(mission, cast, "a", "How?", now=ON_THE_FIRST_DAY)
    with refused("fixed"):
        visits.ask(mission, cast, "a", "Something easier?", now=visits.at(10))

    assert [question.text for question in VisitQuestion.objects.all()] == ["How?"]


def test_questions_are_answered_after_the_first_day(mission, cast):
    visits.ask(mission, cast, "a", "How?")
    with refused("too_early"):
        visits.answer(mission, cast, "a", now=ON_THE_FIRST_DAY)
    visits.answer(mission, cast, "a", now=visits.at(10))

    assert VisitQuestion.objects.get().answer == "Number first."


def test_people_of_the_delegation_are_counted_once_somebody_asks(mission, cast):
    activity = mission.activity
    host = activity.host
    heads = {(host.pk, ActorGroup.STAFF, Sex.MEN): 4}
    log_activity(partnership=activity.partnership, activity=activity, heads=heads, by=cast["contributor_b"])
    side = visits.send(mission, cast, "a", REGISTRAR, REGISTRAR | {"name": "Ali Bio"})
    take_over_heads(side=side, by=cast["contributor_a"], now=BEFORE)

    counted = activity.participations.values_list("partner", "group", "sex", "count")
    assert set(counted) == {(host.pk, "staff", "men", 4), (side.partner_id, "staff", "women", 2)}


def test_nobody_is_counted_before_somebody_is_named(mission, cast):
    with refused("nobody"):
        take_over_heads(side=visits.side(mission, "a"), by=cast["contributor_a"], now=BEFORE)


def test_delegation_of_one_colour_is_asked_about(mission, cast):
    visits.send(mission, cast, "b", COUNCILLOR)
    assert [one.name for one in delegations_of_one_colour(mission.partnership, mission)] == ["Wilgenrode"]

    visits.send(mission, cast, "b", COUNCILLOR, COUNCILLOR | {"name": "An Maes", "group": ActorGroup.OPPOSITION})
    assert delegations_of_one_colour(mission.partnership, mission) == []


def test_delegation_without_politicians_has_no_colour():
    assert not is_of_one_colour([ActorGroup.STAFF, ActorGroup.CIVIL_SOCIETY])
    assert is_of_one_colour([ActorGroup.EXECUTIVE, ActorGroup.MAJORITY])


def line(day, **more):
    return {"on": date(2026, 3, day), "what": "At the counter", **more}


def test_programme_keeps_to_the_days_of_the_visit(mission, cast):
    by = cast["contributor_b"]
    with refused("outside"):
        write_programme(mission=mission, seen=None, entries=[line(14)], by=by, now=BEFORE)
    with invalid():
        entry = line(10, starts_at=time(14), ends_at=time(9))
        write_programme(mission=mission, seen=None, entries=[entry], by=by, now=BEFORE)
    write_programme(mission=mission, seen=None, entries=[line(12), line(9, starts_at=time(9))], by=by, now=BEFORE)

    assert [one.on.day for one in mission.programme.all()] == [9, 12]


def test_programme_that_somebody_saved_in_between_is_not_overwritten(mission, cast):
    write_programme(mission=mission, seen=1, entries=[line(9)], by=cast["contributor_b"], now=BEFORE)
    with pytest.raises(VersionConflict):
        write_programme(mission=mission, seen=1, entries=[], by=cast["contributor_a"], now=BEFORE)


def test_need_is_referred_to_somebody(mission, cast):
    side, by = visits.side(mission, "a"), cast["contributor_a"]
    need = {"text": "A school without desks", "referred_to": Referral.FOURTH_PILLAR, "language": "fr"}
    with invalid():
        note_needs(side=side, seen=None, needs=[need], by=by, now=AFTER)
    noted = need | {"referred_to": Referral.NOTED}
    note_needs(side=side, seen=None, needs=[need | {"who": "Friends of the school"}, noted], by=by, now=AFTER)

    assert Need.objects.count() == 2


def test_nothing_is_heard_before_the_visit(mission, cast):
    with refused("not_begun"):
        visits.hear(mission, cast, "a", now=BEFORE)


def test_picture_of_people_needs_their_consent(world, cast):
    mission = visits.mission_of(visits.visit(world.partnership, cast), cast)
    picture, own = document(world, "At the counter"), world.document_own
    by = cast["contributor_a"]
    with invalid():
        show_documents(mission=mission, seen=None, documents=[(picture, PictureConsent.AGREED, "")], by=by, now=AFTER)
    with refused("own_only"):
        show_documents(mission=mission, seen=None, documents=[(own, PictureConsent.NOBODY, "")], by=by, now=AFTER)
    rows = [(picture, PictureConsent.AGREED, "Awa Kora, by message")]
    show_documents(mission=mission, seen=None, documents=rows, by=by, now=AFTER)

    assert mission.documents.get().agreed_by == "Awa Kora, by message"


@pytest.mark.parametrize("model", ["expectation_notes", "signals"])
def test_visit_is_not_closed_without_the_note_before_and_the_signals_after(whole, cast, model):
    getattr(visits.side(whole, "b"), model).all().delete()
    with refused("unfinished"):
        offer_report(mission=whole, by=cast["coordinator_a"], now=AFTER)

    assert not Version.objects.of(whole).exists()


def test_visit_is_not_closed_with_a_question_open_before_its_end_or_while_planned(whole, cast):
    with refused("unfinished"):
        offer_report(mission=whole, by=cast["coordinator_a"], now=visits.at(12))
    visits.answer(whole, cast, "a", text="")
    with refused("unfinished"):
        offer_report(mission=whole, by=cast["coordinator_a"], now=AFTER)
    visits.answer(whole, cast, "a")
    whole.activity.status = ActivityStatus.PLANNED
    whole.activity.save()
    with refused("unfinished"):
        offer_report(mission=whole, by=cast["coordinator_a"], now=AFTER)


def test_host_reads_the_report_with_a_remark_and_then_it_is_closed(whole, cast):
    mission = visits.closed(whole, cast, remark="We would add the market.")

    assert (mission.status, mission.closed_on) == (MissionStatus.CLOSED, AFTER.date())
    with refused("locked"):
        visits.hear(mission, cast, "a")
    with refused("locked"):
        write_programme(mission=mission, seen=None, entries=[], by=cast["contributor_a"], now=AFTER)


def test_host_asks_a_correction_and_the_report_is_written_on(whole, cast):
    version = visits.offered(whole, cast)
    sign_off(version=version, word=Word.SENT_BACK, remark="It was Tuesday.", by=cast["coordinator_b"], now=AFTER)

    assert not Mission.objects.get(pk=whole.pk).is_closed
    visits.hear(whole, cast, "a")


def test_words_given_fall_when_somebody_writes_on(whole, cast):
    version = visits.offered(whole, cast)
    visits.hear(whole, cast, "b")

    version.refresh_from_db()
    assert version.status == "void"


@pytest.mark.parametrize("somebody", ["contributor_a", "observer_a", "association"])
def test_only_who_coordinates_offers_the_report(whole, cast, somebody):
    with refused("not_a_partner"):
        offer_report(mission=whole, by=cast[somebody], now=AFTER)


def test_partner_that_joins_gets_its_side_of_visits_that_are_not_over():
    places = [("Alba", "BJ", Side.SOUTH), ("Berg", "BE", Side.NORTH)]
    story = Story(*places, since=date(2024, 1, 8), phase="implementation")
    who = {"contributor_a": story.voices["Alba"]}
    over, going_on, to_come = (
        visits.mission_of(visits.visit(story.now(), who, title=title, starts_on=first, ends_on=last), who)
        for title, first, last in [
            ("Over", date(2026, 3, 2), date(2026, 3, 4)),
            ("Going on", date(2026, 3, 9), date(2026, 3, 13)),
            ("To come", date(2026, 5, 4), date(2026, 5, 8)),
        ]
    )

    story.take_in("Dune", "BE", Side.NORTH, by="Alba", on=date(2026, 3, 11))

    dune = story.place("Dune")
    assert [one.sides.filter(partner=dune).count() for one in (over, going_on, to_come)] == [0, 1, 1]
    own = MissionSide.objects.get(mission=to_come, partner=dune)
    before = moment(date(2026, 4, 1))
    set_questions(side=own, seen=None, questions=["Who keeps it?"], language="en", by=story.voices["Dune"], now=before)
    assert own.questions.count() == 1
    with refused("not_yours"):
        set_questions(side=own, seen=None, questions=[], language="en", by=story.voices["Alba"], now=before)
