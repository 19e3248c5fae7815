"""What a colleague of Amandougou wrote without a line, and brought."""

from datetime import timedelta

from reporting.models import Report, Workbook
from reporting.workbooks.filling import pages_of, stamp_of
from stedenband.tests.deeds.partnership import partner


def build(world):
    world.workbook = brought(world)


def grow(world, turn):
    brought(world, name=f"workbook-{turn}.xlsx")


def content(world, **rows):
    """What a workbook of Amandougou says that nobody filled, and beside it `rows` by sheet, each as words by column."""
    report, own = report_of(world), partner(world, "a")
    texts, _doing, _lessons = pages_of(report, own)
    found = {
        "stamp": dict(stamp_of(report, own, now=world.now)),
        "texts": [[number, in_words(row)] for number, row in enumerate(texts.rows, start=3)],
        "activities": [],
        "lessons": [],
    }
    for sheet, filled in rows.items():
        found[sheet] = [[number, row] for number, row in enumerate(filled, start=3)]
    return found


def report_of(world):
    return Report.objects.with_everything().get(pk=world.report.pk)


def in_words(row):
    return {code: str(words) for code, words in row.items() if words}


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
        by=world.cast["contributor_a"],
        file_name=name,
        content=content(world, **rows),
        now=world.now,
    )
