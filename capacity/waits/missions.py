"""What a visit needs next from each municipality: before departure, afterwards, and to be closed."""

from datetime import date, timedelta

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.translation import gettext as _

from capacity.choices import ActivityStatus, SidePart
from capacity.missions.completeness import lacking, sides_taking_part
from capacity.models import Mission
from partnerships.choices import Right
from partnerships.models import Version
from partnerships.waiting import Waiting

ASK_BEFORE = timedelta(days=60)
"""So long before departure a municipality is asked what it wants to learn and what the population was told."""


def visits_waiting(partnerships, *, today: date) -> list[Waiting]:
    """For each partner what it still has to write about visits that come near or are over; the first visit on top."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    near = Mission.objects.filter(partnership__in=by_id, activity__starts_on__lte=today + ASK_BEFORE).still_open()
    missions = near.exclude(activity__status=ActivityStatus.DROPPED).with_sides().order_by("activity__starts_on", "pk")
    reports = Version.objects.filter(partnership__in=by_id, subject_type=ContentType.objects.get_for_model(Mission))
    offered = set(reports.open().values_list("subject_id", flat=True))
    return [
        thing
        for mission in missions
        if mission.pk not in offered
        for thing in needs_of(mission, by_id[mission.partnership_id], today)
    ]


def needs_of(mission, partnership, today):
    asked = [*questions_to_set(mission, today), *things_to_note(mission, today)]
    if mission.has_ended(today) and not lacking(mission, today=today):
        asked = [(side, offering(), "capacity:mission_offer", mission.pk) for side in sides_taking_part(mission)]
    return [
        Waiting(
            partnership_id=partnership.pk,
            partner_id=side.partner_id,
            label=label,
            url=reverse(page, args=[partnership.slug, pk]),
            right=Right.COORDINATE if page == "capacity:mission_offer" else Right.CONTRIBUTE,
            note=mission.activity.title,
        )
        for side, label, page, pk in asked
    ]


def offering():
    return _("Offer the mission report to all")


def questions_to_set(mission, today):
    """Until the visit begins, for each side without a question."""
    if mission.has_begun(today):
        return []
    label = _("Set your learning questions before the visit")
    sides = [side for side in sides_taking_part(mission) if not side.questions.all()]
    return [(side, label, "capacity:side_questions", side.pk) for side in sides]


def things_to_note(mission, today):
    """What closing the mission would ask; answers and signals only once the visit is over."""
    pages = {
        SidePart.EXPECTATIONS: (_("Note what the population was told about the visit"), "capacity:side_expectations"),
        SidePart.ANSWERS: (_("Answer your learning questions"), "capacity:side_answers"),
        SidePart.SIGNALS: (_("Note what you heard after the visit"), "capacity:side_signals"),
    }
    after = {SidePart.ANSWERS, SidePart.SIGNALS}
    return [
        (lack.side, *pages[lack.code], lack.side.pk)
        for lack in lacking(mission, today=today)
        if lack.side and (lack.code not in after or mission.has_ended(today))
    ]
