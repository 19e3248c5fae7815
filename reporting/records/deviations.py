"""What went differently than planned, and what allowed it: the word of all, minutes that all agreed, or one's own."""

from itertools import pairwise

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q

from capacity.choices import ActivityStatus
from capacity.models import Activity, ActivityMove, BudgetOffer, StepRevision, Target
from partnerships.choices import MinutesStatus, PhaseChangeStatus
from partnerships.models import AgendaItem, Agreement, Member, PhaseChange, Version
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope


def deviations(scope: Scope) -> dict:
    """What moved, was dropped or came unplanned, and the targets, steps, budgets and texts that changed."""
    return {
        "moves": moves(scope),
        "drops": activity_words(scope, Q(status=ActivityStatus.DROPPED)),
        "unplanned": activity_words(scope, Q(status=ActivityStatus.DONE, was_planned=False)),
        "target_changes": target_changes(scope),
        "step_revisions": step_revisions(scope),
        "budget_changes": budget_changes(scope),
        "amendments": amendments(scope),
        "phase_changes": phase_changes(scope),
        "decisions": decisions(scope),
    }


def speakers(scope, users) -> dict[int, int]:
    """The place of the municipality that each of `users` works or worked for; nothing for others."""
    rows = Member.objects.filter(partnership=scope.partnership, user__in=users, partner__isnull=False)
    place = scope.place
    return {user: place[partner] for user, partner in rows.values_list("user", "partner") if partner in place}


def moves(scope) -> list[dict]:
    """What was planned for a day of the period and moved to other days."""
    first, last = scope.span
    rows = ActivityMove.objects.of_partnership(scope.partnership).filter(from_first__lte=last, from_last__gte=first)
    rows = list(rows.select_related("activity", "agenda_item", "amendment").order_by("at", "pk")[:MAX_ROWS])
    said_by = speakers(scope, [row.by_id for row in rows])
    return [
        {
            "title": row.activity.title,
            "language": row.activity.language,
            "from": [row.from_first, row.from_last],
            "to": [row.to_first, row.to_last],
            "reason": row.reason,
            "by": said_by.get(row.by_id),
            "on": row.at.date(),
            "allowed": allowed(row),
        }
        for row in rows
    ]


def allowed(row) -> dict | None:
    """The decision of all that allowed a change of plan; None where nobody named one."""
    if row.allowed_by is None:
        return None
    return {"title": row.allowed_by.title, "language": row.allowed_by.language, "on": row.allowed_on}


def activity_words(scope, which) -> list[dict]:
    rows = Activity.objects.of_partnership(scope.partnership).between(*scope.span).filter(which)
    return [
        {
            "title": row.title,
            "language": row.language,
            "days": [row.starts_on, row.ends_on],
            "reason": row.dropped_because or row.outside_because,
            "by": scope.place.get(row.logged_for_id),
            "allowed": allowed(row),
        }
        for row in rows.select_related("agenda_item", "amendment").order_by("starts_on", "pk")[:MAX_ROWS]
    ]


def target_changes(scope) -> list[dict]:
    """A target that a municipality set in the period in the place of an earlier one of its own."""
    rows = Target.objects.of_partnership(scope.partnership).select_related("indicator")
    found, place = [], scope.place
    by_aim = {}
    for row in rows.order_by("set_at", "pk"):
        by_aim.setdefault((row.indicator_id, row.partner_id), []).append(row)
    for targets in by_aim.values():
        for before, after in pairwise(targets):
            if scope.span[0] <= after.set_at.date() <= scope.span[1] and after.partner_id in place:
                found.append(one_target_change(before, after, place))
    return sorted(found, key=lambda row: (row["on"], row["title"], row["by"]))[:MAX_ROWS]


def one_target_change(before, after, place) -> dict:
    indicator = after.indicator
    return {
        "title": indicator.title,
        "language": indicator.language,
        "unit": indicator.unit,
        "from": {"hundredths": before.hundredths, "reach_on": before.reach_on},
        "to": {"hundredths": after.hundredths, "reach_on": after.reach_on},
        "reason": after.reason,
        "by": place[after.partner_id],
        "on": after.set_at.date(),
    }


def step_revisions(scope) -> list[dict]:
    """What a step said before it was changed in the period, beside what it says after that."""
    rows = StepRevision.objects.of_partnership(scope.partnership).select_related("step__trajectory")
    rows = list(rows.order_by("revised_at", "pk"))
    said_by = speakers(scope, [row.revised_by_id for row in rows])
    found = []
    for number, row in enumerate(rows):
        if not scope.span[0] <= row.revised_at.date() <= scope.span[1]:
            continue
        after = next((later for later in rows[number + 1 :] if later.step_id == row.step_id), row.step)
        if (row.title, row.expected_on) != (after.title, after.expected_on):
            found.append(
                {
                    "language": row.step.trajectory.language,
                    "from": {"title": row.title, "expected_on": row.expected_on},
                    "to": {"title": after.title, "expected_on": after.expected_on},
                    "by": said_by.get(row.revised_by_id),
                    "on": row.revised_at.date(),
                }
            )
    return found[:MAX_ROWS]


def budget_changes(scope) -> list[dict]:
    """The budgets that all agreed anew in the period: the first agreement of one is no change."""
    rows = BudgetOffer.objects.of_partnership(scope.partnership).agreed().filter(number__gt=1)
    rows = rows.filter(decided_at__date__range=scope.span).select_related("budget").order_by("decided_at", "pk")
    return [
        {
            "days": [row.budget.first_on, row.budget.last_on],
            "number": row.number,
            "reason": row.reason,
            "language": row.language,
            "by": scope.place.get(row.proposed_by_id),
            "on": row.decided_at.date(),
        }
        for row in rows
    ]


def amendments(scope) -> list[dict]:
    """The texts that all signed in the period to change one that they had agreed before."""
    texts = {row.pk: row for row in Agreement.objects.of_partnership(scope.partnership).exclude(amends=None)}
    kind = ContentType.objects.get_for_model(Agreement)
    rows = Version.objects.of_partnership(scope.partnership).filter(subject_type=kind, subject_id__in=texts)
    signed = rows.in_force().filter(decided_at__date__range=scope.span)
    return [
        {
            "title": texts[row.subject_id].title,
            "language": texts[row.subject_id].language,
            "reason": texts[row.subject_id].reason,
            "on": row.decided_at.date(),
        }
        for row in signed.order_by("decided_at", "pk")
    ]


def phase_changes(scope) -> list[dict]:
    rows = PhaseChange.objects.filter(partnership=scope.partnership, status=PhaseChangeStatus.CONFIRMED)
    rows = rows.filter(decided_at__date__range=scope.span).order_by("decided_at", "pk")
    return [
        {
            "phase": row.phase,
            "reason": row.reason,
            "by": scope.place.get(row.proposed_by_id),
            "on": row.decided_at.date(),
        }
        for row in rows
    ]


def decisions(scope) -> list[dict]:
    """What joint bodies decided in the period, in minutes that all agreed."""
    first, last = scope.span
    rows = AgendaItem.objects.of_partnership(scope.partnership).exclude(decision="")
    rows = rows.filter(
        meeting__body__partner=None,
        meeting__minutes_status=MinutesStatus.AGREED,
        meeting__starts_at__date__range=(first, last),
    )
    related = rows.select_related("meeting__body").order_by("meeting__starts_at", "position", "pk")
    return [
        {
            "body": row.meeting.body.name,
            "body_language": row.meeting.body.language,
            "on": row.meeting.starts_at.date(),
            "title": row.title,
            "language": row.language,
            "decision": row.decision,
            "decision_language": row.meeting.language,
        }
        for row in related[:MAX_ROWS]
    ]
