"""Who took the initiative (`guide/domain.md` 5, equality): what each partner started, and what all started together."""

from dataclasses import dataclass

from django.db.models import Count, QuerySet

from capacity.choices import ActivityStatus
from capacity.models import Activity
from partnerships.models import AgendaItem, Partner, Partnership


@dataclass(frozen=True)
class Initiative:
    """What one partner put in motion; of `partner` None what the partners began together."""

    partner: Partner | None
    activities: int
    agenda_items: int


def joint_subjects(partnership: Partnership) -> QuerySet:
    """The subjects on the agendas of the bodies that the partners share."""
    return AgendaItem.objects.filter(meeting__partnership=partnership, meeting__body__partner=None)


def initiatives(partnership: Partnership, year: int | None = None) -> list[Initiative]:
    """One row per partner in the order of the page, the joint one last; of one year or since the start. Two queries.

    Activities that were dropped do not count: they were not carried out by anybody. An activity belongs to every year
    in which it took place, a subject to the year of its meeting.
    """
    activities = Activity.objects.of_partnership(partnership).exclude(status=ActivityStatus.DROPPED)
    subjects = joint_subjects(partnership)
    if year is not None:
        activities = activities.of_year(year)
        subjects = subjects.filter(meeting__starts_at__year=year)
    started = dict(activities.order_by().values_list("initiated_by").annotate(times=Count("pk")))
    asked = dict(subjects.order_by().values_list("partner").annotate(times=Count("pk")))
    rows = [
        Initiative(partner, started.get(partner.pk, 0), asked.get(partner.pk, 0))
        for partner in partnership.partner_list
    ]
    return [*rows, Initiative(None, started.get(None, 0), asked.get(None, 0))]
