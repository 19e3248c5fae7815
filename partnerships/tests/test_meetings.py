"""A body meets: who leads, who sets the agenda, and when the minutes are those of all."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from partnerships.actions.agendas import change_agenda_item, put_on_agenda, take_off_agenda
from partnerships.actions.bodies import set_up_body
from partnerships.actions.meetings import call_meeting, call_off, change_meeting
from partnerships.actions.minutes import note_attendance, offer_minutes, write_minutes
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgendaAim, BodyKind, MeetingStatus, MinutesStatus, Presence, Role, VersionStatus, Word
from partnerships.gatherings import agenda_shares, minutes_label, next_chair
from partnerships.models import Meeting, Version
from stedenband.lib.errors import VersionConflict
from stedenband.tests.cast import join
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()
PAST, FUTURE = NOW - timedelta(days=3), NOW + timedelta(days=30)


def body_of(partnership, by, partner=None, name="Steering group"):
    return set_up_body(
        partnership=partnership,
        partner=partner,
        kind=BodyKind.STEERING_GROUP,
        name=name,
        begun_on=(NOW - timedelta(days=400)).date(),
        mandate="It steers.",
        language="en",
        by=by,
        now=NOW - timedelta(days=400),
    )


@pytest.fixture
def body(partnership, cast):
    return body_of(partnership, cast["coordinator_a"])


def called(body, by, *, at=PAST, chair=None, **fields):
    chair = chair or body.partnership.partner_list[0]
    return call_meeting(
        **{"body": body, "starts_at": at, "duration": 60, "chair": chair, "language": "en"} | fields, by=by
    )


def wrote(meeting, by, seen=None, talk=None):
    given = {"minutes": "All spoke.", "talk": talk or {}, "language": "en"}
    return write_minutes(meeting=meeting, seen=seen, **given, by=by, now=NOW)


@pytest.mark.parametrize("bond", [2, 3], indirect=True)
def test_the_chair_goes_to_who_led_longest_ago(bond):
    people = [join(partner, Role.COORDINATOR) for partner in bond.partner_list]
    body = body_of(bond, people[0])
    led = []
    for days in (60, 50, 40, 30):
        chair = next_chair(body, bond)
        led.append(chair.name)
        called(body, people[0], at=NOW - timedelta(days=days), chair=chair)

    names = [partner.name for partner in bond.partner_list]
    assert led == (names * 2)[:4]


def test_a_meeting_called_off_was_led_by_nobody(partnership, body, cast):
    first, second = partnership.partner_list
    meeting = called(body, cast["contributor_a"], at=FUTURE, chair=first)
    assert next_chair(body, partnership) == second

    call_off(meeting=meeting, reason="The road is flooded.", by=cast["contributor_b"])

    assert next_chair(body, partnership) == first
    assert Meeting.objects.get().status == MeetingStatus.CALLED_OFF


def test_a_meeting_is_called_off_with_a_reason_and_once(body, cast):
    meeting = called(body, cast["contributor_a"], at=FUTURE)

    with invalid("reason_missing"):
        call_off(meeting=meeting, reason=" ", by=cast["contributor_a"])
    call_off(meeting=meeting, reason="The road is flooded.", by=cast["contributor_a"])
    with refused("not_planned"):
        call_off(meeting=meeting, reason="Again.", by=cast["contributor_a"])
    with refused("called_off"):
        wrote(meeting, cast["contributor_a"])


def test_one_moment_has_a_clock_in_every_municipality(partnership, body, cast):
    meeting = called(body, cast["contributor_a"], at=datetime(2026, 7, 1, 13, 0, tzinfo=UTC))

    clocks = {one.name: f"{meeting.local_start(one):%H:%M}" for one in partnership.partner_list}
    assert clocks == {"Amandougou": "14:00", "Wilgenrode": "15:00"}


@pytest.mark.parametrize("duration", [0, 4, 721])
def test_a_meeting_takes_between_five_minutes_and_twelve_hours(body, cast, duration):
    with invalid("duration"):
        called(body, cast["contributor_a"], duration=duration)


@pytest.mark.parametrize("who", ["observer_a", "association", "stranger", "former"])
def test_who_looks_on_calls_no_meeting(body, cast, who):
    with refused("not_a_partner"):
        called(body, cast[who])


def test_a_body_of_one_municipality_meets_by_itself(partnership, cast):
    own, other = partnership.partner_list
    body = body_of(partnership, cast["coordinator_a"], partner=own, name="Own group")

    assert next_chair(body, partnership) == own
    with refused("not_a_partner"):
        called(body, cast["contributor_b"], chair=other)
    meeting = wrote(called(body, cast["contributor_a"]), cast["contributor_a"])
    with refused("own_body"):
        offer_minutes(meeting=meeting, by=cast["coordinator_a"], now=NOW)


def test_a_chair_of_another_partnership_is_refused(body, foreign, cast):
    with refused("foreign"):
        called(body, cast["contributor_a"], chair=foreign.partner_list[0])


def test_every_subject_stands_under_the_municipality_that_put_it_there(partnership, body, cast):
    meeting = called(body, cast["contributor_a"], at=FUTURE)
    for who in ("contributor_a", "contributor_b", "coordinator_b"):
        put_on_agenda(meeting=meeting, title=f"By {who}", aim=AgendaAim.INFORM, language="en", by=cast[who])

    assert [item.title for item in meeting.agenda.all()] == ["By contributor_a", "By contributor_b", "By coordinator_b"]
    assert agenda_shares(partnership) == list(zip(partnership.partner_list, [1, 2], strict=True))
    item = meeting.agenda.first()
    given = {"title": "x", "aim": AgendaAim.INFORM, "language": "en", "by": cast["coordinator_b"]}
    with refused("not_a_partner"):
        change_agenda_item(item=item, seen=None, **given)
    take_off_agenda(item=item, by=cast["signatory_a"])
    assert agenda_shares(partnership)[0][1] == 0


def test_the_agenda_stays_as_it_is_after_the_meeting(body, cast):
    meeting = called(body, cast["contributor_a"])
    item = put_on_agenda(meeting=meeting, title="t", aim=AgendaAim.INFORM, language="en", by=cast["contributor_a"])
    wrote(meeting, cast["contributor_b"], talk={item.pk: ("Said", "Decided")})

    with refused("not_planned"):
        take_off_agenda(item=item, by=cast["contributor_a"])
    item.refresh_from_db()
    assert (item.said, item.decision) == ("Said", "Decided")


def test_nobody_attends_a_meeting_that_has_not_begun(body, cast):
    meeting = called(body, cast["contributor_a"], at=FUTURE)

    with refused("not_begun"):
        note_attendance(meeting=meeting, seen=None, people=[], by=cast["contributor_a"], now=NOW)
    with refused("not_begun"):
        wrote(meeting, cast["contributor_a"])


def test_minutes_written_by_two_at_once_are_not_lost(body, cast):
    meeting = called(body, cast["contributor_a"])
    wrote(meeting, cast["contributor_a"], seen=1)

    with pytest.raises(VersionConflict):
        wrote(meeting, cast["contributor_b"], seen=1)


def test_minutes_are_joint_once_all_agreed_and_then_stay(partnership, body, cast):
    meeting = called(body, cast["contributor_a"])
    with refused("no_minutes"):
        offer_minutes(meeting=meeting, by=cast["coordinator_a"], now=NOW)
    people = [("Ada", "mayor", partnership.partner_list[0], Presence.ONLINE)]
    note_attendance(meeting=meeting, seen=None, people=people, by=cast["contributor_a"], now=NOW)
    wrote(meeting, cast["contributor_a"])
    offer_minutes(meeting=meeting, by=cast["coordinator_a"], now=NOW)
    meeting.refresh_from_db()
    assert meeting.minutes_status == MinutesStatus.OFFERED

    version = Version.objects.of(meeting).get()
    sign_off(version=version, word=Word.AGREED, by=cast["coordinator_b"], now=NOW)

    meeting.refresh_from_db()
    version.refresh_from_db()
    assert meeting.minutes_status == MinutesStatus.AGREED
    assert version.facts["people"][0]["name"] == "Ada"
    assert version.label == minutes_label(meeting.signing_title)
    with refused("locked"):
        wrote(meeting, cast["contributor_b"])
    with refused("locked"):
        change = {"starts_at": PAST, "duration": 30, "chair": meeting.chair, "language": "en"}
        change_meeting(meeting=meeting, seen=None, **change, by=cast["contributor_a"], now=NOW)


def test_a_change_to_offered_minutes_asks_all_anew(body, cast):
    meeting = wrote(called(body, cast["contributor_a"]), cast["contributor_a"])
    offer_minutes(meeting=meeting, by=cast["coordinator_a"], now=NOW)

    wrote(meeting, cast["contributor_b"])

    meeting.refresh_from_db()
    assert meeting.minutes_status == MinutesStatus.WRITING
    assert Version.objects.of(meeting).get().status == VersionStatus.VOID


def test_a_meeting_that_took_place_does_not_move_to_the_future(body, cast):
    meeting = wrote(called(body, cast["contributor_a"]), cast["contributor_a"])
    given = {"duration": 60, "chair": meeting.chair, "language": "en", "by": cast["contributor_a"], "now": NOW}

    with refused("not_begun"):
        change_meeting(meeting=meeting, seen=None, starts_at=FUTURE, **given)


def test_database_asks_a_reason_for_calling_off(body, cast):
    meeting = called(body, cast["contributor_a"], at=FUTURE)
    with refused_by_the_database():
        Meeting.objects.filter(pk=meeting.pk).update(status=MeetingStatus.CALLED_OFF)
