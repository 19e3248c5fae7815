"""What a list shows, as a file: the same rows and filters, typed cells, at flat memory however long the list.

A list page exports itself: its own address with `as=csv` or `as=xlsx` behind it. What is text stays text, whatever it
begins with: a spreadsheet counts with no word that somebody typed.
"""

import csv
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import BinaryIO

from django.db.models import QuerySet
from django.http import FileResponse, HttpResponseRedirect, StreamingHttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from rustpy_xlsxwriter import FastExcel, Format

from stedenband.ui.links import with_query

CHUNK = 2_000
"""Rows that the database hands over at a time."""

MAX_CELL = 32_767
"""Characters that a cell of a workbook holds."""

MAX_SHEET = 31
"""Characters of the name of a sheet."""

NOT_IN_SHEET = re.compile(r"[\[\]:*?/\\']")

WIDTH = 18
"""Width of a column, in characters; where there are only a `FEW`, twice that."""
FEW = 2

BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
BYTE_ORDER_MARK = "\ufeff"


class Cell(Enum):
    """What the cells of a column hold; the value is how a workbook writes them."""

    TEXT = "@"
    NUMBER = "0"
    AMOUNT = "#,##0.00"
    DAY = "yyyy-mm-dd"


@dataclass(frozen=True)
class Column:
    """One column: its heading, and the value of a row, None for an empty cell."""

    heading: str
    value: Callable
    cell: Cell = Cell.TEXT


def hundredths(of: Callable) -> Callable:
    """The value of a column of amounts that the database keeps in hundredths."""

    def value(row):
        whole = of(row)
        return None if whole is None else Decimal(whole) / 100

    return value


def in_words(choices: Iterable[tuple], of: Callable) -> Callable:
    """The value of a column of choices, as words; each is translated once and not again for every row."""
    words = {value: str(label) for value, label in choices}
    return lambda row: words.get(of(row))


def csv_lines(columns: list[Column], rows: Iterable) -> Iterator[str]:
    """The rows as CSV, line by line, headings first; numbers with a point, days as 2026-11-23."""
    writer = csv.writer(Echo())
    yield BYTE_ORDER_MARK + writer.writerow([column.heading for column in columns])
    for row in rows:
        yield writer.writerow([written(column, column.value(row)) for column in columns])


class Echo:
    """A file that hands back what is written to it."""

    def write(self, line):
        return line


def written(column: Column, value) -> str:
    """A value as CSV holds it; text that a spreadsheet would take for a formula gets an apostrophe before it."""
    if value is None:
        return ""
    text = str(value)
    return f"'{text}" if column.cell is Cell.TEXT and text.startswith(BEGINS_FORMULA) else text


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook: its name, and rows under the headings of its columns."""

    name: str
    columns: list[Column]
    rows: Iterable


def workbook(columns: list[Column], rows: Iterable, *, sheet: str, about: list[tuple[str, str]]) -> BinaryIO:
    """A workbook as an open file, gone once closed: the rows under a frozen header, and a sheet about them."""
    return workbook_of([Sheet(sheet, columns, rows), about_sheet(_("About this list"), about)])


def about_sheet(name: str, about: list[tuple[str, str]]) -> Sheet:
    """What a workbook is, line by line."""
    columns = [Column(_("What"), lambda row: row[0]), Column(_("Value"), lambda row: row[1])]
    return Sheet(name, columns, about)


def workbook_of(sheets: list[Sheet]) -> BinaryIO:
    """A workbook with these sheets, in their order, as an open file, gone once closed."""
    file = tempfile.NamedTemporaryFile(suffix=".xlsx")  # noqa: SIM115 - who sends it closes it
    book = FastExcel(file.name).format(bold_headers=True).freeze(row=1)
    for one in sheets:
        headings = distinct([column.heading for column in one.columns])
        formats = [Format().set_num_format(column.cell.value) for column in one.columns]
        width = WIDTH if len(one.columns) > FEW else 2 * WIDTH
        book.sheet(one.name, records(one.columns, headings, one.rows), column_width=width, column_formats=formats)
    book.save()
    return file


def records(columns: list[Column], headings: list[str], rows: Iterable) -> Iterator[dict]:
    """The rows as a workbook takes them; one empty row when there are none, for without a row it writes no heading."""
    nothing = True
    for row in rows:
        nothing = False
        yield {name: typed(column, column.value(row)) for name, column in zip(headings, columns, strict=True)}
    if nothing:
        yield dict.fromkeys(headings)


def typed(column: Column, value):
    """A value as a cell of its column: numbers and days as they are, everything else as text that fits."""
    if value is None or column.cell is not Cell.TEXT:
        return value
    return str(value)[:MAX_CELL]


def distinct(headings: list[str]) -> list[str]:
    """The headings, each told apart from those before it: a workbook knows its columns by name."""
    turns = [headings[: place + 1].count(heading) for place, heading in enumerate(headings)]
    return [name if turn == 1 else f"{name} ({turn})" for name, turn in zip(headings, turns, strict=True)]


def sheet_name(title: str) -> str:
    """The title as the name of a sheet, which holds few characters and not all."""
    return NOT_IN_SHEET.sub("", title)[:MAX_SHEET].strip() or _("List")


class ExportedList:
    """A list page that is also a file; stands before `ListView`.

    The page says its `get_columns()` and an `export_name` for the file; `get_queryset()` gives what is seen. A wrong
    filter exports nothing: the page comes back and says what is wrong.
    """

    export_name = ""
    filters = None

    def get_columns(self) -> list[Column]:
        raise NotImplementedError

    def get_export_rows(self):
        """The rows of the file, one by one what the list shows."""
        return self.get_queryset()

    def get(self, request, *args, **kwargs):
        asked = request.GET.get("as")
        if asked not in {"csv", "xlsx"}:
            return super().get(request, *args, **kwargs)
        rows = self.get_export_rows()
        if self.filters is not None and not self.filters.form.is_valid():
            return HttpResponseRedirect(with_query(request, **{"as": None}))
        one_by_one = rows.iterator(chunk_size=CHUNK) if isinstance(rows, QuerySet) else iter(rows)
        return self.exported(asked, self.get_columns(), one_by_one)

    def exported(self, kind, columns, rows):
        name = "-".join([*self.whose_export(), self.export_name, f"{timezone.localdate():%Y-%m-%d}.{kind}"])
        if kind == "xlsx":
            file = workbook(columns, rows, sheet=sheet_name(str(self.get_title())), about=self.about_export())
            return FileResponse(file, as_attachment=True, filename=name)
        response = StreamingHttpResponse(csv_lines(columns, rows), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        return response

    def whose_export(self) -> list[str]:
        """The partnership in the name of the file; empty for a list of many."""
        return [self.partnership.slug]

    def about_export(self) -> list[tuple[str, str]]:
        """What the file holds: whose list, on which day, and through which filters."""
        chosen = self.filters.chosen() if self.filters is not None else []
        return [
            (_("List"), str(self.get_title())),
            *((_("Partnership"), str(self.partnership)) for _slug in self.whose_export()),
            (_("Day"), date_format(timezone.localdate())),
            *((_("Filter"), words) for words, _address in chosen),
        ]
