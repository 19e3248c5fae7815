"""What a report is composed of: frozen when it opens, asked again whenever somebody works on it."""

from reporting.choices import FULL_FORM, Narrative, Section
from reporting.models import Report, ReportForm, ReportSection
from reporting.records.scope import Scope
from reporting.sections import KINDS


def compose(*, report: Report, form: str = FULL_FORM) -> list[ReportSection]:
    """The report consists from now on of the sections that the form `form` (a code) has today, by rows of its own.

    What the platform does not tell is left out. Raises `ReportForm.DoesNotExist` for a form that nobody made.
    """
    composed = ReportForm.objects.get(code=form).sections.filter(section__in=KINDS)
    rows = [ReportSection(report=report, **one.as_composed) for one in composed]
    if not any(row.section == Section.STATEMENT for row in rows):
        # No form of report leaves out what a municipality sees otherwise.
        last = 1 + max((row.position for row in rows), default=0)
        rows.append(ReportSection(report=report, section=Section.STATEMENT, position=last, narrative=Narrative.NEVER))
    ReportSection.objects.bulk_create(rows)
    look_for_off_track(report)
    return rows


def look_for_off_track(report: Report) -> dict[str, str]:
    """Why a text is asked in each section where something is off track, in the active language; the rows know it too.

    The records may have changed since: who writes, reads or checks looks again. The report is locked by the caller.
    """
    reasons = why_asked(report)
    for row in report.standing_sections:
        if row.is_asked != (row.section in reasons):
            ReportSection.objects.filter(pk=row.pk).update(is_asked=row.section in reasons)
    return reasons


def why_asked(report: Report, *, only: str = "") -> dict[str, str]:
    """Why a text is asked, by section (or of `only` one), of those written only when something is off track."""
    rows = [row for row in report.standing_sections if row.is_written and only in ("", row.section)]
    if not rows:
        return {}
    scope = Scope.of(report)
    reasons = {row.section: KINDS[row.section].asks(scope) for row in rows}
    return {section: reason for section, reason in reasons.items() if reason}
