from django.db.models import Q

from capacity.models import Indicator, JournalEntry, Trajectory
from capacity.results import standings
from partnerships.choices import Visibility
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope


def results(scope: Scope) -> dict:
    """Each indicator with what every municipality says of it until the last day: never added up, never an average."""
    first, last = scope.span
    known = Indicator.objects.of_partnership(scope.partnership).filter(Q(ended_on=None) | Q(ended_on__gte=first))
    rows = (one_indicator(row, scope) for row in known.with_figures().order_by("trajectory__title", "title", "pk"))
    return {"results": [row for row in rows if row["stands"]][:MAX_ROWS]}


def one_indicator(indicator, scope) -> dict:
    stands = [one_stand(stand, scope) for stand in standings(indicator, scope.partnership)]
    return {
        "trajectory": indicator.trajectory.title,
        "title": indicator.title,
        "language": indicator.language,
        "level": indicator.level,
        "unit": indicator.unit,
        "counts_people": indicator.counts_people,
        "stands": [stand for stand in stands if stand],
    }


def one_stand(stand, scope) -> dict | None:
    """Where one municipality stood on the last day; None where it said nothing by then."""
    first, last = scope.span
    place = scope.place.get(stand.partner.pk)
    targets = [row for row in reversed(stand.targets) if row.set_at.date() <= last]
    known = [row for row in reversed(stand.measurements) if row.round.last_on <= last]
    measured = [row for row in known if row.round.last_on >= first]
    earlier = [row for row in known if row.round.last_on < first and row.hundredths is not None]
    if place is None or not (stand.baseline or targets or known):
        return None
    return {
        "partner": place,
        "is_measuring": stand.is_measuring,
        "baseline": one_baseline(stand.baseline) if stand.baseline else None,
        "targets": [
            {"hundredths": row.hundredths, "reach_on": row.reach_on, "set_on": row.set_at.date(), "reason": row.reason}
            for row in targets
        ],
        "earlier": [{"last_on": row.round.last_on, "hundredths": row.hundredths} for row in earlier],
        "measured": [one_measurement(row) for row in measured],
    }


def one_baseline(row) -> dict:
    return {
        "hundredths": row.hundredths,
        "measured_on": row.measured_on,
        "source": row.source,
        "unknown_because": row.unknown_because,
    }


def one_measurement(row) -> dict:
    """A paper that one municipality keeps to itself stays out of it."""
    document = row.document if row.document and row.document.visibility != Visibility.OWN else None
    return {
        "first_on": row.round.first_on,
        "last_on": row.round.last_on,
        "language": row.round.language,
        "hundredths": row.hundredths,
        "women": row.women,
        "men": row.men,
        "others": row.others,
        "progress": row.progress,
        "why": row.why,
        "evidence": row.evidence,
        "document": document.title if document else None,
    }


def journeys(scope: Scope) -> dict:
    """The trajectories with their steps as they stood on the last day, and who grows stronger where."""
    rows = Trajectory.objects.of_partnership(scope.partnership).with_steps().with_stakes().order_by("title", "pk")
    return {"journeys": [one_journey(row, scope) for row in rows[:MAX_ROWS]]}


def one_journey(trajectory, scope) -> dict:
    place = scope.place
    return {
        "title": trajectory.title,
        "language": trajectory.language,
        "steps": [one_step(step, scope.span[1]) for step in trajectory.steps.all()],
        "stronger": sorted(
            [place[stake.partner_id], row.group, row.level]
            for stake in trajectory.stakes.all()
            if stake.partner_id in place
            for row in stake.strengthenings.all()
        ),
    }


def one_step(step, last) -> dict:
    """A step of which the word fell after the last day was still planned on it."""
    decided = step.decided_on is not None and step.decided_on <= last
    return {
        "title": step.title,
        "expected_on": step.expected_on,
        "status": step.status if decided else "planned",
        "decided_on": step.decided_on if decided else None,
        "change": step.change,
        "evidence": step.evidence if decided else "",
    }


def changes(scope: Scope) -> dict:
    """What was seen to change, and for whom: each municipality in its own words."""
    first, last = scope.span
    rows = JournalEntry.objects.of_partnership(scope.partnership).filter(last_on__range=(first, last))
    place = scope.place
    related = rows.select_related("marker__actor").order_by("marker__actor__name", "marker", "last_on", "pk")
    return {
        "changes": [
            {
                "who": row.marker.actor.name,
                "group": row.marker.actor.group,
                "partner": place.get(row.marker.actor.partner_id),
                "would_see": row.marker.text,
                "would_see_language": row.marker.actor.language,
                "degree": row.degree,
                "text": row.description,
                "evidence": row.evidence,
                "language": row.language,
                "written_by": place[row.partner_id],
                "last_on": row.last_on,
            }
            for row in related[:MAX_ROWS]
            if row.partner_id in place
        ]
    }
