"""What a list shows can be taken along as CSV or XLSX: the same rows, typed cells, and no formula from a text."""

import csv
import io
from datetime import datetime, timedelta

import openpyxl
import pytest
from django.urls import reverse

from capacity.choices import ActivityKind
from stedenband.tests.deeds import capacity

LISTS = ["capacity:activity_list", "capacity:learning_list"]


@pytest.fixture
def reader(client, world, cast):
    cast["association"].language = "en"
    cast["association"].save()
    client.force_login(cast["association"])
    return client


def address(world, name):
    return reverse(name, args=[world.partnership.slug])


def body_of(response):
    return b"".join(response.streaming_content)


def csv_rows(response):
    return list(csv.DictReader(io.StringIO(body_of(response).decode("utf-8-sig"))))


def sheets(response):
    return openpyxl.load_workbook(io.BytesIO(body_of(response)))


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_every_page_of_the_list_is_in_the_file(name, kind, world, reader):
    for turn in range(25):
        capacity.activity(world, f"Visit {turn}", day=turn)
        capacity.learning(world, "a", stage="tried")
    page = reader.get(address(world, name))

    response = reader.get(address(world, name), {"as": kind})

    rows = csv_rows(response) if kind == "csv" else list(sheets(response).worksheets[0].iter_rows(min_row=2))
    assert len(rows) == page.context["paginator"].count > 20


def test_the_filters_of_the_address_are_the_filters_of_the_file(world, reader):
    response = reader.get(address(world, "capacity:activity_list"), {"kind": ActivityKind.QUICK_WIN, "as": "csv"})

    assert [row["Title"] for row in csv_rows(response)] == [world.quick_win.title]


def test_a_wrong_filter_exports_nothing_and_is_explained_on_the_page(world, reader):
    wrong = {"since": "2026-02-01", "until": "2026-01-01"}

    response = reader.get(address(world, "capacity:activity_list"), {**wrong, "as": "csv"}, follow=True)

    assert "The last day is before the first day" in response.content.decode()


@pytest.mark.parametrize("title", ["=1+1", "+32 51 26 21 21", "-5 degrees", "@mayor"])
def test_a_text_never_becomes_a_formula(title, world, reader):
    capacity.planned_activity(world, title)
    where = address(world, "capacity:activity_list")

    in_csv = [row["Title"] for row in csv_rows(reader.get(where, {"as": "csv"}))]
    sheet = sheets(reader.get(where, {"as": "xlsx"})).worksheets[0]
    cells = {cell.value: cell.data_type for cell in sheet["C"]}

    assert f"'{title}" in in_csv
    assert cells[title] == "s"


def test_days_and_numbers_are_days_and_numbers_in_a_workbook_under_a_frozen_header(world, reader):
    sheet = sheets(reader.get(address(world, "capacity:activity_list"), {"as": "xlsx"})).worksheets[0]
    headings = [cell.value for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[2].value == world.activity.title)
    cells = dict(zip(headings, row, strict=True))

    assert sheet.freeze_panes == "A2"
    assert cells["First day"].value == datetime.combine(world.activity.starts_on, datetime.min.time())
    assert cells["First day"].number_format == "yyyy-mm-dd"
    assert (cells["Participants"].value, cells["Participants"].data_type) == (7, "n")


def test_a_workbook_says_what_it_holds_and_through_which_filters(world, reader):
    since = world.today - timedelta(days=3_000)
    response = reader.get(address(world, "capacity:activity_list"), {"since": since.isoformat(), "as": "xlsx"})

    about = sheets(response).worksheets[1]

    told = {row[0].value: row[1].value for row in about.iter_rows(min_row=2)}
    assert told["List"] == "Activities"
    assert str(since.year) in told["Filter"]


def test_headings_stand_there_without_a_row_too(world, reader):
    sheet = sheets(reader.get(address(world, "capacity:activity_list"), {"title": "nothing", "as": "xlsx"})).worksheets[
        0
    ]

    assert sheet["A1"].value == "First day"


@pytest.mark.parametrize("name", LISTS)
def test_a_stranger_gets_no_file(name, client, world, cast):
    client.force_login(cast["stranger"])

    assert client.get(address(world, name), {"as": "csv"}).status_code == 404


@pytest.mark.parametrize("name", LISTS)
def test_a_longer_list_asks_no_more_of_the_database(name, world, reader, django_assert_max_num_queries):
    for turn in range(30):
        capacity.activity(world, f"Visit {turn}", day=turn)
        capacity.learning(world, "a", stage="tried")

    with django_assert_max_num_queries(16):
        body_of(reader.get(address(world, name), {"as": "csv"}))
