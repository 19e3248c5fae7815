"""From an uploaded file to the rows that people filled, or one clear sentence about what is wrong with the file."""

import io
import re
import zipfile
from itertools import islice
from pathlib import PurePosixPath
from xml.etree.ElementTree import ParseError

from django.utils.translation import gettext as _

from partnerships.imports.reading import MEGABYTES, in_words, refuse
from reporting.workbooks.cells import settled
from reporting.workbooks.shape import SCHEMA, STAMP, SheetShape
from stedenband.lib.text import folded

MOST_ROWS, MOST_COLUMNS = 2_000, 60
MOST_LINES = 20_000
"""Lines of a sheet that are looked at, empty ones too."""
MOST_UNPACKED = 12_000_000
"""Bytes of an honest workbook once unpacked; a small archive can hold gigabytes of emptiness."""
LOOK_FOR_HEADINGS = 12
MERGED = re.compile(rb'<mergeCell\s[^>]*ref="([A-Z0-9:$]+)"')


def read_workbook(file, shapes: list[SheetShape]) -> dict:
    """What the uploaded `file` says: its `stamp`, and under the code of each of `shapes` its rows.

    A row is its number in the sheet and its words by code of the column; empty rows are left out.
    Raises `ValidationError`: `too_large`, `unknown_kind`, `not_a_workbook`, `damaged`, `too_much_inside`,
    `merged_cells`, `not_ours`, `other_time`, `no_sheet`, `no_column`, `column_twice`, `too_many_rows`.
    """
    if file.size > MEGABYTES * 1_000_000:
        refuse("too_large", _("This file weighs more than 5 MB. A workbook holds only words: take out the pictures."))
    if PurePosixPath(file.name).suffix.lower() != ".xlsx":
        refuse("unknown_kind", _("Choose the workbook that you filled: its name ends in .xlsx."))
    file.seek(0)
    content = file.read()
    if not zipfile.is_zipfile(io.BytesIO(content)):
        message = _("This file is called .xlsx and is something else. Save it once more as Excel workbook.")
        refuse("not_a_workbook", message)
    return sheets_of(content, shapes)


def sheets_of(content: bytes, shapes) -> dict:
    from openpyxl import load_workbook  # noqa: PLC0415 - costs every process memory that only a workbook needs
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
                refuse("too_much_inside", _("There is far more in this file than a workbook of a report holds."))
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            refuse_merged(archive, book, shapes)
        stamp = stamp_in(book)
        return {"stamp": stamp} | {shape.code: rows_in(sheet_of(book, shape), shape) for shape in shapes}
    except (zipfile.BadZipFile, InvalidFileException, ParseError, KeyError, IndexError, TypeError, ValueError, OSError):
        # What openpyxl raises on an archive that holds no workbook, or a damaged one.
        refuse("damaged", _("This workbook is damaged: we cannot open it. Save it once more and bring it in again."))


def sheet_of(book, shape):
    """The sheet by its name in any of our languages. Raises `ValidationError("no_sheet")`."""
    found = named(book, shape)
    if found is None:
        message = _("The sheet “%(sheet)s” is missing. Take the workbook again and copy your words into it.")
        refuse("no_sheet", message % {"sheet": shape.title})
    return found


def named(book, shape):
    return next((one for one in book.worksheets if folded(one.title) in shape.names()), None)


def refuse_merged(archive, book, shapes):
    """Raise when cells of a sheet to fill are merged: nobody could say what belongs to which row."""
    for shape in shapes:
        sheet = named(book, shape)
        merged = sheet and MERGED.search(archive.read(sheet._worksheet_path))
        if merged:
            place = {"sheet": sheet.title, "cells": merged[1].decode()}
            refuse("merged_cells", _("On the sheet “%(sheet)s” the cells %(cells)s are merged. Unmerge them.") % place)


def stamp_in(book) -> dict[str, str]:
    """What the workbook is. Raises `ValidationError`: `not_ours`, `other_time`."""
    sheet = named(book, STAMP)
    lines = lines_of(sheet, LOOK_FOR_HEADINGS) if sheet is not None else []
    stamp = {words[0]: words[1] for _number, words in lines if len(words) > 1}
    if "schema" not in stamp:
        refuse("not_ours", _("This is no workbook of a report: the sheet that says what it is, is missing or changed."))
    if stamp["schema"] != SCHEMA:
        refuse("other_time", _("This workbook is of another time of the platform. Take a new one and copy your words."))
    return stamp


def lines_of(sheet, most) -> list[tuple[int, list[str]]]:
    """The first lines of a sheet that are not empty, with their number, cells as words.

    What the file itself says of its size counts for nothing.
    """
    sheet.reset_dimensions()
    cells = islice(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True), most + 1)
    found = []
    for number, row in enumerate(cells, start=1):
        if number > MOST_LINES:
            refuse_rows(sheet)
        if number <= most and any_in(row):
            found.append((number, [words_in(cell) for cell in row]))
    return found


def any_in(row):
    return any(cell not in (None, "") for cell in row)


def words_in(cell) -> str:
    return settled(in_words(cell))


def rows_in(sheet, shape) -> list:
    """The rows below the headings, each as [number, words by code]; columns may stand in any order."""
    lines = lines_of(sheet, MOST_LINES)
    places, first = columns_in(lines, shape)
    rows = [
        [number, {code: words[place] for code, place in places.items() if place < len(words) and words[place]}]
        for number, words in lines
        if number > first
    ]
    rows = [[number, row] for number, row in rows if row]
    if len(rows) > MOST_ROWS:
        refuse_rows(sheet)
    return rows


def refuse_rows(sheet):
    message = _("The sheet “%(sheet)s” holds more than 2,000 rows. Bring in a part of them at a time.")
    refuse("too_many_rows", message % {"sheet": sheet.title})


def columns_in(lines, shape) -> tuple[dict[str, int], int]:
    """Where each column stands, and the number of the last line of headings.

    Raises `ValidationError`: `no_column`, `column_twice`.
    """
    headings = [line for line in lines if line[0] <= LOOK_FOR_HEADINGS]
    by_code = {field.code: {folded(field.mark)} for field in shape.fields}
    by_name = {field.code: field.names() for field in shape.fields}
    codes, last_code = found_in(headings, by_code, shape)
    names, last_name = found_in(headings, by_name, shape)
    # The codes stand in a row that nobody sees; who took it out still has the headings.
    places = names | codes
    for field in shape.fields:
        if field.code not in places:
            message = _("On the sheet “%(sheet)s” the column “%(column)s” is missing.")
            refuse("no_column", message % {"sheet": shape.title, "column": field.heading})
    return places, max(last_code, last_name)


def found_in(lines, known, shape) -> tuple[dict[str, int], int]:
    """The places of the columns in the first line that reads like headings, and its number; nothing when none does."""
    for number, words in lines:
        found = [(code, place) for place, one in enumerate(words) for code in known if folded(one) in known[code]]
        if len({code for code, _place in found}) > 1:
            refuse_twice(found, shape)
            return dict(found), number
    return {}, 0


def refuse_twice(found, shape):
    codes = [code for code, _place in found]
    for field in shape.fields:
        if codes.count(field.code) > 1:
            message = _("On the sheet “%(sheet)s” the column “%(column)s” stands twice.")
            refuse("column_twice", message % {"sheet": shape.title, "column": field.heading})
