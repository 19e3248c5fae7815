"""A signed report as one JSON document, described by a schema that stays at its address (JSON Schema 2020-12)."""

from pathlib import Path

from django.conf import settings
from django.urls import reverse

from partnerships.models import Version
from reporting.actions.editions import signatures
from reporting.models import Report
from reporting.public.addresses import absolute
from reporting.records.translations import translations_of

SCHEMA_VERSION = 2
SCHEMA_FILE = Path(__file__).resolve().parent / "schemas" / f"report-{SCHEMA_VERSION}.json"
"""What a program may rely on. A name that would change its meaning, or go, needs a new version beside this one."""


def schema_address() -> str:
    return absolute(reverse("s:report_schema", args=[SCHEMA_VERSION]))


def report_document(report: Report, version: Version) -> dict:
    """What all signed of `report`, word for word, with who signed and every translation. `version` is in force."""
    translated = [
        row | {"into": language}
        for language, _name in settings.LANGUAGES
        for row in translations_of(report, version.facts, language)
    ]
    return document(version.facts, version.number, version.hash, signatures(version), translated)


def document(facts, number, facts_hash, signs, translated):
    return {
        "schema": schema_address(),
        "version": number,
        "hash": facts_hash,
        "facts": facts,
        "signatures": signs,
        "translations": translated,
    }
