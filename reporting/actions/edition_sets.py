"""Asking for the editions of a report for all its readers, in every language, at once."""

from collections.abc import Sequence
from datetime import datetime

from django.conf import settings
from django.db import transaction

from reporting.actions.editions import facts_to_print, reasons_against, request_one
from reporting.choices import Audience
from reporting.models import Edition, EditionSet, Report
from stedenband import audit, jobs
from stedenband.accounts.models import User
from stedenband.lib.canonical import canonical_json, digest
from stedenband.lib.rows import locked

LANGUAGES = [code for code, _name in settings.LANGUAGES]


def request_editions(
    *,
    report: Report,
    audiences: Sequence[str] = tuple(Audience.values),
    languages: Sequence[str] = tuple(LANGUAGES),
    by: User,
    now: datetime,
) -> EditionSet:
    """There is an edition of `report` for each of `audiences` that may have one now, in each of `languages`.

    What exists is not made again; once the last one is made, a job packs them into one zip. Those that all signed
    stay apart from drafts: see `reasons_against`, the first of which is raised when nobody may have one. Raises
    `DomainError("not_whole")` when the signed version was tampered with.
    """
    with transaction.atomic():
        report = locked(Report.objects.all()).get(pk=report.pk)
        refused = reasons_against(report)
        editions = []
        for language in languages:
            version, facts = facts_to_print(report, language)
            for audience in [one for one in audiences if one not in refused]:
                asked = {"language": language, "audience": audience, "by": by, "now": now}
                editions.append(request_one(report=report, version=version, facts=facts, **asked))
        if not editions:
            raise refused[audiences[0]]
        return request_set(report=report, editions=editions, by=by, now=now)


def request_set(*, report: Report, editions: list[Edition], by: User, now: datetime) -> EditionSet:
    """There is a set of `editions`, and a job packs their zip as soon as each of them is made."""
    facts = {"editions": sorted(edition.pk for edition in editions)}
    made, is_new = EditionSet.objects.get_or_create(
        report=report,
        facts_hash=digest(canonical_json(facts)),
        defaults={"facts": facts, "requested_at": now, "asked_by": by},
    )
    if is_new:
        made.editions.set(editions)
        audit.record("editions.requested", made, by=by, number=len(editions))
    pack_when_whole(made, now=now)
    return made


def pack_when_whole(one: EditionSet, *, now: datetime) -> None:
    """A job packs the zip of `one` as soon as all its editions are made; before that, nothing happens."""
    one = locked(EditionSet.objects.select_related("asked_by")).get(pk=one.pk)
    if one.job_id or one.editions.filter(file="").exists():
        return
    job = jobs.request("reporting.pack_editions", key=f"editions-{one.pk}", by=one.asked_by, now=now, set=one.pk)
    one.job_id = job.pk
    one.save(update_fields=["job_id"])


def pack_sets_of(edition: Edition, *, now: datetime) -> None:
    """The same for every set that waited for `edition`."""
    for one in EditionSet.objects.filter(editions=edition, job_id=None).order_by("pk"):
        pack_when_whole(one, now=now)
