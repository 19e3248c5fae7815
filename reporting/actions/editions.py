"""Asking for the PDF of a report: the same facts in the same language are one edition, however often asked for."""

from datetime import datetime

from django.db import transaction

from partnerships import press
from partnerships.models import SignOff, Version
from reporting.facts import report_facts
from reporting.models import Edition, Report
from reporting.records.translations import translations_of
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import plain
from stedenband.lib.rows import locked


def request_edition(*, report: Report, language: str, in_force: bool = False, by: User, now: datetime) -> Edition:
    """There is an edition of `report` in `language`, and a job makes its PDF unless it exists.

    A signed report is printed from the version that all signed, and `in_force` asks for that one while a correction is
    written. What waits for signatures is printed to be signed on paper; before that it is a draft of the facts as they
    are. Translations into that language come along, and are no part of what is signed.
    Raises `DomainError("not_whole")` when that version was tampered with.
    """
    with transaction.atomic():
        report = locked(Report.objects.all()).get(pk=report.pk)
        version, facts = facts_to_print(report, language, in_force=in_force)
        edition, is_new = press.ask(
            Edition.objects.all(),
            kind="reporting.make_edition",
            argument="edition",
            facts=facts,
            by=by,
            now=now,
            report=report,
            language=language,
            defaults={"version": version, "to_sign": "to_sign" in facts},
        )
        if is_new:
            audit.record("edition.requested", edition, by=by, language=language)
    return edition


def facts_to_print(report: Report, language: str, *, in_force: bool = False) -> tuple[Version | None, dict]:
    """The version that all signed with its facts and signatures, or None with what is not signed yet."""
    signed = version_in_force(report) if in_force or report.is_signed else None
    frozen = signed or Version.objects.of(report).with_sign_offs().open().first()
    if frozen:
        frozen.refuse_unless_whole()
    facts = {**(frozen.facts if frozen else plain(report_facts(report)))}
    if translations := translations_of(report, facts, language):
        facts["translations"] = translations
    if frozen and not signed:
        facts["to_sign"] = {"version": frozen.number, "hash": frozen.hash}
    return signed, {**facts, "signatures": signatures(signed) if signed else []}


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
            **how_given(sign),
        }
        for sign in sorted(version.sign_offs.all(), key=lambda sign: places[sign.partner_id])
    ]


def how_given(sign: SignOff) -> dict:
    """Who gave the word here, when that was not the person named, and on which day it was signed by hand."""
    given = {"entered_by": sign.entered_by} if sign.entered_by else {}
    on_paper = getattr(sign, "on_paper", None)
    if on_paper:
        given["on_paper"] = {
            "signed_on": on_paper.paper.signed_on.isoformat(),
            "confirmed_by": on_paper.answered_for.name,
        }
    return given
