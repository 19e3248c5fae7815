"""A workbook that a colleague of Amandougou took, filled with a spreadsheet program, and saved."""

import io

import openpyxl
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import override

from reporting.workbooks.filling import instructions, pages_of, stamp_of
from reporting.workbooks.paper import written
from stedenband.tests.deeds.partnership import partner
from stedenband.tests.deeds.workbooks import report_of

TEXTS, ACTIVITIES, LESSONS = "Your texts", "New activities", "What we learned"
NAME = "workbook.xlsx"


def taken(world, language="en"):
    """The workbook as it was taken, open in the spreadsheet program."""
    report, own = report_of(world), partner(world, "a")
    with override(language):
        content = written(
            pages_of(report, own),
            instructions=instructions(report, own, now=world.now),
            stamp=stamp_of(report, own, now=world.now),
        )
    return openpyxl.load_workbook(io.BytesIO(content))


def column(sheet, code):
    """The number of the column that bears this code in the row that nobody sees."""
    return next(cell.column for cell in sheet[1] if cell.value == f"#{code}")


def fill(book, name, row, /, **words):
    sheet = book[name]
    for code, value in words.items():
        sheet.cell(row, column(sheet, code)).value = value


def row_of(book, section):
    sheet = book[TEXTS]
    place = column(sheet, "section")
    return next(row for row in range(3, sheet.max_row + 1) if sheet.cell(row, place).value == section)


def write(book, section, text):
    fill(book, TEXTS, row_of(book, section), text=text)


def saved(book, name=NAME):
    file = io.BytesIO()
    book.save(file)
    return SimpleUploadedFile(name, file.getvalue())
