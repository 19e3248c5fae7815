"""Taking a signed report up again: a new version begins, what all signed stays in force until they sign the new one."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import voice, void_open
from partnerships.choices import Right, VoidReason
from partnerships.models import Version
from reporting.choices import ReportStatus
from reporting.models import Correction, Report
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def begin_correction(*, report: Report, reason: str, language: str, by: User, now: datetime) -> Correction:
    """The report can be written, checked and signed again, and says why; the signed version is untouched.

    What the partners said of the old words counts no more: each reads and checks the new ones.
    Raises `DomainError`: `not_signed`, `not_a_partner`; `ValidationError` without a reason.
    """
    with transaction.atomic():
        report = locked(Report.objects.all()).get(pk=report.pk)
        member = voice(by, report.partnership_id, Right.COORDINATE)
        if not report.is_signed:
            raise DomainError("not_signed", _("This report is not signed by all, so it can still be changed."))
        version = Version.objects.of(report).in_force().get()
        correction = Correction(report=report, version=version, partner=member.partner, by=by, at=now)
        correction.reason, correction.language = reason.strip(), language
        correction.full_clean()
        correction.save()
        report.marks.all().delete()
        Report.objects.filter(pk=report.pk).update(status=ReportStatus.WRITING)
        audit.record(
            "correction.begun", correction, by=by, partner=member.partner.name, number=version.number, reason=reason
        )
    return correction


def take_back_correction(*, correction: Correction, by: User, now: datetime) -> Correction:
    """The report is again what all signed, and nothing was corrected; while nobody wrote, for who asked for it alone.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `not_open` when it was ended, `written` when a text changed.
    """
    with transaction.atomic():
        report = locked(Report.objects.all()).get(pk=correction.report_id)
        correction = locked(Correction.objects.all()).get(pk=correction.pk)
        member = voice(by, report.partnership_id, Right.COORDINATE)
        if member.partner_id != correction.partner_id:
            raise DomainError("not_yours", _("Only the municipality that asked for the correction takes it back."))
        if correction.taken_back_at or not correction.version.is_in_force or report.is_signed:
            raise DomainError("not_open", _("This correction was ended already."))
        if wrote_since(report, correction):
            sentence = _("Somebody has written in the report since. Sign the new version, or write it back.")
            raise DomainError("written", sentence)
        correction.taken_back_at = now
        correction.save(update_fields=["taken_back_at"])
        void_open(subject=report, because=VoidReason.TEXT_CHANGED, by=by, now=now)
        Report.objects.filter(pk=report.pk).update(status=ReportStatus.SIGNED)
        audit.record("correction.taken_back", correction, by=by, partner=member.partner.name)
    return correction


def wrote_since(report: Report, correction: Correction) -> bool:
    """Whether the texts may no longer be those that all signed."""
    signed = {(row["section"], row["partner"]): row["text"] for row in correction.version.facts["narratives"]}
    places = {row["id"]: place for place, row in enumerate(correction.version.facts["partners"])}
    now = {(part.section, places.get(part.partner_id)): part.text for part in report.parts.all()}
    noted = {places[row.partner_id]: row.text for row in report.dissents.all() if row.partner_id in places}
    before = {row["partner"]: row["text"] for row in correction.version.facts.get("dissents", [])}
    return (signed, before) != (now, noted)
