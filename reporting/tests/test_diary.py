"""One's own calendar: one secret address, what its owner may see now, and nothing when that is over."""

import logging
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from partnerships.actions.meetings import call_off
from partnerships.actions.people import end_membership
from partnerships.models import Meeting
from reporting.actions.diary import make_calendar_address
from reporting.diary.pace import MOST_PER_HOUR, counter_of
from reporting.models import CalendarAddress
from stedenband.accounts.actions import deactivate
from stedenband.audit.models import Entry
from stedenband.lib.errors import DomainError
from stedenband.lib.secret_paths import SecretPaths
from stedenband.tests.deeds import meetings
from stedenband.tests.deeds.partnership import another_partnership
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db


def path_of(address):
    return "/" + address.url.split("/", 3)[3]


def events_at(path):
    """The events of the calendar, by their UID without our name."""
    response = Client().get(path)
    assert response.status_code == 200
    calendar = Calendar.from_ical(response.content)
    return {str(event["UID"]).partition("@")[0]: event for event in calendar.walk("VEVENT")}


def events_of(world, name="coordinator_a"):
    owner = world.cast[name]
    return events_at(path_of(make_calendar_address(owner=owner, by=owner, now=world.now)))


def test_a_calendar_holds_meetings_visits_and_deadlines(world):
    events = events_of(world)

    meeting = events[f"meeting-{world.meeting.pk}"]
    assert meeting["DTSTART"].dt == world.meeting.starts_at.replace(microsecond=0)
    assert meeting["SEQUENCE"] == world.meeting.row_version
    assert world.partnership.title in meeting["SUMMARY"]
    visit = events[f"activity-{world.planned_activity.pk}"]
    assert visit["DTSTART"].dt == world.planned_activity.starts_on
    assert visit["DTEND"].dt == world.planned_activity.ends_on + timedelta(days=1)
    period = world.report.period
    assert events[f"due-{period.schedule_id}-{period.first_on}-{period.last_on}"]["DTSTART"].dt == period.due_on
    assert events[f"agreement-{world.agreement.pk}-ends"]["DTSTART"].dt == world.agreement.ends_on
    assert events[f"next-step-{world.next_step.pk}"]["STATUS"] == "CONFIRMED"


def test_it_speaks_the_language_of_its_owner_and_names_only_the_own_next_steps(world):
    french, dutch = events_of(world, "coordinator_a"), events_of(world, "coordinator_b")
    due = next(uid for uid in french if uid.startswith("due-"))

    assert french[due]["SUMMARY"] != dutch[due]["SUMMARY"]
    assert f"next-step-{world.next_step.pk}" not in dutch
    assert f"next-step-{world.next_step.pk}" not in events_of(world, "association")


def test_a_meeting_is_at_the_same_hour_of_the_place_before_and_after_summer_time(world):
    brussels = ZoneInfo("Europe/Brussels")
    for day, hour_in_utc in ((24, 8), (25, 9)):
        starts_at = datetime(2026, 10, day, 10, tzinfo=brussels)
        Meeting.objects.filter(pk=world.meeting.pk).update(starts_at=starts_at)
        world.meeting.refresh_from_db()
        when = events_of(world)[f"meeting-{world.meeting.pk}"]["DTSTART"].dt
        assert when.astimezone(brussels).hour == 10
        assert when == datetime(2026, 10, day, hour_in_utc, tzinfo=UTC)


def test_a_meeting_that_is_called_off_is_struck_out(world):
    before = events_of(world)[f"meeting-{world.meeting.pk}"]
    call_off(meeting=world.meeting, reason="The road is closed.", by=world.cast["coordinator_a"])

    after = events_of(world)[f"meeting-{world.meeting.pk}"]
    assert (before["STATUS"], after["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert after["SEQUENCE"] > before["SEQUENCE"]


def test_a_new_address_ends_the_old_one_and_the_trail_knows_neither(world):
    owner, old = world.cast["coordinator_a"], path_of(world.calendar_address)
    events_at(old)
    new = make_calendar_address(owner=owner, by=owner, now=world.now)

    assert Client().get(old).status_code == 404
    events_at(path_of(new))
    secrets = [path.rpartition("/")[2].removesuffix(".ics") for path in (old, path_of(new))]
    told = str(list(Entry.objects.filter(verb="calendar_address.made").values()))
    stored = str(list(CalendarAddress.objects.values()))
    assert [secret for secret in secrets if secret in told + stored] == []


def test_who_left_finds_nothing_of_the_partnership(world):
    member = world.cast["contributor_a"].members.get()
    before = events_of(world, "contributor_a")
    path = path_of(CalendarAddress.objects.get(owner=member.user))
    end_membership(member=member, on=timezone.localdate(), by=world.cast["coordinator_a"])

    assert before
    assert events_at(path) == {}
    assert events_of(world, "administrator") == {}


def test_a_closed_account_and_a_wrong_address_are_not_found(world):
    path = path_of(world.calendar_address)
    deactivate(user=world.cast["coordinator_a"], by=world.cast["administrator"])

    assert Client().get(path).status_code == 404
    assert Client().get(reverse("diary:feed", args=["0" * 48])).status_code == 404


def test_the_answer_is_private_sets_no_cookie_and_is_not_asked_for_without_end(world):
    path, program = path_of(world.calendar_address), Client()
    answer = program.get(path)

    assert answer["Cache-Control"] == "private, no-cache"
    assert answer["Content-Type"].startswith("text/calendar")
    assert not answer.cookies
    cache.set(counter_of(world.calendar_address, timezone.now()), MOST_PER_HOUR, 60)
    assert program.get(path).status_code == 429


def test_a_longer_diary_asks_no_more_of_the_database(world):
    with CaptureQueriesContext(connection) as few:
        events_of(world)
    another_partnership(world, 1)
    meetings.grow(world, 1)
    with CaptureQueriesContext(connection) as many:
        events_of(world)

    assert len(many) == len(few)


def test_the_page_shows_the_address_to_its_owner_and_makes_a_new_one(world, client_of):
    owner = client_of(world.cast["coordinator_a"])
    page = owner.get(reverse("diary:address"))

    assert world.calendar_address.url in page.content.decode()
    assert page["Cache-Control"] == "private, no-store"
    assert submit(owner, reverse("diary:make"), {}).status_code == 303
    assert CalendarAddress.objects.get(owner=world.cast["coordinator_a"]).url != world.calendar_address.url
    assert submit(owner, reverse("diary:stop"), {}).status_code == 303
    assert not CalendarAddress.objects.filter(owner=world.cast["coordinator_a"]).exists()


def test_after_the_key_changed_the_old_address_still_opens_and_a_new_one_is_offered(world, client_of, settings):
    old = path_of(world.calendar_address)
    settings.SECRET_KEY = "another"

    assert Client().get(old).status_code == 200
    page = client_of(world.cast["coordinator_a"]).get(reverse("diary:address"))
    assert ".ics" not in page.content.decode()


def test_the_log_keeps_no_secret_address():
    record = logging.LogRecord(
        "django.request", logging.WARNING, "", 0, "%s: %s", ("Gone", f"/calendar/{'a' * 48}.ics"), None
    )

    assert SecretPaths().filter(record)
    assert record.getMessage() == "Gone: /calendar/-.ics"


def test_nobody_makes_an_address_for_somebody_else(world):
    with pytest.raises(DomainError) as refused:
        make_calendar_address(owner=world.cast["coordinator_b"], by=world.cast["coordinator_a"], now=world.now)

    assert refused.value.code == "not_yours"
