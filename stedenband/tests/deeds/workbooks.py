"""What a coordinator of Amandougou wrote without a line, and brought."""

from datetime import timedelta

from reporting.models import Report, Workbook
from reporting.workbooks.filling import unfilled
from stedenband.tests.deeds.partnership import partner


def build(world):
    world.workbook = brought(world)


def grow(world, turn):
    brought(world, name=f"workbook-{turn}.xlsx")


def content(world, **rows):
    """What a workbook of Amandougou says that nobody filled, and beside it `rows` by sheet, each as words by column."""
    found = unfilled(report_of(world), partner(world, "a"), now=world.now)
    return found | {sheet: [list(line) for line in enumerate(filled, start=3)] for sheet, filled in rows.items()}


def report_of(world):
    return Report.objects.with_everything().get(pk=world.report.pk)


def brought(world, *, name="workbook.xlsx", **rows):
    day = (world.today - timedelta(days=5)).isoformat()
    rows = rows or {
        "activities": [
            {"key": f"{name}-1", "title": "Half an hour on the telephone", "day": day, "learned": "Patience."}
        ],
        "lessons": [{"key": f"{name}-2", "text": "Un registre par quartier suffit."}],
    }
    return Workbook.objects.keep(
        report=world.report,
        partner=partner(world, "a"),
        by=world.cast["coordinator_a"],
        file_name=name,
        content=content(world, **rows),
        now=world.now,
    )
