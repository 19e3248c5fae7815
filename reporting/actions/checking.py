"""Checking a report: the last look of each service, at the same words and figures, before it is frozen for signing."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import freeze, voice
from partnerships.choices import Right
from partnerships.models import Partner, Partnership
from reporting import notices
from reporting.actions.composition import look_for_off_track
from reporting.actions.health import show_when_all_gave
from reporting.actions.writing import lock_report, partners_of
from reporting.asked import open_questions
from reporting.choices import MarkKind, ReportStatus
from reporting.facts import report_facts
from reporting.models import Mark, Report
from reporting.questions import questions_about
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import canonical_json, digest, plain
from stedenband.lib.errors import DomainError


def check_report(*, report: Report, reason: str = "", despite: str = "", by: User, now: datetime) -> Mark:
    """The service of the municipality of `by` checked the whole; with the last check the report is frozen for signing.

    A check of other figures than these no longer counts: what all sign is what each checked.
    `reason` answers the questions of the period, `despite` says why questions of others stay open; both are printed.
    Raises `DomainError`: `locked`, `being_signed`, `not_ready` until every part is ready and this partner read the
    others, `text_asked` when something is off track and nobody wrote about it, `reason_needed`, `despite_needed`,
    `not_a_partner`.
    """
    with transaction.atomic():
        report = lock_report(report)
        member = voice(by, report.partnership_id, Right.COORDINATE)
        if not report.is_writing:
            raise DomainError("being_signed", _("The report was checked and waits for signatures already."))
        show_when_all_gave(report)
        partners = partners_of(report)
        refuse_unless_ready(report, member.partner, partners)
        said = explained(report, member.partner, reason.strip(), despite.strip())
        mark, _created = Mark.objects.update_or_create(
            report=report,
            partner=member.partner,
            kind=MarkKind.CHECKED,
            defaults={"by": by, "at": now, "facts_hash": facts_checked(report), **said},
        )
        audit.record("report.checked", report, by=by, partner=member.partner.name)
        drop_outdated_checks(report, mark.facts_hash)
        report = Report.objects.with_everything().get(pk=report.pk)
        if all(report.has_marked(partner, MarkKind.CHECKED) for partner in partners):
            offer_for_signing(report=report, by=by, now=now)
        else:
            notices.report_checked(report, partner=member.partner, by=by, now=now)
    return mark


def explained(report: Report, partner: Partner, reason: str, despite: str) -> dict:
    """What a mark keeps of the questions: of the period, and of others. Raises when one lacks its sentence."""
    partnership = Partnership.objects.with_partners().get(pk=report.partnership_id)
    if questions_about(report, partnership) and not reason:
        raise DomainError("reason_needed", _("Answer the questions of this period in a sentence."))
    waiting = open_questions(report, partner).count()
    if waiting and not despite:
        raise DomainError("despite_needed", _("Questions of others are open. Say in a few words why you go on."))
    return {"reason": reason, "despite": despite if waiting else "", "open_questions": waiting}


def refuse_unless_ready(report: Report, partner: Partner, partners: list[Partner]) -> None:
    """Raise `DomainError` unless every part is ready, nothing off track lacks a text, and `partner` read the others."""
    if not all(report.is_ready(one) for one in partners):
        raise DomainError("not_ready", _("Not every part is ready yet."))
    reasons = look_for_off_track(report)
    for one in partners:
        for part in report.parts_of(one):
            if part.section in reasons and not part.is_ready:
                raise DomainError(
                    "text_asked",
                    _("%(partner)s is asked a text in “%(section)s”. %(why)s")
                    % {"partner": one.name, "section": part, "why": reasons[part.section]},
                )
    if not report.has_marked(partner, MarkKind.READ):
        raise DomainError("not_ready", _("Read what the other municipality wrote first."))


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
