"""Everything that a report counts, as tables: typed cells, from the facts alone."""

from datetime import date, datetime

import openpyxl
import pytest
from django.conf import settings
from django.urls import reverse
from django.utils.translation import override

from reporting.account import Account
from reporting.counted import counted_in
from reporting.tests.sample import activity, full_facts
from stedenband.ui.exports import Cell, Sheet, sheet_name, typed, workbook_of

EVERYTHING = full_facts()
OLD = {
    name: EVERYTHING[name]
    for name in ("partnership", "period", "partners", "narratives", "activities", "learnings", "contributions")
}


def tables(facts=EVERYTHING):
    return {table.code: table for table in counted_in(Account(facts))}


def rows_of(table):
    return [[typed(column, column.value(row)) for column in table.columns] for row in table.rows]


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_every_table_of_a_full_report_has_rows_with_cells_of_their_kind(language):
    kinds = {Cell.TEXT: str, Cell.NUMBER: int, Cell.DAY: date}
    with override(language):
        for table in tables().values():
            assert table.rows, table.code
            for line in rows_of(table):
                assert any(value is not None for value in line), table.code
                for column, value in zip(table.columns, line, strict=True):
                    kind = kinds.get(column.cell)
                    assert value is None or kind is None or isinstance(value, kind), (table.code, column.heading)


def test_two_currencies_stand_in_rows_of_their_own():
    paid = tables()["paid"]

    assert [line[:3] for line in rows_of(paid)] == [["Dassagon", 180_000, "XOF"], ["Lindermeer", 4_500, "EUR"]]


def test_a_report_of_before_has_the_tables_that_it_knew():
    held = {code for code, table in tables(OLD).items() if table.rows}

    assert held == {"texts", "activities", "lessons", "contributions"}


def test_text_that_looks_like_a_formula_stays_text_in_the_workbook():
    facts = full_facts(activities=[activity(title='=HYPERLINK("http://x")', language="nl")])
    found = tables(facts)["activities"]
    with workbook_of([Sheet(sheet_name(found.title), found.columns, found.rows)]) as file:
        sheet = openpyxl.load_workbook(file.name).worksheets[0]

    assert [cell.data_type for cell in sheet[2][:3]] == ["d", "d", "s"]
    assert sheet["A2"].value == datetime(2026, 11, 3)
    assert sheet["C2"].value == '=HYPERLINK("http://x")'


@pytest.fixture
def reader(cast, client_of):
    cast["observer_a"].language = "en"
    cast["observer_a"].save()
    return client_of(cast["observer_a"])


def address(name, world, report, *more):
    return reverse(f"reporting:{name}", args=[world.partnership.slug, report.pk, *more])


@pytest.mark.django_db
def test_the_workbook_of_a_signed_report_is_told_from_what_was_signed(world, reader, tmp_path):
    world.activity.title = "Changed since"
    world.activity.save()
    response = reader.get(address("table_book", world, world.report_signed))
    file = tmp_path / "tables.xlsx"
    file.write_bytes(b"".join(response.streaming_content))
    first, *sheets = openpyxl.load_workbook(file).worksheets
    about = {row[0].value: row[1].value for row in first.iter_rows(min_row=2)}
    lines = reader.get(address("table_file", world, world.report_signed, "activities"))
    table = b"".join(lines.streaming_content).decode()

    assert about["Version"] == "Version 1, signed by all."
    assert len(about["Hash of the facts"]) == 64
    assert [sheet.freeze_panes for sheet in sheets] == ["A2"] * len(sheets)
    assert table.startswith("\ufeffFirst day,Last day,Title")
    assert "Changed since" not in table


@pytest.mark.django_db
def test_an_open_report_says_that_its_tables_are_a_draft(world, reader):
    page = reader.get(address("table_list", world, world.report)).content.decode()

    assert "A draft: the report as it stands today." in page
    assert reader.get(address("table_file", world, world.report, "nothing")).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["table_book", "table_file"])
def test_a_stranger_gets_no_table(world, cast, client_of, name):
    more = ["activities"] if name == "table_file" else []

    assert client_of(cast["stranger"]).get(address(name, world, world.report, *more)).status_code == 404
