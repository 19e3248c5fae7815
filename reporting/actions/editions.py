"""Asking for the PDF of a report: the same facts for the same reader are one edition, however often asked for."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships import press
from partnerships.models import SignOff, Version
from reporting.choices import SIGNED_ONLY, Audience
from reporting.facts import report_facts
from reporting.models import Edition, Publication, Report
from reporting.public.addresses import absolute, short_address
from reporting.public.shown import in_force_of
from reporting.records.translations import translations_of
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import plain
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def request_edition(
    *,
    report: Report,
    language: str,
    audience: str = Audience.FULL,
    in_force: bool = False,
    by: User,
    now: datetime,
) -> Edition:
    """There is an edition of `report` for `audience` in `language`, and a job makes its PDF unless it exists.

    A signed report is printed from the version that all signed, and `in_force` asks for that one while a correction is
    written. What waits for signatures is printed to be signed on paper; before that it is a draft of the facts as they
    are. Translations into that language come along, and are no part of what is signed.
    Raises `DomainError`: `not_whole` when that version was tampered with; `not_signed_yet` and `not_public_yet`, see
    `reasons_against`.
    """
    with transaction.atomic():
        report = locked(Report.objects.all()).get(pk=report.pk)
        version, facts = facts_to_print(report, language, in_force=in_force)
        asked = {"language": language, "audience": audience, "by": by, "now": now}
        return request_one(report=report, version=version, facts=facts, **asked)


def request_one(
    *,
    report: Report,
    version: Version | None,
    facts: dict,
    language: str,
    audience: str,
    by: User,
    now: datetime,
    published: Version | None = None,
) -> Edition:
    """The same of `facts`; `published` is the public page that citizens read, when that is not in force yet."""
    if audience == Audience.CITIZENS and published is None:
        published = public_page_with(report, version)
    if reason := reason_against(audience, version, published):
        raise reason
    edition, is_new = press.ask(
        Edition.objects.all(),
        kind="reporting.make_edition",
        argument="edition",
        facts=facts | told_beside(report, audience, published),
        by=by,
        now=now,
        **{"report": report, "language": language, "audience": audience},
        defaults={"version": version, "published": published, "to_sign": is_to_sign(facts, audience)},
    )
    if is_new:
        audit.record("edition.requested", edition, by=by, language=language, audience=str(audience))
    return edition


def is_to_sign(facts, audience):
    """Whether people sign on this very paper: on the whole report, and on no extract of it."""
    return "to_sign" in facts and audience == Audience.FULL


def reasons_against(report: Report) -> dict[str, DomainError]:
    """Which audiences cannot have an edition of `report` now, each with the reason."""
    version = version_in_force(report) if report.is_signed else None
    published = public_page_with(report, version)
    found = {audience: reason_against(audience, version, published) for audience in Audience.values}
    return {audience: reason for audience, reason in found.items() if reason}


def reason_against(audience, version, published) -> DomainError | None:
    """Why there is none for `audience`: all must have signed, and citizens read only what all agreed to show."""
    if audience in SIGNED_ONLY and version is None:
        return DomainError("not_signed_yet", _("This edition is made of what all signed: not everybody signed yet."))
    if audience == Audience.CITIZENS and published is None:
        sentence = _(
            "Citizens read only what all of you agreed to show. Choose this report for your public page first."
        )
        return DomainError("not_public_yet", sentence)
    return None


def public_page_with(report: Report, version: Version | None) -> Version | None:
    """The words of the public page of today, when it shows this very version of `report`."""
    page = Publication.objects.public().filter(partnership=report.partnership_id).first() if version else None
    shown = in_force_of([page]).get(page.pk) if page else None
    if shown is None or not shown.is_whole():
        return None
    return shown if {"report": report.pk, "hash": version.hash}.items() <= row_of(report, shown).items() else None


def row_of(report, shown):
    """What the public page says of `report`."""
    return next((row for row in shown.facts["reports"] if row["report"] == report.pk), {})


def told_beside(report, audience, published) -> dict:
    """What an edition says beside the facts of the report: where the rest is, and for citizens the public page."""
    if audience == Audience.COUNCIL:
        return {"address": absolute(report.get_absolute_url())}
    if audience == Audience.CITIZENS:
        return {"address": short_address(report.partnership.slug), "public": published.facts}
    return {}


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
