"""Asking for the PDF of a report: the same facts in the same language are one edition, however often asked for."""

from datetime import datetime

from django.db import transaction

from partnerships.models import Version
from reporting.facts import report_facts
from reporting.models import Edition, Report
from stedenband import audit, jobs
from stedenband.accounts.models import User
from stedenband.lib.canonical import canonical_json, digest, plain


def request_edition(*, report: Report, language: str, by: User, now: datetime) -> Edition:
    """There is an edition of `report` in `language`, and a job makes its PDF unless it exists.

    A signed report is printed from the version that all signed; before that it is a draft of the facts as they are.
    """
    with transaction.atomic():
        Report.objects.select_for_update(of=("self",)).get(pk=report.pk)
        version = Version.objects.of(report).in_force().with_sign_offs().first()
        facts = version.facts if version else plain(report_facts(report))
        facts = {**facts, "signatures": signatures(version)}
        edition, is_new = Edition.objects.get_or_create(
            report=report,
            language=language,
            facts_hash=digest(canonical_json(facts)),
            defaults={"version": version, "facts": facts, "requested_at": now},
        )
        if is_new:
            audit.record("edition.requested", edition, by=by, language=language)
        job = jobs.request("reporting.make_edition", key=f"edition-{edition.pk}", by=by, now=now, edition=edition.pk)
        if edition.job_id != job.pk:
            edition.job_id = job.pk
            edition.save(update_fields=["job_id"])
    return edition


def signatures(version: Version | None) -> list[dict]:
    """Who signed, as printed on the cover: empty for a draft."""
    if version is None:
        return []
    signed = sorted(version.sign_offs.all(), key=lambda sign: (sign.partner.name, sign.pk))
    return [
        {
            "partner": sign.partner.name,
            "name": sign.name,
            "function": sign.function,
            "word": sign.word,
            "remark": sign.remark,
            "at": sign.at.isoformat(),
            "version": version.number,
            "hash": version.hash,
        }
        for sign in signed
    ]
