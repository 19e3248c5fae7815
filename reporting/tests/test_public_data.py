"""Open data, feeds, the map and what machines ask for."""

import csv
import io
import json
import re
from pathlib import Path

import brotli
import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client
from lxml import etree

from reporting.public.opendata import COLUMNS, FIELDS
from reporting.public.shown import public_facts
from reporting.public.worldmap import HEIGHT, LAND, WIDTH, lines_of, points, world_map_svg
from stedenband.tests.deeds.public import answer, ask

MAP_WEIGHT = 10_000
ATOM = "{http://www.w3.org/2005/Atom}"


def get(path):
    response = Client().get(path)
    assert response.status_code == 200
    return response.getvalue()


@pytest.mark.django_db
def test_the_json_file_is_what_was_agreed_on(world):
    found = json.loads(get(f"/s/{world.partnership.slug}/data/json/"))

    assert found == {"partnerships": [public_facts(world.publication)]}
    assert json.loads(get("/s/data/json/")) == found


@pytest.mark.django_db
def test_every_line_of_the_csv_file_is_explained(world):
    rows = list(csv.DictReader(io.StringIO(get(f"/s/{world.partnership.slug}/data/csv/").decode("utf-8-sig"))))

    assert list(rows[0]) == [column.heading for column in COLUMNS]
    assert {row["record"] for row in rows} <= {name for name, _unit in FIELDS}
    assert {row["unit"] for row in rows if row["record"] == "paid"} == {"EUR", "XOF"}
    page = get("/en/open-data/").decode()
    assert all(f"<code>{column.heading}</code>" in page for column in COLUMNS)


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/s/data/pdf/", "/s/nowhere/data/csv/", "/en/s/nowhere/feed/", "/s/nowhere/qr/"])
def test_what_does_not_exist_is_not_found(path, world):
    assert Client().get(path).status_code == 404


@pytest.mark.django_db
def test_a_feed_tells_what_is_new_and_runs_nothing_that_was_typed(world):
    question = ask(world, "Is <script>alert(1)</script> a question?")
    answer(world, question, "a", "No, <b>never</b>.")

    feed = etree.fromstring(get(f"/fr/s/{world.partnership.slug}/feed/"))
    entries = {entry.findtext(f"{ATOM}title"): entry.findtext(f"{ATOM}summary") for entry in feed.iter(f"{ATOM}entry")}
    assert any(title.startswith("Rapport d’avancement") for title in entries)
    assert [text for text in entries.values() if "&lt;b&gt;" in text]
    assert not [text for text in entries.values() if "<b>" in text]
    ids = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids)
    assert etree.fromstring(get("/nl/s/feed/")).findall(f"{ATOM}entry")


@pytest.mark.django_db
def test_the_map_of_the_site_names_each_page_in_each_language(world):
    found = etree.fromstring(get("/sitemap.xml"))
    places = {node.text for node in found.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}

    expected = {f"{settings.SITE_URL}/{code}/s/" for code, _name in settings.LANGUAGES}
    assert places == expected | {f"{one}{world.partnership.slug}/" for one in expected}


@pytest.mark.django_db
def test_machines_are_kept_out_of_what_is_not_public(world):
    text = get("/robots.txt").decode()

    assert text.splitlines()[-2:] == ["Disallow: /", f"Sitemap: {settings.SITE_URL}/sitemap.xml"]
    assert "orientation" not in text


@pytest.mark.django_db
def test_the_qr_code_is_a_picture_of_the_short_address(world):
    drawing = etree.fromstring(get(f"/s/{world.partnership.slug}/qr/"))

    assert drawing.findtext("{http://www.w3.org/2000/svg}title") == f"{settings.SITE_URL}/s/{world.partnership.slug}/"


def test_the_land_is_light_and_names_its_source():
    drawing = Path(finders.find(LAND)).read_bytes()

    assert len(brotli.compress(drawing)) <= MAP_WEIGHT
    assert b"Natural Earth" in drawing
    assert etree.fromstring(drawing).get("viewBox") == f"0 0 {WIDTH} {HEIGHT}"


def test_every_country_lies_on_the_map():
    assert {"BE", "BJ", "BO", "CD", "ES", "NI", "NL", "PE", "PH", "SN", "ZA"} <= set(points())
    assert [code for code, (x, y) in points().items() if not (0 <= x <= WIDTH and 0 <= y <= HEIGHT)] == []


def test_a_line_joins_each_pair_of_countries_once():
    assert lines_of([["BE", "BJ"], ["BJ", "BE"], ["BE", "BJ", "NL"]]) == [("BE", "BJ"), ("BE", "NL"), ("BJ", "NL")]
    assert lines_of([["BE", "BE"], ["BE", "XX"]]) == []


def test_on_paper_the_land_is_part_of_the_drawing():
    drawing = world_map_svg([["BE", "BJ"]], label="From Belgium to Benin", inline=True)

    found = etree.fromstring(drawing)
    assert found.findtext("title") == "From Belgium to Benin"
    assert len(found.findall("path")) == 1
    assert "image" not in drawing
    assert not re.search(r"style=|<script", drawing)
