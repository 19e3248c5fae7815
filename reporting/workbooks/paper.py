"""From rows to a workbook that people can fill: what they type in is open, all the rest is locked."""

import io
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from reporting.workbooks.shape import STAMP, SheetShape
from stedenband.lib.text import clean_text
from stedenband.ui.exports import MAX_CELL, sheet_name

CODES, HEADINGS, FIRST = 1, 2, 3
"""The rows of a sheet: codes that nobody sees, headings in the language of the reader, what is filled."""
GREY, BRAND = "F1F3F4", "1F5F5B"
LISTS = "lists"


@dataclass(frozen=True)
class Page:
    """A sheet with its rows by code of the column, and the words that may be chosen in some of them."""

    shape: SheetShape
    rows: list[dict]
    choices: dict[str, list[str]] = field(default_factory=dict)


def written(pages: list[Page], *, instructions: list[str], stamp: list[tuple[str, str]]) -> bytes:
    """The workbook as bytes: what to do, the sheets to fill, and what it is."""
    from openpyxl import Workbook  # noqa: PLC0415 - costs every process memory that only a workbook needs

    book = Workbook()
    tell(book.active, instructions)
    lists = book.create_sheet(LISTS)
    lists.sheet_state = "hidden"
    for page in pages:
        fill(book.create_sheet(sheet_name(str(page.shape.title)), len(book.sheetnames) - 1), page, lists)
    seal(book.create_sheet(sheet_name(str(STAMP.title))), stamp)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def put(sheet, row, column, value):
    """A value in a cell; text stays text, whatever it begins with."""
    cell = sheet.cell(row, column)
    if isinstance(value, int):
        cell.value = value
    elif value:
        cell.value = clean_text(str(value))[:MAX_CELL]
        cell.data_type = "s"
    return cell


def tell(sheet, lines):
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415

    sheet.title = sheet_name(_("What to do"))
    sheet.column_dimensions["A"].width = 90
    for number, line in enumerate(lines, start=1):
        put(sheet, number, 1, line).alignment = Alignment(wrap_text=True, vertical="top")
    sheet["A1"].font = Font(bold=True, size=14, color=BRAND)
    sheet.protection.sheet = True
    sheet.sheet_view.showGridLines = False


def fill(sheet, page, lists):
    """Codes in a hidden first row, headings below them, and the rows; columns with choices get a list."""
    sheet.row_dimensions[CODES].hidden = True
    for column, one in enumerate(page.shape.fields, start=1):
        head(sheet, column, one)
        for row, values in enumerate(page.rows, start=FIRST):
            put(sheet, row, column, values.get(one.code))
        dress(sheet, column, one, FIRST + len(page.rows))
        if words := page.choices.get(one.code):
            offer(sheet, column, words, lists)
    sheet.freeze_panes = sheet.cell(FIRST, 1)
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def head(sheet, column, one):
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    put(sheet, CODES, column, one.mark)
    heading = put(sheet, HEADINGS, column, str(one.heading))
    heading.font = Font(bold=True, color="FFFFFF")
    heading.fill = PatternFill("solid", fgColor=BRAND)
    heading.alignment = Alignment(wrap_text=True, vertical="center")
    size = sheet.column_dimensions[get_column_letter(column)]
    size.width, size.hidden = one.width, one.is_hidden


def dress(sheet, column, one, last):
    """Cells to fill are white and open; cells to read are grey."""
    from openpyxl.styles import Alignment, Border, PatternFill, Protection, Side  # noqa: PLC0415

    wrapped = Alignment(wrap_text=True, vertical="top")
    line, grey = Border(*[Side("thin", color="C9D1D3")] * 4), PatternFill("solid", fgColor=GREY)
    for row in range(FIRST, last):
        cell = sheet.cell(row, column)
        if one.is_filled:
            cell.protection = Protection(locked=False)
            cell.number_format = one.number_format
        else:
            cell.fill = grey
        cell.alignment, cell.border = wrapped, line


def offer(sheet, column, words, lists):
    """A list to choose from in a column; the words stand on a sheet of their own, for a list in a cell is short."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    place = lists.max_column + 1
    for row, word in enumerate(words, start=1):
        put(lists, row, place, word)
    letter = get_column_letter(place)
    choice = DataValidation("list", formula1=f"={LISTS}!${letter}$1:${letter}${len(words)}", allow_blank=True)
    choice.showErrorMessage = True
    choice.errorTitle, choice.error = _("Not in the list"), _("Choose one of the words in the list of that cell.")
    sheet.add_data_validation(choice)
    own = get_column_letter(column)
    choice.add(f"{own}{FIRST}:{own}{sheet.max_row}")


def seal(sheet, stamp):
    for row, (what, value) in enumerate(stamp, start=1):
        put(sheet, row, 1, what)
        put(sheet, row, 2, value)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 18, STAMP.fields[1].width
    sheet.protection.sheet = True
