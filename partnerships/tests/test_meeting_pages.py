"""From a call to what everybody takes home, as people meet it on the screen."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from partnerships.choices import MinutesStatus, NextStepStatus
from partnerships.models import AgendaItem, Meeting, NextStep, Version
from partnerships.tests.test_meetings import body_of, called
from stedenband.ui.testing import submit

NOW = timezone.now()


def url(name, partnership, *arguments):
    return reverse(f"partnerships:{name}", args=[partnership.slug, *arguments])


@pytest.fixture
def body(partnership, cast):
    return body_of(partnership, cast["coordinator_a"])


@pytest.fixture
def meeting(body, cast):
    return called(body, cast["contributor_a"], at=NOW - timedelta(days=3))


@pytest.fixture
def typed(partnership, body):
    here, _there = partnership.partner_list
    return {
        "body": body.pk,
        "day": "2026-07-01",
        "time": "14:30",
        "clock": here.pk,
        "duration": "90",
        "place": "Mairie",
        "online_link": "",
        "chair": "",
    }


def test_a_meeting_is_typed_on_one_clock_and_read_on_every_clock(partnership, typed, cast, client_of):
    answer = submit(client_of(cast["contributor_a"]), url("meeting_add", partnership), typed)

    page = client_of(cast["observer_b"]).get(answer.url).content.decode()
    assert Meeting.objects.get().starts_at.isoformat() == "2026-07-01T13:30:00+00:00"
    assert "1 July 2026, 14:30" in page
    assert "1 July 2026, 15:30" in page


def test_unless_somebody_is_named_it_is_led_by_whose_turn_it_is(partnership, typed, meeting, cast, client_of):
    submit(client_of(cast["contributor_a"]), url("meeting_add", partnership), typed)

    assert Meeting.objects.exclude(pk=meeting.pk).get().chair == partnership.partner_list[1]


def test_leading_out_of_turn_asks_why_and_shows_it(partnership, typed, meeting, cast, client_of):
    writer, address = client_of(cast["contributor_a"]), url("meeting_add", partnership)
    typed |= {"chair": partnership.partner_list[0].pk}
    page = submit(writer, address, typed)
    assert "It is the turn of Wilgenrode" in page.content.decode()
    assert Meeting.objects.count() == 1

    answer = submit(writer, address, typed | {"warned": "out_of_turn", "warning_reason": "Their mayor is ill."})

    assert "Their mayor is ill." in writer.get(answer.url).content.decode()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("duration", "2", "between 5 minutes and 12 hours"),
        ("time", "25:00", "Enter a time such as 14:30."),
        ("online_link", "not a link", "URL"),
        ("online_link", "ftp://example.org/hall", "URL"),
        ("body", "0", "valid choice"),
        ("day", "tomorrow", "Enter a date"),
    ],
)
def test_a_meeting_that_cannot_be_is_refused_beside_its_field(partnership, typed, cast, client_of, field, value, said):
    page = submit(client_of(cast["contributor_a"]), url("meeting_add", partnership), typed | {field: value})

    assert said in str(page.context["form"].errors[field])
    assert "Mairie" in page.content.decode()
    assert not Meeting.objects.exists()


def test_an_hour_that_the_clock_jumps_over_is_refused(partnership, typed, cast, client_of):
    night = {"day": "2027-03-28", "time": "02:30", "clock": partnership.partner_list[1].pk}
    page = submit(client_of(cast["contributor_a"]), url("meeting_add", partnership), typed | night)

    assert "the clock jumps over this hour" in str(page.context["form"].errors["time"])


def test_the_own_subject_goes_on_the_agenda_and_off_again(partnership, body, cast, client_of):
    meeting = called(body, cast["contributor_a"], at=NOW + timedelta(days=9))
    writer = client_of(cast["contributor_b"])
    item = {"title": "Who hears of it?", "aim": "decide", "language": "nl"}
    answer = submit(writer, url("agenda_item_add", partnership, meeting.pk), item)
    assert AgendaItem.objects.get().partner.name == "Wilgenrode"
    assert "Who hears of it?" in writer.get(answer.url).content.decode()

    submit(writer, url("agenda_item_edit", partnership, AgendaItem.objects.get().pk), item | {"title": "Who hears?"})
    assert AgendaItem.objects.get().title == "Who hears?"
    submit(writer, url("agenda_item_remove", partnership, AgendaItem.objects.get().pk))
    assert not AgendaItem.objects.exists()


def test_a_meeting_to_come_has_no_minutes_yet(partnership, body, cast, client_of):
    meeting = called(body, cast["contributor_a"], at=NOW + timedelta(days=9))
    for name in ("attendance_edit", "minutes_write", "next_steps_add"):
        answer = client_of(cast["contributor_a"]).get(url(name, partnership, meeting.pk))
        assert answer.status_code == 403
        assert "has not begun yet" in answer.content.decode()


def test_who_was_there_stands_under_their_municipality(partnership, meeting, cast, client_of):
    address = url("attendance_edit", partnership, meeting.pk)
    page = client_of(cast["contributor_a"]).get(address)
    names = [guest.name for guest, _presence in page.context["form"].known]
    there = names.index("coordinator Wilgenrode")
    other = {"extra_0_name": "Ines", "extra_0_function": "", "extra_0_partner": "", "extra_0_presence": "online"}
    answers = {f"guest_{number}": "absent" for number in range(len(names))} | {f"guest_{there}": "excused"}
    submit(client_of(cast["contributor_a"]), address, answers | other)
    # A second look keeps what was noted, the guest too.
    page = client_of(cast["contributor_b"]).get(address)
    assert ("Ines", "online") in [(guest.name, presence) for guest, presence in page.context["form"].known]

    rows = {(row.name, row.partner and row.partner.name, row.presence) for row in meeting.attendances.all()}
    assert rows == {("coordinator Wilgenrode", "Wilgenrode", "excused"), ("Ines", None, "online")}


def test_a_function_without_a_name_is_asked_about(partnership, meeting, cast, client_of):
    page = submit(
        client_of(cast["contributor_a"]),
        url("attendance_edit", partnership, meeting.pk),
        {"extra_1_name": "", "extra_1_function": "adviser"},
    )

    assert "Say who this was." in str(page.context["form"].errors["extra_1_name"])
    assert "adviser" in page.content.decode()


def test_minutes_go_from_one_municipality_to_the_word_of_all(partnership, meeting, cast, client_of):
    writer, address = client_of(cast["coordinator_a"]), url("minutes_write", partnership, meeting.pk)
    empty = submit(writer, address, {"language": "fr", "minutes": ""})
    assert "Write down at least one thing" in empty.content.decode()

    submit(writer, address, {"language": "fr", "minutes": "Nous avons parlé."})
    submit(writer, url("minutes_offer", partnership, meeting.pk))
    version = Version.objects.of(meeting).get()
    page = submit(client_of(cast["coordinator_b"]), version.get_absolute_url(), {"word": "agreed", "remark": ""})

    assert page.status_code == 303
    meeting.refresh_from_db()
    assert meeting.minutes_status == MinutesStatus.AGREED
    assert client_of(cast["coordinator_b"]).get(address).status_code == 403
    shown = client_of(cast["observer_a"]).get(meeting.get_absolute_url()).content.decode()
    assert "minutes: agreed by all" in shown
    assert "Nous avons parlé." in shown


def test_minutes_saved_in_between_show_both_texts(partnership, meeting, cast, client_of):
    address = url("minutes_write", partnership, meeting.pk)
    slow = client_of(cast["contributor_a"])
    old = {"row_version": str(meeting.row_version)}
    submit(client_of(cast["contributor_b"]), address, {"language": "nl", "minutes": "Wij spraken."})

    page = submit(slow, address, old | {"language": "fr", "minutes": "Nous avons parlé."})

    assert page.status_code == 409
    assert "Wij spraken." in page.content.decode()
    assert "Nous avons parlé." in page.content.decode()


def test_each_municipality_takes_its_steps_home(partnership, meeting, cast, client_of):
    first, second = partnership.partner_list
    address = url("next_steps_add", partnership, meeting.pk)
    due = (NOW + timedelta(days=20)).date().isoformat()
    typed = {"language": "en"}
    for partner in (first, second):
        line = f"step_{partner.pk}_0"
        typed |= {f"{line}_text": f"By {partner.name}", f"{line}_person": "Ada", f"{line}_due_on": due}
    unfinished = typed | {f"step_{second.pk}_0_person": "", f"step_{first.pk}_0_due_on": "2020-01-01"}
    page = submit(client_of(cast["contributor_b"]), address, unfinished)
    assert set(page.context["form"].errors) == {f"step_{second.pk}_0_person", f"step_{first.pk}_0_due_on"}

    submit(client_of(cast["contributor_b"]), address, typed)

    assert {(step.text, step.partner) for step in NextStep.objects.all()} == {
        ("By Amandougou", first),
        ("By Wilgenrode", second),
    }
    work = client_of(cast["contributor_a"]).get(reverse("my_work")).content.decode()
    assert "Next step: By Amandougou" in work


def test_a_step_goes_from_report_to_a_look_and_back(partnership, world, client_of):
    step, cast = world.next_step, world.cast
    done = {"outcome": "done", "note": "They lie on every counter."}
    submit(client_of(cast["contributor_a"]), url("next_step_report", partnership, step.pk), done)
    looker, address = client_of(cast["contributor_b"]), url("next_step_verify", partnership, step.pk)
    assert "They lie on every counter." in looker.get(address).content.decode()

    page = submit(looker, address, {"answer": "not_yet", "missing": ""})
    assert set(page.context["form"].errors) == {"missing"}
    submit(looker, address, {"answer": "not_yet", "missing": "The village of Kouandé."})
    shown = client_of(cast["observer_a"]).get(step.get_absolute_url()).content.decode()
    assert "The village of Kouandé." in shown

    submit(client_of(cast["contributor_a"]), url("next_step_report", partnership, step.pk), done)
    submit(looker, address, {"answer": "good", "missing": ""})
    step.refresh_from_db()
    assert step.status == NextStepStatus.VERIFIED


def test_what_is_open_is_shown_at_the_next_meeting(partnership, world, client_of):
    page = client_of(world.cast["observer_b"]).get(world.meeting.get_absolute_url()).content.decode()

    assert "Carried over from earlier meetings" in page
    assert world.next_step.text in page
    assert world.step_settled.text not in page


def test_a_calendar_takes_the_meeting_over(partnership, world, client_of):
    address = url("meeting_calendar", partnership, world.meeting.pk)
    reader = client_of(world.cast["observer_b"])
    answer = reader.get(address)

    assert answer["Content-Type"].startswith("text/calendar")
    [event] = Calendar.from_ical(answer.content).walk("VEVENT")
    assert event["DTSTART"].dt == world.meeting.starts_at.replace(microsecond=0)
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(minutes=90)
    assert (event["STATUS"], int(event["SEQUENCE"])) == ("CONFIRMED", world.meeting.row_version)
    for words in ("Amandougou:", "Wilgenrode:", "Subject of a (Amandougou)", "https://meet.example.org/two-towns"):
        assert words in event["DESCRIPTION"]

    submit(
        client_of(world.cast["contributor_b"]),
        url("meeting_call_off", partnership, world.meeting.pk),
        {"reason": "Rain."},
    )
    [again] = Calendar.from_ical(reader.get(address).content).walk("VEVENT")
    assert (again["UID"], again["STATUS"]) == (event["UID"], "CANCELLED")
    assert int(again["SEQUENCE"]) > int(event["SEQUENCE"])


@pytest.mark.parametrize("who", ["stranger", "former", "administrator"])
def test_who_is_no_member_finds_no_calendar(partnership, world, client_of, who):
    address = url("meeting_calendar", partnership, world.meeting.pk)
    assert client_of(world.cast[who]).get(address).status_code == 404
