"""Everything a report says, as plain values: read once, frozen, signed, printed (design 3.3)."""

from capacity.balances.gravity import Measure, gravity_balance
from capacity.balances.learning import learning_balance, who_learned_from_whom
from capacity.choices import ActivityKind, ActivityStatus
from capacity.models import Activity, Contribution, Learning, Participation, Step
from partnerships.involved import noted
from partnerships.models import Partnership
from reporting.choices import MAX_ROWS, NARRATIVE_SECTIONS, MarkKind
from reporting.models import Report
from reporting.questions import questions_about

SCHEMA = "stedenband.progress-report/1"


def report_facts(report: Report) -> dict:
    """The facts of `report` now, as plain JSON values. Partners are named by their place in `partners`."""
    period = report.period
    partnership = Partnership.objects.with_partners().get(pk=report.partnership_id)
    span = (period.first_on, period.last_on)
    partners = partnership.partners_since(period.first_on)
    place = {partner.pk: index for index, partner in enumerate(partners)}
    return {
        "schema": SCHEMA,
        "template": report.template,
        "partnership": partnership_facts(partnership),
        "period": {"first_on": period.first_on, "last_on": period.last_on, "code": period.code},
        "partners": [partner_facts(partner) for partner in partners],
        "narratives": narrative_facts(report, place),
        "activities": activity_facts(partnership, span, place),
        "activities_done": Activity.objects.of_partnership(partnership).done().between(*span).count(),
        "people": people_facts(partnership, span, place),
        "steps": step_facts(partnership, span),
        "learnings": learning_facts(partnership, span, place),
        "learning_balance": balance_facts(partnership, span, place),
        "learned_from": teacher_facts(partnership, span, place),
        "gravity": gravity_facts(partnership, span),
        "involvement": involvement_facts(partnership, place),
        "contributions": contribution_facts(partnership, span, place),
        "questions": question_facts(report, partnership, place),
    }


def partnership_facts(partnership) -> dict:
    return {
        "title": partnership.title,
        "slug": partnership.slug,
        "since_on": partnership.since_on,
        "phase": partnership.phase,
        "is_demo": partnership.is_demo,
    }


def partner_facts(partner) -> dict:
    municipality = partner.municipality
    return {
        "id": partner.pk,
        "name": municipality.name,
        "initial": partner.initial,
        "bank": partner.bank,
        "region": municipality.region,
        "country": municipality.country.code,
    }


def narrative_facts(report, place) -> list[dict]:
    parts = sorted(report.parts.all(), key=lambda part: place[part.partner_id])
    return [
        {"section": section, "partner": place[part.partner_id], "text": part.text, "language": part.language}
        for section in NARRATIVE_SECTIONS
        for part in parts
        if part.section == section
    ]


def activity_facts(partnership, span, place) -> list[dict]:
    rows = (
        Activity.objects.of_partnership(partnership)
        .exclude(status=ActivityStatus.PLANNED)
        .between(*span)
        .with_participants()
        .select_related("step__trajectory")
        .order_by("starts_on", "pk")[:MAX_ROWS]
    )
    return [one_activity(row, place) for row in rows]


def one_activity(row, place) -> dict:
    return {
        "title": row.title,
        "language": row.language,
        "kind": row.kind,
        "status": row.status,
        "starts_on": row.starts_on,
        "ends_on": row.ends_on,
        "place": row.place,
        "is_online": row.is_online,
        "host": place.get(row.host_id),
        "initiated_by": place.get(row.initiated_by_id),
        "step": row.step.title if row.step else None,
        "step_language": row.step.trajectory.language if row.step else None,
        "outside_because": row.outside_because,
        "participants": row.participants,
        "builds_capacity": row.builds_capacity,
        "chosen_by": row.chosen_by,
        "chosen_on": row.chosen_on,
        "capacity_built": row.capacity_built,
    }


def people_facts(partnership, span, place) -> list[dict]:
    activities = Activity.objects.of_partnership(partnership).done().between(*span)
    rows = Participation.objects.filter(activity__in=activities.values("pk")).by_group()
    return [
        {"partner": place[row["partner"]], "group": row["group"], "sex": row["sex"], "people": row["people"]}
        for row in rows
    ]


def step_facts(partnership, span) -> list[dict]:
    steps = Step.objects.of_partnership(partnership).decided_between(*span).select_related("trajectory")
    return [
        {
            "trajectory": step.trajectory.title,
            "title": step.title,
            "language": step.trajectory.language,
            "status": step.status,
            "evidence": step.evidence,
            "decided_on": step.decided_on,
        }
        for step in steps
    ]


def learning_facts(partnership, span, place) -> list[dict]:
    rows = Learning.objects.of_partnership(partnership).between(*span).select_related("activity")
    return [
        {
            "learner": place[row.learner_id],
            "learned_from": place.get(row.learned_from_id),
            "text": row.text,
            "language": row.language,
            "used_for": row.used_for,
            "stage": row.stage,
            "decided_by": row.decided_by,
            "noted_on": row.noted_on,
            "activity": row.activity.title if row.activity else None,
        }
        for row in rows.order_by("noted_on", "pk")[:MAX_ROWS]
    ]


def balance_facts(partnership, span, place) -> list[dict]:
    return [
        {"partner": place[row.partner.pk], "lessons": row.lessons, "tried": row.tried, "adopted": row.adopted}
        for row in learning_balance(partnership, *span)
        if row.partner.pk in place
    ]


def teacher_facts(partnership, span, place) -> list[dict]:
    return [
        {"learner": place[learner.pk], "teacher": place[teacher.pk], "lessons": lessons}
        for learner, teacher, lessons in who_learned_from_whom(partnership, *span)
        if {learner.pk, teacher.pk} <= place.keys()
    ]


UNITS = {Measure.DAYS: "days", Measure.NUMBER: "activities"}


def quick_wins_in(partnership, span) -> int:
    done = Activity.objects.of_partnership(partnership).done().between(*span)
    return done.filter(kind=ActivityKind.QUICK_WIN).count()


def gravity_facts(partnership, span) -> dict:
    balance = gravity_balance(partnership, *span)
    return {
        "unit": UNITS[balance.measure],
        "capacity": balance.capacity,
        "visible": balance.visible,
        "quick_wins": quick_wins_in(partnership, span),
        "capacity_percent": balance.capacity_percent,
        "threshold": partnership.gravity_threshold,
    }


def involvement_facts(partnership, place) -> list[dict]:
    """Who took part in the phase; an organisation that did not agree to be named is there with its kind alone."""
    facts = []
    for row in noted(partnership, phase=partnership.phase):
        if row.partner_id not in place:
            continue
        one = row.organisation
        facts.append(
            {
                "partner": place[row.partner_id],
                "group": row.group,
                "level": row.level,
                "organisation": one.name if one and one.may_be_named else None,
                "kind": one.kind if one else None,
                "unnamed": one.pk if one and not one.may_be_named else None,
                "use_of_input": row.use_of_input,
            }
        )
    return facts


def contribution_facts(partnership, span, place) -> dict:
    rows = Contribution.objects.of_partnership(partnership).between(*span)
    return {
        "totals": [{**row, "partner": place[row["partner"]]} for row in rows.totals()],
        "rows": [
            {
                "partner": place[row.partner_id],
                "kind": row.kind,
                "hundredths": row.hundredths,
                "currency": row.currency,
                "description": row.description,
                "given_on": row.given_on,
            }
            for row in rows.order_by("given_on", "pk")[:MAX_ROWS]
        ],
    }


def question_facts(report, partnership, place) -> dict:
    answers = [mark for mark in report.marks.all() if mark.kind == MarkKind.CHECKED and mark.reason]
    return {
        "asked": [question.code for question in questions_about(report, partnership)],
        "answers": [{"partner": place[mark.partner_id], "text": mark.reason} for mark in answers],
    }


def head_count(facts: dict) -> int:
    """People who took part in the period, of all partners."""
    return sum(row["people"] for row in facts["people"])
