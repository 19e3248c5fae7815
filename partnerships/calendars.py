"""Meetings, and whatever else has a day, as iCalendar (RFC 5545): every calendar shows it in its owner's own time."""

from datetime import UTC, date, datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from partnerships.gatherings import local_times
from partnerships.models import Meeting, Partnership

PRODUCT = "-//Stedenband//Meetings//EN"


def meeting_calendar(meeting: Meeting, partnership: Partnership, *, now: datetime) -> bytes:
    """The file of `meeting` in the active language."""
    calendar = calendar_of([meeting_event(meeting, partnership, now=now)], about=partnership.title)
    calendar.add("method", "PUBLISH")
    return calendar.to_ical()


def calendar_of(events, *, about: str):
    """An `icalendar.Calendar` of `events`, in the active language."""
    # It takes a tenth of a second to load, and only who reads a calendar needs it.
    from icalendar import Calendar  # noqa: PLC0415

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-caldesc", about, parameters={"LANGUAGE": get_language()})
    for event in events:
        calendar.add_component(event)
    return calendar


def calendar_event(
    name: str, *, starts: date, ends: date, summary: str, path: str, now: datetime, is_off: bool = False, **more
):
    """An `icalendar.Event` between two moments, or on whole days, of which `ends` is the one after the last.

    `name` says which row it is: its UID stays the same and the `sequence` among `more` grows with every change, so that
    a calendar that reads it again moves it, or strikes it out when it `is_off`, and never shows it twice.
    """
    from icalendar import Event  # noqa: PLC0415

    event = Event()
    event.add("uid", f"{name}@{urlsplit(settings.SITE_URL).hostname}")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", in_utc(starts))
    event.add("dtend", in_utc(ends))
    event.add("summary", summary)
    event.add("url", settings.SITE_URL + path)
    event.add("status", "CANCELLED" if is_off else "CONFIRMED")
    for field, value in more.items():
        if value:
            event.add(field, value)
    return event


def in_utc(when):
    """A moment needs no rule about summer time; a whole day is the same day everywhere."""
    return when.astimezone(UTC) if isinstance(when, datetime) else when


def meeting_event(meeting: Meeting, partnership: Partnership, *, now: datetime):
    return calendar_event(
        f"meeting-{meeting.pk}",
        starts=meeting.starts_at,
        ends=meeting.ends_at,
        summary=f"{meeting.body.name} · {partnership.title}",
        path=meeting.get_absolute_url(),
        now=now,
        is_off=meeting.is_called_off,
        sequence=meeting.row_version,
        description=description(meeting, partnership),
        location=meeting.place or meeting.online_link,
    )


def description(meeting, partnership):
    """The clock of each municipality, the link to join, and the agenda."""
    clocks = [
        f"{partner.name}: {date_format(time, 'DATETIME_FORMAT')}" for partner, time in local_times(meeting, partnership)
    ]
    link = [_("Join online: %(link)s") % {"link": meeting.online_link}] if meeting.online_link else []
    reason = [_("Called off: %(reason)s") % {"reason": meeting.called_off_because}] if meeting.is_called_off else []
    items = [f"- {item.title} ({partnership.partner(item.partner_id).name})" for item in meeting.agenda.all()]
    agenda = [_("Agenda:"), *items] if items else []
    return "\n".join([*reason, *clocks, *link, *agenda])
