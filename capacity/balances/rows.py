"""The address of the rows behind a figure: what is counted is one click away."""

from django.urls import reverse
from django.utils.http import urlencode

from capacity.balances.gravity import Effort, Measure
from capacity.balances.initiative import Initiative
from capacity.choices import ActivityStatus, ContributionKind
from partnerships.models import Partnership

TOGETHER = "together"
COUNTING = "counting"


def span_of(year: int | None) -> dict:
    return {"since": f"{year}-01-01", "until": f"{year}-12-31"} if year else {}


def address(name: str, partnership: Partnership, **query) -> str:
    return f"{reverse(name, args=[partnership.slug])}?{urlencode(query)}"


def behind_effort(effort: Effort, partnership: Partnership, year: int | None, share: str) -> str:
    """The list of what `effort` counts as `share`, capacity or other, of one year or since the start."""
    query = {"purpose": share, **span_of(year)}
    if effort.measure == Measure.NUMBER:
        return address("capacity:activity_list", partnership, status=ActivityStatus.DONE, **query)
    if effort.measure == Measure.DAYS:
        return address("capacity:contribution_list", partnership, kind=ContributionKind.DAYS, **query)
    return address("capacity:expense_list", partnership, currency=effort.currency, status=COUNTING, **query)


def behind_activities(row: Initiative, partnership: Partnership, year: int | None) -> str:
    """The activities that one municipality began, or all together."""
    started_by = row.partner.pk if row.partner else TOGETHER
    return address("capacity:activity_list", partnership, started_by=started_by, **span_of(year))


def behind_subjects(row: Initiative, partnership: Partnership, year: int | None) -> str:
    """The subjects that one municipality put on joint agendas; all of them for the joint row."""
    query = {"municipality": row.partner.pk if row.partner else "", "of_year": year or ""}
    return f"{address('capacity:initiative', partnership, **query)}#subjects"
