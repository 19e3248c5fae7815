"""What people and spreadsheet programs do to a workbook, and the one sentence that each file gets."""

import io
import zipfile
from contextlib import suppress
from datetime import date, timedelta

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import override
from hypothesis import given
from hypothesis import settings as modest
from hypothesis import strategies as st

from reporting.tests.filled import ACTIVITIES, LESSONS, NAME, TEXTS, column, fill, saved, taken
from reporting.workbooks import cells
from reporting.workbooks.belonging import refuse_other
from reporting.workbooks.reading import MOST_ROWS, read_workbook
from reporting.workbooks.shape import LESSONS as LESSON_SHEET
from reporting.workbooks.shape import TEXTS as TEXT_SHEET
from reporting.workbooks.shape import activities, sheets_of
from stedenband.tests.deeds.partnership import partner
from stedenband.tests.deeds.workbooks import report_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def shapes(world):
    return sheets_of(world.partnership.partner_list)


@pytest.fixture
def book(world):
    return taken(world)


def refused(code, file, shapes):
    with pytest.raises(ValidationError) as refusal:
        read_workbook(file, shapes)
    assert refusal.value.code == code
    return refusal.value.messages[0]


# --- the file


def test_what_was_taken_and_not_filled_says_what_it_is_and_nothing_new(world, book, shapes):
    found = read_workbook(saved(book), shapes)

    assert found["stamp"]["report"] == str(world.report.pk)
    assert [words["section"] for _row, words in found["texts"]][:2] == ["brief", "context"]
    assert all(set(words) == {"key"} for sheet in ("activities", "lessons") for _row, words in found[sheet])


@pytest.mark.parametrize(
    ("code", "name", "content"),
    [
        ("unknown_kind", "workbook.csv", b"a;b"),
        ("unknown_kind", "workbook.xlsm", b"PK"),
        ("not_a_workbook", NAME, b"section;text\nbrief;We"),
        ("too_large", NAME, b"0" * 5_000_001),
    ],
)
def test_another_file_is_refused_by_what_it_is(shapes, code, name, content):
    refused(code, SimpleUploadedFile(name, content), shapes)


def zipped(**parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return SimpleUploadedFile(NAME, file.getvalue())


def test_an_archive_that_is_no_workbook_is_damaged(shapes):
    refused("damaged", zipped(notes="hello"), shapes)


def test_a_small_file_that_holds_gigabytes_is_not_opened(shapes):
    file = zipped(xl__worksheets__sheet1="<c/>" * 4_000_000)

    assert file.size < 100_000
    refused("too_much_inside", file, shapes)


def test_a_workbook_of_something_else_is_not_ours(book, shapes):
    del book["Do not change"]
    refused("not_ours", saved(book), shapes)


def test_a_workbook_of_another_time_is_asked_to_be_taken_anew(book, shapes):
    book["Do not change"]["B1"] = "stedenband.workbook/0"
    refused("other_time", saved(book), shapes)


def test_a_missing_sheet_is_named(book, shapes):
    del book[LESSONS]

    assert LESSONS in refused("no_sheet", saved(book), shapes)


def test_a_missing_column_is_named_with_its_sheet(book, shapes):
    sheet = book[ACTIVITIES]
    sheet.delete_cols(column(sheet, "day"))
    sentence = refused("no_column", saved(book), shapes)

    assert ACTIVITIES in sentence
    assert "When?" in sentence


def test_a_column_twice_is_named(book, shapes):
    sheet = book[LESSONS]
    sheet.cell(1, 9).value = "#text"

    assert "What did your municipality learn?" in refused("column_twice", saved(book), shapes)


def test_merged_cells_are_named(book, shapes):
    book[TEXTS].merge_cells("F4:F5")

    assert "F4:F5" in refused("merged_cells", saved(book), shapes)


def test_too_many_rows_are_counted_in_rows_that_say_something(book, shapes):
    sheet = book[LESSONS]
    for row in range(3, MOST_ROWS + 4):
        sheet.cell(row, 2).value = "One more."
    refused("too_many_rows", saved(book), shapes)


def test_a_lost_cell_at_the_end_of_the_sheet_is_too_many_rows(book, shapes):
    book[LESSONS].cell(1_048_576, 2).value = "Far away"
    refused("too_many_rows", saved(book), shapes)


def test_moved_columns_other_headings_and_empty_rows_are_read_all_the_same(book, shapes):
    sheet = book[LESSONS]
    fill(book, LESSONS, 9, text="A lesson", used_for="The desk")
    sheet.move_range("B1:B70", cols=6)
    sheet.cell(2, 8).value = "Our own word for it"
    sheet.cell(500, 3).value = "  "
    rows = [words for _row, words in read_workbook(saved(book), shapes)["lessons"] if "text" in words]

    assert [(row["text"], row["used_for"]) for row in rows] == [("A lesson", "The desk")]


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_without_the_codes_the_headings_of_any_language_do(world, shapes, language):
    book = taken(world, language)
    for shape in (TEXT_SHEET, LESSON_SHEET, activities([])):
        with override(language):
            sheet = next(one for one in book.worksheets if one.title == str(shape.title))
        sheet.delete_rows(1)
    found = read_workbook(saved(book), shapes)

    assert found["texts"][0][1]["section"] == "brief"


def test_the_headings_of_a_sheet_differ_in_every_language(world, shapes):
    for shape in shapes:
        for one in shape.fields:
            for other in shape.fields:
                assert one is other or not one.names() & other.names(), (one.code, other.code)


# --- whose it is


@pytest.mark.parametrize(
    ("code", "key"), [("other_partnership", "partnership"), ("other_report", "report"), ("other_partner", "partner")]
)
def test_the_workbook_of_another_place_is_refused_by_name(world, book, shapes, code, key):
    stamp = read_workbook(saved(book), shapes)["stamp"]
    refuse_other(stamp, report_of(world), partner(world, "a"))
    with pytest.raises(ValidationError) as refusal:
        refuse_other(stamp | {key: "0"}, report_of(world), partner(world, "a"))

    assert refusal.value.code == code


# --- cells


@pytest.mark.parametrize(
    ("words", "language", "day"),
    [
        ("2026-11-03", "en", date(2026, 11, 3)),
        ("3/11/2026", "fr", date(2026, 11, 3)),
        ("3-11-2026", "nl", date(2026, 11, 3)),
        ("03.11.2026", "es", date(2026, 11, 3)),
        ("30/11/2026", "en", date(2026, 11, 30)),
        ("46329", "nl", date(2026, 11, 3)),
        ("2026-11-03 00:00:00", "nl", date(2026, 11, 3)),
        ("  ", "nl", None),
    ],
)
def test_a_day_is_read_as_its_writer_spells_it(words, language, day):
    assert cells.day_of(words, language) == day


@pytest.mark.parametrize("words", ["vorige week", "31/02/2026", "12", "99999", "٣/١١/٢٠٢٦ x"])
def test_what_is_no_day_is_said_with_its_words(words):
    with pytest.raises(ValidationError) as refusal:
        cells.day_of(words, "nl")

    assert words in refusal.value.messages[0]


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
@modest(max_examples=60)
def test_any_day_survives_every_spelling(day):
    serial = str((day - cells.FIRST_SERIAL) // timedelta(days=1))

    assert {cells.day_of(words, "nl") for words in (day.isoformat(), f"{day:%d/%m/%Y}", serial)} == {day}


@given(st.integers(0, 9_999))
@modest(max_examples=60)
def test_any_number_of_people_survives_every_spelling(number):
    spelled = {
        f"{number}",
        f"{number},0",
        f"{number}.00",
        f"{number:,}".replace(",", "."),
        f"{number:,}".replace(",", "\u202f"),
    }

    assert {cells.whole_number(words) for words in spelled} == {str(number)}


@given(st.text(max_size=40))
@modest(max_examples=60)
def test_no_cell_breaks_the_reading(words):
    for read in (lambda: cells.day_of(words, "fr"), lambda: cells.chosen(words, [("a", "b")])):
        with suppress(ValidationError):
            read()
    cells.whole_number(words)
    assert cells.settled(cells.settled(words)) == cells.settled(words)
