"""What pages and files tell of meetings: whose turn it is to lead, who sets the agenda, what comes and what is open."""

from datetime import date

from django.db.models import Count, Max
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from partnerships.handover.parts import row
from partnerships.models import AgendaItem, Body, Meeting, NextStep, Partner, Partnership


def next_chair(body: Body, partnership: Partnership, *, besides: Meeting | None = None) -> Partner:
    """Who leads the next meeting of `body`; `besides` is a meeting that does not count, for its chair is asked."""
    return chairs_in_turn([body], partnership, besides=besides)[body.pk]


def chairs_in_turn(bodies, partnership: Partnership, *, besides: Meeting | None = None) -> dict[int, Partner]:
    """For the id of each of `bodies` the partner that led it longest ago, or never, in order of names. One query.

    A body of one municipality is led by that one.
    """
    meetings = Meeting.objects.filter(body__in=bodies).standing()
    if besides is not None:
        meetings = meetings.exclude(pk=besides.pk)
    rows = meetings.order_by().values_list("body", "chair").annotate(last=Max("starts_at"))
    last = {(body, chair): day for body, chair, day in rows}

    def in_turn(body):
        if not body.is_joint:
            return partnership.partner(body.partner_id)
        partners = partnership.partner_list
        never = [partner for partner in partners if (body.pk, partner.pk) not in last]
        return never[0] if never else min(partners, key=lambda partner: last[body.pk, partner.pk])

    return {body.pk: in_turn(body) for body in bodies}


def agenda_shares(partnership: Partnership) -> list[tuple[Partner, int]]:
    """How many subjects each partner put on the agenda of joint bodies: never a mark, only a figure."""
    items = AgendaItem.objects.of_partnership(partnership).filter(meeting__in=Meeting.objects.of_joint_bodies())
    counts = dict(items.order_by().values_list("partner").annotate(number=Count("pk")))
    return [(partner, counts.get(partner.pk, 0)) for partner in partnership.partner_list]


def local_times(meeting: Meeting, partnership: Partnership) -> list[tuple[Partner, object]]:
    """When it starts on the clock of each partner that is expected: all of them, or the one whose body it is."""
    expected = [one for one in partnership.partner_list if meeting.partner_id in (None, one.pk)]
    return [(partner, meeting.local_start(partner)) for partner in expected]


def lists_of_steps(steps, partners) -> list[tuple[Partner, list[NextStep]]]:
    """The same list for each partner, empty ones too: what one takes home stands beside what the other does."""
    steps = list(steps)
    return [(partner, [step for step in steps if step.partner_id == partner.pk]) for partner in partners]


def meeting_title(meeting: Meeting) -> str:
    """The body and the day of the meeting, in the active language."""
    day = date_format(meeting.starts_at, "DATE_FORMAT")
    return _("%(body)s, %(day)s") % {"body": meeting.body.name, "day": day}


def minutes_label(title: str) -> str:
    """The minutes in the active language; `title` is the ISO day and the name of the body."""
    day = date_format(date.fromisoformat(title[:10]), "DATE_FORMAT")
    return _("Minutes of “%(body)s”, %(day)s") % {"body": title[11:], "day": day}


def steps_to_hand_over(partnership, today):
    steps = NextStep.objects.of_partnership(partnership).unverified().select_related("partner__municipality")
    return [
        row(f"{one.text} ({one.person})", language=one.language, who=one.partner.name, on=one.due_on)
        for one in steps.due_first()
    ]


def meetings_to_come(partnership, today):
    meetings = Meeting.objects.of_partnership(partnership).to_come(timezone.now()).select_related("body")
    return [row(one.body.name, language=one.body.language, on=one.starts_at.date()) for one in meetings]
