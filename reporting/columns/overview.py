from django.utils.translation import gettext as _

from stedenband.ui.exports import Cell, Column


def overview_columns() -> list[Column]:
    """A partnership per row, as the overview shows it."""
    return [
        Column(_("Partnership"), lambda line: line.partnership.title),
        Column(_("Countries"), countries),
        Column(_("Phase"), lambda line: line.partnership.get_phase_display()),
        Column(_("How it is"), lambda line: line.status.label),
        Column(_("Waits for"), awaited),
        Column(_("Waits since"), lambda line: line.waits_since, Cell.DAY),
        Column(_("Agreement ends on"), lambda line: line.ends_on, Cell.DAY),
        Column(_("What is due first"), lambda line: line.due and line.due.label),
        Column(_("Due on"), lambda line: line.due and line.due.due_on, Cell.DAY),
        Column(_("Report"), lambda line: line.report and line.report.label),
        Column(_("How far the report is"), lambda line: line.report and line.report.get_status_display()),
        Column(_("Last activity"), lambda line: line.last_activity, Cell.DAY),
        Column(_("Last sign of life"), lambda line: line.last and line.last.date(), Cell.DAY),
        Column(_("Months of silence"), lambda line: line.months_silent, Cell.NUMBER),
    ]


def countries(line):
    return ", ".join(str(partner.municipality.country.name) for partner in line.partnership.present_partners)


def awaited(line):
    return ", ".join(f"{one.partner.name} ({one.number})" for one in line.awaited)
