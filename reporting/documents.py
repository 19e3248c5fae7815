"""A signed report as one JSON document, described by a schema that stays at its address (JSON Schema 2020-12)."""

from pathlib import Path

from django.conf import settings
from django.urls import reverse

from partnerships.models import Version
from reporting.actions.editions import signatures
from reporting.attached import signed_part
from reporting.models import PublicPaper, Report
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


def public_document(papers: list[PublicPaper]) -> dict:
    """The same for everybody: what the public PDFs of one signed version say, and so without names of who signed."""
    facts = papers[0].facts
    translated = [{"into": paper.language, **row} for paper in papers for row in paper.facts.get("translations", [])]
    signs = facts["signatures"]
    return document(signed_part(facts), signs[0]["version"], papers[0].signed_hash, signs, translated)


def document(facts, number, facts_hash, signs, translated):
    return {
        "schema": schema_address(),
        "version": number,
        "hash": facts_hash,
        "facts": facts,
        "signatures": signs,
        "translations": translated,
    }
