"""Who is told what, how soon, and that a message is made once."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from stedenband import post
from stedenband.accounts.actions import invite
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.jobs.tests import kinds  # noqa: F401 - registers the kinds
from stedenband.lib import clock
from stedenband.post.actions import choose_paces, stop_summaries
from stedenband.post.choices import NOT_CHOSEN, NoticeKind, Pace
from stedenband.post.models import Notice
from stedenband.post.pace import due_at, paces_of_person
from stedenband.post.tests.mails import tell
from stedenband.post.upkeep import tick
from stedenband.tests.cast import person
from stedenband.tests.refusals import refused
from stedenband.ui.testing import submit

UTC = ZoneInfo("UTC")


@pytest.mark.parametrize(
    ("pace", "zone", "now", "expected"),
    [
        # a Wednesday evening in Brussels is the next morning there; in Lima it is still afternoon
        ("daily", "Europe/Brussels", datetime(2026, 7, 1, 20, tzinfo=UTC), datetime(2026, 7, 2, 5, tzinfo=UTC)),
        ("daily", "America/Lima", datetime(2026, 7, 1, 11, tzinfo=UTC), datetime(2026, 7, 1, 12, tzinfo=UTC)),
        ("daily", "Europe/Brussels", datetime(2026, 7, 1, 5, tzinfo=UTC), datetime(2026, 7, 2, 5, tzinfo=UTC)),
        # the night in which the clock goes forward, and the one in which it goes back
        ("daily", "Europe/Brussels", datetime(2026, 3, 28, 12, tzinfo=UTC), datetime(2026, 3, 29, 5, tzinfo=UTC)),
        ("daily", "Europe/Brussels", datetime(2026, 10, 24, 12, tzinfo=UTC), datetime(2026, 10, 25, 6, tzinfo=UTC)),
        ("weekly", "Africa/Porto-Novo", datetime(2026, 7, 1, 20, tzinfo=UTC), datetime(2026, 7, 6, 6, tzinfo=UTC)),
        ("weekly", "Africa/Porto-Novo", datetime(2026, 7, 6, 5, tzinfo=UTC), datetime(2026, 7, 6, 6, tzinfo=UTC)),
        ("at_once", "UTC", datetime(2026, 7, 1, 20, tzinfo=UTC), datetime(2026, 7, 1, 20, tzinfo=UTC)),
        ("never", "UTC", datetime(2026, 7, 1, 20, tzinfo=UTC), None),
    ],
)
def test_mails_come_at_seven_in_the_readers_own_morning(pace, zone, now, expected):
    assert due_at(Pace(pace), now=now, time_zone=zone) == expected


def test_a_message_is_made_once_for_each_person(db):
    people = [person("First"), person("Second")]

    for _time in range(3):
        tell(*people)

    assert Notice.objects.count() == 2


def test_a_story_that_is_told_mails_nobody(db):
    with clock.at(timezone.now() - timedelta(hours=1)):
        tell(person("Reader"), now=clock.now())

    assert Notice.objects.get().due_at is None
    assert tick(now=timezone.now())["gathered"] == 0


def test_an_unknown_event_is_an_error(db):
    with pytest.raises(KeyError):
        post.notify("tests.nothing", people=[], subject=person("Reader"), url="/", now=timezone.now())


def test_another_pace_holds_for_what_waits_too(db):
    reader, now = person("Reader"), timezone.now()
    tell(reader, kind=NoticeKind.SIGNED, now=now)
    usual = Notice.objects.get().due_at

    choose_paces(person=reader, paces={"signed": "at_once"}, by=reader, now=now)

    assert Notice.objects.get().due_at == now < usual
    assert paces_of_person(reader)[NoticeKind.SIGNED] == Pace.AT_ONCE


def test_what_waits_for_the_own_municipality_cannot_be_kept_away(db, client_of):
    reader, now = person("Reader"), timezone.now()
    for pace in (Pace.WEEKLY, Pace.NEVER):
        with refused("must_know"):
            choose_paces(person=reader, paces={"sign": pace}, by=reader, now=now)
    typed = {kind: "never" for kind in NoticeKind if kind not in NOT_CHOSEN}

    page = submit(client_of(reader), "/messages/mails/", typed)

    assert page.status_code == 200
    assert not reader.mail_choices.exists()
    choose_paces(person=reader, paces={"sign": "daily"}, by=reader, now=now)
    stop_summaries(person=reader, by=reader, now=now)
    assert paces_of_person(reader)[NoticeKind.SIGN] == Pace.AT_ONCE
    assert Pace.DAILY not in paces_of_person(reader).values()


def test_a_person_chooses_on_the_page(db, client_of):
    reader = person("Reader")
    typed = {kind: "daily" for kind in NoticeKind if kind not in NOT_CHOSEN}

    assert submit(client_of(reader), "/messages/mails/", typed).status_code == 303

    assert set(paces_of_person(reader).values()) == {Pace.DAILY}


def test_nobody_reads_the_messages_of_another(db, client_of):
    reader, other = person("Reader"), person("Other")
    tell(reader, thing="letter of another")

    page = client_of(other).get("/messages/").content.decode()

    assert "letter of another" not in page
    assert not other.has_perm("post.view_notice", Notice.objects.get())


def test_who_is_invited_hears_it_at_once_and_knows_where_to_choose_a_password(db, cast):
    newcomer = invite(email="new@stedenband.test", name="New", language="nl", time_zone="UTC", by=cast["coordinator_a"])

    notice = newcomer.notices.get()

    assert (notice.kind, notice.pace, notice.path) == ("account", "at_once", "/accounts/password/reset/")
    assert cast["coordinator_a"].name in notice.sentence


@pytest.mark.parametrize(("state", "event"), [(JobState.READY, "work.ready"), (JobState.FAILED, "work.failed")])
def test_work_that_took_long_is_told_once_to_who_asked(db, state, event):
    now = timezone.now()
    for number, seconds in enumerate((30, 90)):
        Job.objects.create(
            kind="tests.repair",
            key=f"long-{number}",
            requested_by=person(f"Reader {number}"),
            state=state,
            created_at=now - timedelta(seconds=seconds),
            rung_at=now,
            finished_at=now,
        )

    assert [tick(now=now)["told"] for _tick in range(2)] == [1, 0]

    notice = Notice.objects.get()
    assert (notice.event, notice.recipient.name) == (event, "Reader 1")
    assert "Repairing the tools" in notice.sentence


def test_after_a_year_messages_are_forgotten(db):
    tell(person("Reader"), now=timezone.now() - timedelta(days=366))

    tick(now=timezone.now())

    assert not Notice.objects.exists()
