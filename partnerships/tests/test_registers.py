"""A register that somebody kept elsewhere comes in whole, or not at all, and a second time it changes nothing."""

import io
import zipfile
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook

from partnerships.actions.register_imports import bring_register, carry_out_register, try_register
from partnerships.choices import RegisterKind, Side
from partnerships.imports.reading import MOST_ROWS, read_table
from partnerships.models import Municipality, Partnership, RegisterImport, Source, Theme
from stedenband.lib import clock
from stedenband.lib.errors import DomainError

KNOWN = Path(__file__).with_name("partnerships_known_in_public.csv")
HEAD = "north_municipality,north_country,south_municipality,south_country,start_year,themes,status,source_url\n"


@pytest.fixture
def administrator(cast):
    return cast["administrator"]


def upload(content, name="table.csv"):
    return SimpleUploadedFile(name, content if isinstance(content, bytes) else content.encode())


def workbook(*rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def brought(file, by, kind=RegisterKind.PARTNERSHIPS):
    return bring_register(kind=kind, file_name=file.name, table=read_table(file), by=by, now=clock.now())


def carried_out(file, by, kind=RegisterKind.PARTNERSHIPS):
    return carry_out_register(brought=brought(file, by, kind), by=by, now=clock.now())


def test_the_partnerships_known_in_public_all_come_in(administrator):
    before = Partnership.objects.count()
    done = carried_out(upload(KNOWN.read_bytes()), administrator)

    kemopodi = Partnership.objects.get(slug="deinze-diender-keur-moussa-lievegem-pout")
    unknown = Partnership.objects.get(slug="hoogstraten-za-kpota")
    assert (done.added, Partnership.objects.count() - before) == (65, 65)
    assert [partner.name for partner in kemopodi.partner_list if partner.side == Side.SOUTH] == [
        "Diender",
        "Keur Moussa",
        "Pout",
    ]
    assert unknown.since_on is None
    assert Source.objects.filter(partnership=unknown).count() == 2
    assert Municipality.objects.get(name="Liège").other_names == "Luik"
    assert Partnership.objects.get(slug="braine-le-comte-ouagadougou").status == "ended"
    assert Partnership.objects.get(slug="dogbo-roeselare").status == "active"


def test_the_same_table_once_more_changes_nothing(administrator):
    carried_out(upload(KNOWN.read_bytes()), administrator)
    rows = {model: list(model.objects.order_by("pk").values()) for model in (Municipality, Partnership, Source, Theme)}
    again = brought(upload(KNOWN.read_bytes()), administrator)
    outcome = try_register(brought=again, by=administrator)
    carry_out_register(brought=again, by=administrator, now=clock.now())

    assert (outcome.added, len(outcome.known), outcome.faults) == ([], 65, [])
    assert {model: list(model.objects.order_by("pk").values()) for model in rows} == rows


def test_trying_keeps_nothing(administrator):
    before = Municipality.objects.count()
    outcome = try_register(brought=brought(upload(KNOWN.read_bytes()), administrator), by=administrator)

    assert len(outcome.added) == 65
    assert Municipality.objects.count() == before


def test_one_fault_stops_every_row_and_names_its_column(administrator):
    rows = (
        "Alfa,Belgium,Beta,Benin,2010,,,\nGamma,Atlantis,Delta,Benin,MMX,,,\nEta,Belgium,,Benin,MMX,,,not an address\n"
    )
    table = brought(upload(HEAD + rows), administrator)
    outcome = try_register(brought=table, by=administrator)

    with pytest.raises(DomainError) as refused:
        carry_out_register(brought=table, by=administrator, now=clock.now())

    assert refused.value.code == "has_faults"
    assert {(fault.row, fault.column) for fault in outcome.faults} == {(3, "north_country"), (4, "south_municipality")}
    assert not Municipality.objects.filter(name__in=["Alfa", "Gamma", "Eta"]).exists()


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ("Alfa,Belgium,Beta,Benin,MMX,,,", "start_year"),
        ("Alfa,Belgium,Beta,Benin,2010,,,javascript:alert(1)", "source_url"),
        ("Alfa,Belgium,Alfa,Belgium,2010,,,", ""),
        (f"{'A' * 121},Belgium,Beta,Benin,2010,,,", "north_municipality"),
        (f"Alfa,Belgium,Beta,Benin,2010,{'t' * 121},,", "themes"),
    ],
)
def test_what_is_wrong_is_said_of_its_column(administrator, cells, column):
    outcome = try_register(brought=brought(upload(HEAD + cells), administrator), by=administrator)

    assert [fault.column for fault in outcome.faults] == [column]


def test_a_table_is_carried_out_once(administrator):
    table = brought(upload(HEAD + "Alfa,BE,Beta,BJ,2010,,,"), administrator)
    carry_out_register(brought=table, by=administrator, now=clock.now())

    with pytest.raises(DomainError) as refused:
        carry_out_register(brought=table, by=administrator, now=clock.now())

    assert refused.value.code == "carried_out"


@pytest.mark.parametrize("country", ["Belgique", "België", "BE", "belgica", "Bélgica"])
def test_a_country_is_known_in_each_of_our_languages(administrator, country):
    file = upload(f"name;country\nAlfa;{country}\n")
    carried_out(file, administrator, RegisterKind.MUNICIPALITIES)

    assert (Municipality.objects.get(name="Alfa").country, Municipality.objects.get(name="Alfa").time_zone) == (
        "BE",
        "Europe/Brussels",
    )


def test_a_workbook_holds_what_a_csv_holds(administrator):
    rows = [[*HEAD.strip().split(",")], ["Alfa", "Belgium", "Béta", "Benin", 2010.0, "=1+1; waste", "", None]]
    carried_out(upload(workbook(*rows), "table.xlsx"), administrator)

    begun = Partnership.objects.get(slug="alfa-beta")
    assert (begun.since_on.year, begun.since_is_year) == (2010, True)


def test_a_table_saved_by_an_old_office_program_keeps_its_accents(administrator):
    carried_out(upload("name;country\nComé;Bénin\n".encode("cp1252")), administrator, RegisterKind.MUNICIPALITIES)

    assert Municipality.objects.filter(name="Comé").exists()


def bomb():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    return content.getvalue()


def far_corner():
    book = Workbook()
    book.active["XFD1048576"] = "far"
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("table.csv", b"name,country\n", "no_rows"),
        ("table.csv", b"", "no_rows"),
        ("table.csv", b"name,name,country\nA,B,BE\n", "column_twice"),
        ("table.csv", b"PK\x03\x04 a workbook in disguise", "not_what_it_says"),
        ("table.xlsx", b"name,country\nAlfa,BE\n", "not_what_it_says"),
        ("table.html", b"<table></table>", "unknown_kind"),
        ("table.csv", b"name,country\n" + b"Alfa,BE\n" * (MOST_ROWS + 1), "too_many_rows"),
        ("table.csv", b"a" * 5_000_001, "too_large"),
        ("table.xlsx", bomb(), "too_many_rows"),
        ("table.xlsx", far_corner(), "too_many_rows"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_cannot_be_read_is_refused_in_words(name, content, code):
    with pytest.raises(ValidationError) as refused:
        read_table(SimpleUploadedFile(name, content))

    assert refused.value.code == code


def test_an_administrator_brings_a_table_and_then_carries_it_out(administrator, client_of):
    office = client_of(administrator)
    row = "Alfa,Belgium,Beta,Benin,2010,waste,active,https://archive.example/\n"
    shown = office.post(
        "/admin/partnerships/registerimport/add/",
        {"kind": "partnerships", "file": upload(HEAD + row)},
        follow=True,
    )
    table = RegisterImport.objects.get()

    assert "Alfa – Beta" in shown.content.decode()
    assert not Municipality.objects.filter(name="Alfa").exists()
    office.post(f"/admin/partnerships/registerimport/{table.pk}/change/")
    assert Partnership.objects.get(slug="alfa-beta").themes.get().name == "waste"


def test_a_fault_of_the_file_stands_beside_its_field(administrator, client_of):
    typed = {"kind": "partnerships", "file": upload("name,country\nAlfa,BE\n")}
    answer = client_of(administrator).post("/admin/partnerships/registerimport/add/", typed)

    assert "north_municipality" in answer.content.decode()
    assert not RegisterImport.objects.exists()


def test_only_who_may_brings_a_table(cast, client_of):
    assert client_of(cast["signatory_a"]).get("/admin/partnerships/registerimport/add/").status_code == 302
