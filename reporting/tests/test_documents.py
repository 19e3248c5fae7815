"""A signed report as JSON: the published schema is true of it, old and new."""

import json
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from jsonschema import Draft202012Validator

from reporting.attached import signed_part
from reporting.documents import SCHEMA_FILE, document
from reporting.facts import report_facts
from reporting.tests import sample
from stedenband.lib.canonical import canonical_json, digest, plain
from stedenband.tests.deeds.reports import write_all

SCHEMA = json.loads(SCHEMA_FILE.read_text())
OLD = json.loads((Path(__file__).parent / "old" / "progress-1.json").read_text())
PUBLIC_SCHEMA = "/schemas/report/2.json"


def faults(found):
    return [f"{fault.json_path}: {fault.message}" for fault in Draft202012Validator(SCHEMA).iter_errors(found)]


def as_document(facts):
    """What would be given of `facts` that carry their signatures."""
    signs = facts["signatures"] or [sample.signature(0, hash="0" * 64)]
    return plain(document(signed_part(facts), 1, "0" * 64, signs, []))


def member_address(world, report):
    return reverse("reporting:report_data", args=[world.partnership.slug, report.pk])


def objects_in(schema):
    """Every object that the schema describes, however deep."""
    if isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for value in schema.values():
            yield from objects_in(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from objects_in(value)


def test_the_schema_is_one_and_leaves_no_name_without_a_word():
    Draft202012Validator.check_schema(SCHEMA)
    described = list(objects_in(SCHEMA))

    assert len(described) > 50
    assert [one["properties"].keys() for one in described if one["additionalProperties"] is not False] == []
    silent = [name for one in described for name, value in one["properties"].items() if not value.get("description")]
    assert silent == []


@pytest.mark.parametrize("facts", [OLD, sample.full_facts()], ids=["old", "full"])
def test_reports_of_every_time_fit_the_schema(facts):
    assert faults(as_document(plain(facts))) == []


@pytest.mark.django_db
def test_the_reports_of_the_world_fit_the_schema(world):
    write_all(world, world.report)
    for report in (world.report, world.report_signed):
        assert faults(as_document(plain(report_facts(report)) | {"signatures": []})) == []


def test_something_else_does_not_fit():
    right = as_document(plain(sample.full_facts()))

    assert faults(right | {"facts": right["facts"] | {"score": 7}}) == [
        "$.facts: Additional properties are not allowed ('score' was unexpected)"
    ]


@pytest.mark.django_db
def test_members_get_what_all_signed_with_its_hash(world, client_of):
    answer = client_of(world.cast["observer_b"]).get(member_address(world, world.report_signed))
    found = json.loads(answer.content)

    assert faults(found) == []
    assert found["schema"].endswith(PUBLIC_SCHEMA)
    assert digest(canonical_json(found["facts"])) == found["hash"]
    assert {row["partner"] for row in found["signatures"]} == {0, 1}
    assert all(row["name"] for row in found["signatures"])
    assert answer["Cache-Control"] == "private, no-cache"


@pytest.mark.django_db
def test_what_is_not_signed_yet_is_no_document(world, client_of):
    assert client_of(world.cast["coordinator_a"]).get(member_address(world, world.report)).status_code == 404


@pytest.mark.django_db
def test_the_schema_is_for_everybody():
    answer = Client().get(PUBLIC_SCHEMA)

    assert json.loads(answer.content) == SCHEMA
    assert not answer.cookies
    assert Client().get("/schemas/report/1.json").status_code == 404
