"""Everything a report says, as plain values: read once, frozen, signed, printed (design 3.3)."""

from django.contrib.contenttypes.models import ContentType

from partnerships.models import Agreement, Version
from reporting.choices import MarkKind
from reporting.models import Report
from reporting.public.worldmap import points
from reporting.questions import questions_about
from reporting.records.scope import Scope
from reporting.sections import closed, kinds_of

SCHEMA = "stedenband.progress-report/1"


def report_facts(report: Report) -> dict:
    """The facts of `report` now, as plain JSON values. Partners are named by their place in `partners`."""
    return gathered(report, closed(report.composition))


def section_facts(report: Report, code: str) -> dict:
    """The same for one section of it: what the others tell is not read."""
    return gathered(report, [row for row in closed(report.composition) if row["section"] == code])


def gathered(report, composition):
    scope = Scope.of(report)
    period = report.period
    facts = {
        "schema": SCHEMA,
        "template": report.template,
        "partnership": partnership_facts(scope.partnership),
        "period": {"first_on": period.first_on, "last_on": period.last_on, "code": period.code},
        "partners": [partner_facts(partner) for partner in scope.partners],
        "agreements": agreement_facts(scope),
        "composition": composition,
        "narratives": narrative_facts(scope),
        "questions": question_facts(scope),
    }
    kinds = kinds_of(composition)
    for gather in dict.fromkeys(gather for kind in kinds for gather in kind.gathers):
        facts |= gather(scope)
    return facts


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
        "is_on_map": municipality.country.code in points(),
    }


def agreement_facts(scope) -> list[dict]:
    """What all signed and is in force: its kind, its days, and the day of the last signature."""
    rows = {row.pk: row for row in Agreement.objects.of_partnership(scope.partnership).in_force()}
    kind = ContentType.objects.get_for_model(Agreement)
    signed = Version.objects.filter(subject_type=kind, subject_id__in=rows).in_force().order_by("subject_id")
    return [
        {
            "kind": row.kind,
            "title": row.title,
            "language": row.language,
            "starts_on": row.starts_on,
            "ends_on": row.ends_on,
            "signed_on": version.decided_at.date(),
        }
        for version in signed
        for row in [rows[version.subject_id]]
    ]


def narrative_facts(scope) -> list[dict]:
    """What each partner wrote, section by section in the order of the report; where nothing is asked, only words."""
    rows = {row.section: row for row in scope.report.standing_sections}
    order = list(rows)
    parts = [part for part in scope.report.parts.all() if part.section in rows]
    told = [part for part in parts if rows[part.section].is_required or part.text.strip()]
    place = scope.place
    return [
        {"section": part.section, "partner": place[part.partner_id], "text": part.text, "language": part.language}
        for part in sorted(told, key=lambda part: (order.index(part.section), place[part.partner_id]))
    ]


def question_facts(scope) -> dict:
    checks = [mark for mark in scope.report.marks.all() if mark.kind == MarkKind.CHECKED]
    place = scope.place
    return {
        "asked": [question.code for question in questions_about(scope.report, scope.partnership)],
        "answers": [{"partner": place[mark.partner_id], "text": mark.reason} for mark in checks if mark.reason],
        "left_open": [
            {"partner": place[mark.partner_id], "number": mark.open_questions, "text": mark.despite}
            for mark in checks
            if mark.open_questions
        ],
    }


def head_count(facts: dict) -> int:
    """People who took part in the period, of all partners."""
    return sum(row["people"] for row in facts["people"])
