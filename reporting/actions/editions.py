"""Asking for the PDF of a report: the same facts in the same language are one edition, however often asked for."""

from datetime import datetime

from django.db import transaction

from partnerships import press
from partnerships.models import Version
from reporting.facts import report_facts
from reporting.models import Edition, Report
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import plain
from stedenband.lib.rows import locked


def request_edition(*, report: Report, language: str, by: User, now: datetime) -> Edition:
    """There is an edition of `report` in `language`, and a job makes its PDF unless it exists.

    A signed report is printed from the version that all signed; before that it is a draft of the facts as they are.
    Raises `DomainError("not_whole")` when that version was tampered with.
    """
    with transaction.atomic():
        locked(Report.objects.all()).get(pk=report.pk)
        version, facts = facts_to_print(report)
        edition, is_new = press.ask(
            Edition.objects.all(),
            kind="reporting.make_edition",
            argument="edition",
            facts=facts,
            by=by,
            now=now,
            report=report,
            language=language,
            defaults={"version": version},
        )
        if is_new:
            audit.record("edition.requested", edition, by=by, language=language)
    return edition


def facts_to_print(report: Report) -> tuple[Version | None, dict]:
    """The version in force with its facts and signatures, or None with the facts as they are now: a draft."""
    version = version_in_force(report)
    if version:
        version.refuse_unless_whole()
    facts = version.facts if version else plain(report_facts(report))
    return version, {**facts, "signatures": signatures(version) if version else []}


def version_in_force(report: Report) -> Version | None:
    """What all signed, with its signatures; None before that."""
    return Version.objects.of(report).in_force().with_sign_offs().first()


def signatures(version: Version) -> list[dict]:
    """Who signed, as printed on the cover; `partner` is the place in the facts, as everywhere in them."""
    places = {row["id"]: place for place, row in enumerate(version.facts["partners"])}
    return [
        {
            "partner": places[sign.partner_id],
            "name": sign.name,
            "function": sign.function,
            "word": sign.word,
            "remark": sign.remark,
            "at": sign.at.isoformat(),
            "version": version.number,
            "hash": version.hash,
        }
        for sign in sorted(version.sign_offs.all(), key=lambda sign: places[sign.partner_id])
    ]
