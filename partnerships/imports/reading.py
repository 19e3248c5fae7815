"""From a CSV or XLSX file to rows of words, or one clear sentence about what is wrong with the file."""

import csv
import io
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePosixPath
from xml.etree.ElementTree import ParseError

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from stedenband.lib.text import clean_text

MEGABYTES = 5
MOST_ROWS, MOST_COLUMNS = 1_000, 50
# A small archive can hold gigabytes of emptiness; a workbook of 1,000 rows stays far below this.
MOST_UNPACKED = 50_000_000
SEPARATORS = ",;\t"


@dataclass(frozen=True)
class Table:
    """What the file holds: the names of its columns, and its rows as (number in the file, {column: words})."""

    columns: tuple[str, ...]
    rows: list[tuple[int, dict[str, str]]]


def read_table(file) -> Table:
    """The first sheet of the uploaded `file`, every cell as cleaned words; empty rows are left out.

    Raises `ValidationError`: `too_large`, `unknown_kind`, `not_what_it_says`, `too_many_rows`, `too_many_columns`,
    `column_twice` or `no_rows`.
    """
    if file.size > MEGABYTES * 1_000_000:
        refuse("too_large", _("This file weighs more than 5 MB. Split it into smaller ones."))
    readers = {".csv": rows_of_csv, ".xlsx": rows_of_workbook}
    reader = readers.get(PurePosixPath(file.name).suffix.lower())
    if reader is None:
        refuse("unknown_kind", _("Choose a CSV or XLSX file."))
    file.seek(0)
    return table_of(reader(file.read()))


def table_of(lines) -> Table:
    lines = [(number, [clean_text(cell).strip() for cell in line]) for number, line in lines]
    lines = [(number, line) for number, line in lines if any(line)]
    if len(lines) < 2:
        refuse("no_rows", _("The file holds no rows below the names of its columns."))
    (_number, names), *rows = lines
    while names and not names[-1]:  # a sheet is as wide as its widest row
        names.pop()
    columns = tuple(name.casefold().replace(" ", "_") for name in names)
    if len(columns) > MOST_COLUMNS:
        refuse("too_many_columns", _("The file has more than 50 columns. Keep only those that are asked for."))
    if twice := sorted({name for name in columns if name and columns.count(name) > 1}):
        refuse("column_twice", _("The column “%(column)s” stands in the file twice.") % {"column": twice[0]})
    if len(rows) > MOST_ROWS:
        refuse_rows()
    return Table(columns, [(number, dict(zip(columns, line, strict=False))) for number, line in rows])


def rows_of_csv(content: bytes):
    """Numbered rows of a CSV file in UTF-8 or in the Windows code of Western Europe, however it is separated."""
    if b"\x00" in content or content.startswith(b"PK"):
        refuse_other_kind()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    first_line = text.partition("\n")[0]
    separator = max(SEPARATORS, key=first_line.count)
    try:
        return list(enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), start=1))
    except csv.Error:
        refuse_other_kind()


def rows_of_workbook(content: bytes):
    """Numbered rows of the first sheet; dates as 2026-11-30, numbers without a needless .0."""
    from openpyxl import load_workbook  # noqa: PLC0415 - costs every process memory that only an import needs
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
                refuse_rows()
        sheet = load_workbook(io.BytesIO(content), read_only=True, data_only=True).worksheets[0]
        if (sheet.max_row or 0) > MOST_ROWS + 1:
            refuse_rows()
        cells = sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS + 1, values_only=True)
        return [(number, [in_words(cell) for cell in row]) for number, row in enumerate(cells, start=1)]
    except (zipfile.BadZipFile, InvalidFileException, ParseError, KeyError, IndexError, ValueError, OSError):
        # What openpyxl raises on a file that is no workbook, or a damaged one.
        refuse_other_kind()


def in_words(cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def refuse(code, sentence):
    raise ValidationError(sentence, code=code)


def refuse_rows():
    refuse("too_many_rows", _("The file holds more than 1,000 rows. Split it into smaller ones."))


def refuse_other_kind():
    refuse("not_what_it_says", _("This file is not what its name says. Save it once more as CSV or XLSX."))
