"""Before a meeting its agenda waits, after it the minutes, and between two of them the next steps."""

from datetime import UTC, date, datetime, time, timedelta

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from partnerships.choices import NextStepStatus, Right
from partnerships.models import Meeting, NextStep
from partnerships.waits import Waiting

ASK_FOR_SUBJECTS = timedelta(days=14)
"""So long before a meeting each municipality is asked what it wants to talk about."""
ASK_FOR_MINUTES = timedelta(days=60)
"""So long after it the minutes are still asked for; later nobody remembers."""


def meetings_waiting(partnerships, *, today: date) -> list[Waiting]:
    """What the meetings of `partnerships` (fetched with partners) ask of each partner. Three queries."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    now = datetime.combine(today, time(), tzinfo=UTC)
    near = Meeting.objects.filter(
        partnership__in=by_id, starts_at__range=(now - ASK_FOR_MINUTES, now + ASK_FOR_SUBJECTS)
    )
    near = list(near.standing().filter(minutes_at=None).select_related("body").prefetch_related("agenda"))
    return [
        *(thing for meeting in near for thing in of_meeting(meeting, by_id[meeting.partnership_id], now)),
        *steps_waiting(by_id),
    ]


def of_meeting(meeting, partnership, now):
    """The minutes of a day that is over wait for who led it; the agenda of a day to come for who put nothing there."""
    day = {"body": meeting.body.name, "day": date_format(meeting.starts_at, "DATE_FORMAT")}
    if meeting.starts_at < now:
        yield about(meeting, partnership, meeting.chair_id, label=_("Write the minutes: %(body)s, %(day)s") % day)
        return
    there = {item.partner_id for item in meeting.agenda.all()}
    for partner in partnership.partner_list:
        is_expected = meeting.partner_id in (None, partner.pk)
        if meeting.is_planned and is_expected and partner.pk not in there:
            label = _("Put a subject on the agenda: %(body)s, %(day)s") % day
            yield about(meeting, partnership, partner.pk, label=label, due_on=meeting.starts_at.date())


def about(meeting, partnership, partner_id, *, label, due_on=None):
    return Waiting(
        partnership_id=partnership.pk,
        partner_id=partner_id,
        label=label,
        url=reverse("partnerships:meeting_detail", args=[partnership.slug, meeting.pk]),
        right=Right.CONTRIBUTE,
        due_on=due_on,
    )


def steps_waiting(by_id) -> list[Waiting]:
    """An open next step waits for who took it, a reported one for every other partner."""
    waiting = []
    for step in NextStep.objects.filter(partnership__in=by_id).unverified().due_first():
        partnership = by_id[step.partnership_id]
        is_open = step.status == NextStepStatus.OPEN
        label = _("Next step: %(what)s") if is_open else _("Look whether this is settled: %(what)s")
        partners = [partnership.partner(step.partner_id)] if is_open else partnership.others(step.partner_id)
        waiting += [
            Waiting(
                partnership_id=partnership.pk,
                partner_id=partner.pk,
                label=label % {"what": step.text},
                url=reverse("partnerships:next_step_detail", args=[partnership.slug, step.pk]),
                right=Right.CONTRIBUTE,
                note=note_of(step),
                due_on=step.due_on if is_open else None,
            )
            for partner in partners
        ]
    return waiting


def note_of(step):
    day = {"person": step.person, "day": date_format(step.due_on, "DATE_FORMAT")}
    return _("%(person)s, by %(day)s") % day
