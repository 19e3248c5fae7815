"""Checking a report: the last look of each service, at the same words and figures, before it is frozen for signing."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import freeze, voice
from partnerships.choices import Right
from partnerships.models import Partnership
from reporting import notices
from reporting.actions.writing import lock_report, partners_of
from reporting.choices import MarkKind, ReportStatus
from reporting.facts import report_facts
from reporting.models import Mark, Report
from reporting.questions import questions_about
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import canonical_json, digest, plain
from stedenband.lib.errors import DomainError


def check_report(*, report: Report, reason: str = "", by: User, now: datetime) -> Mark:
    """The service of the municipality of `by` checked the whole; with the last check the report is frozen for signing.

    A check of other figures than these no longer counts: what all sign is what each checked.
    `reason` answers the questions of the period and is printed. Raises `DomainError`: `locked`, `being_signed`,
    `not_ready` until every part is ready and this partner read the others, `reason_needed` when a question is open,
    `not_a_partner`.
    """
    with transaction.atomic():
        report = lock_report(report)
        member = voice(by, report.partnership_id, Right.COORDINATE)
        if not report.is_writing:
            raise DomainError("being_signed", _("The report was checked and waits for signatures already."))
        partners = partners_of(report)
        if not all(report.is_ready(partner) for partner in partners):
            raise DomainError("not_ready", _("Not every part is ready yet."))
        if not report.has_marked(member.partner, MarkKind.READ):
            raise DomainError("not_ready", _("Read what the other municipality wrote first."))
        partnership = Partnership.objects.with_partners().get(pk=report.partnership_id)
        if questions_about(report, partnership) and not reason.strip():
            raise DomainError("reason_needed", _("Answer the questions of this period in a sentence."))
        mark, _created = Mark.objects.update_or_create(
            report=report,
            partner=member.partner,
            kind=MarkKind.CHECKED,
            defaults={"by": by, "at": now, "reason": reason.strip(), "facts_hash": facts_checked(report)},
        )
        audit.record("report.checked", report, by=by, partner=member.partner.name)
        drop_outdated_checks(report, mark.facts_hash)
        report = Report.objects.with_everything().get(pk=report.pk)
        if all(report.has_marked(partner, MarkKind.CHECKED) for partner in partners):
            offer_for_signing(report=report, by=by, now=now)
        else:
            notices.report_checked(report, partner=member.partner, by=by, now=now)
    return mark


def offer_for_signing(*, report: Report, by: User, now: datetime) -> None:
    """The report is frozen as it is now and waits for the word of every partner."""
    freeze(subject=report, by=by, now=now)
    Report.objects.filter(pk=report.pk).update(status=ReportStatus.SIGNING)


def facts_checked(report: Report) -> str:
    """The hash of everything that a service checks: all facts but the answers that the checks themselves bring.

    Where a municipality sees it otherwise is its own word: it asks nobody to check again.
    """
    facts = plain(report_facts(report))
    del facts["questions"], facts["dissents"]
    return digest(canonical_json(facts))


def drop_outdated_checks(report: Report, facts_hash: str) -> None:
    """A check of other facts falls, and the trail says so: something was logged or changed since."""
    outdated = report.marks.filter(kind=MarkKind.CHECKED).exclude(facts_hash=facts_hash)
    for mark in outdated.select_related("partner__municipality"):
        mark.delete()
        audit.record("report.check_fell", report, by=None, partner=mark.partner.name)
