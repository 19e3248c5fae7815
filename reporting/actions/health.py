"""How do we work together? Each municipality answers for itself, blind; then the answers stand side by side."""

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Partner
from reporting.actions.writing import lock_report, partners_of, reopen
from reporting.choices import Section
from reporting.models import HealthAnswer, HealthSet, HealthSheet, HealthStatement, Report
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def hand_out_sheets(*, report: Report, partners: list[Partner]) -> None:
    """Each of `partners` has a sheet with the statements in use today, when the report holds that section."""
    newest = HealthSet.objects.newest()
    if newest and any(row.section == Section.HEALTH for row in report.standing_sections):
        for partner in partners:
            language = partner.municipality.text_language
            HealthSheet.objects.create(report=report, partner=partner, set=newest, language=language)


def answer_sheet(
    *,
    sheet: HealthSheet,
    seen: int | None,
    answers: Mapping[HealthStatement, tuple[str, str]],
    language: str,
    is_given: bool,
    by: User,
    now: datetime,
) -> HealthSheet:
    """The sheet holds these answers, each a `HealthWord` and a line why; with the last one given all are open to all.

    Raises `DomainError`: `not_yours`, `locked`, `shown` once each municipality has given its answers, `unanswered`
    when they are called given and one is missing; `VersionConflict` when a colleague saved in between.
    """
    with transaction.atomic():
        report = lock_report(sheet.report)
        member = voice(by, report.partnership_id, Right.CONTRIBUTE)
        if sheet.partner_id != member.partner_id:
            raise DomainError("not_yours", _("Each municipality answers for itself."))
        sheet = lock_row(HealthSheet.objects.select_related("report"), pk=sheet.pk, seen=seen)
        if sheet.is_shown:
            raise DomainError("shown", _("Each municipality has answered: from now on the answers stay as they are."))
        if is_given and set(sheet.set.statements.all()) - {one for one, said in answers.items() if all(said)}:
            raise DomainError("unanswered", _("Choose an answer to each statement, and say in a line why."))
        sheet.language, sheet.is_given, sheet.edited_by, sheet.edited_at = language, is_given, by, now
        sheet.full_clean()
        sheet.save()
        write_answers(sheet, answers)
        audit.record("health.answered", sheet, by=by, partner=member.partner.name)
        reopen(report=report, writer=member.partner, by=by, now=now)
        show_when_all_gave(report)
    return sheet


def write_answers(sheet, answers):
    sheet.answers.all().delete()
    for statement, (word, why) in answers.items():
        if word:
            answer = HealthAnswer(sheet=sheet, statement=statement, word=word, why=why.strip())
            answer.full_clean()
            answer.save()


def show_when_all_gave(report: Report) -> None:
    """With the last sheet of those awaited, what was given is open to all."""
    awaited = {partner.pk for partner in partners_of(report)}
    sheets = HealthSheet.objects.filter(report=report)
    missing = sheets.filter(partner__in=awaited, is_given=False)
    if not missing.exists() and sheets.filter(is_given=True, is_shown=False).update(is_shown=True):
        audit.record("health.shown", report, by=None)


def publish_health_set(*, draft: HealthSet, by: User, on: date) -> HealthSet:
    """The set is asked in every report that opens from now on. Raises `DomainError`: `published`, `no_statements`."""
    with transaction.atomic():
        draft = locked(HealthSet.objects.all()).get(pk=draft.pk)
        if draft.is_published:
            raise DomainError("published", _("This set is in use already."))
        if not draft.statements.exists():
            raise DomainError("no_statements", _("Write the statements first."))
        draft.published_on = on
        draft.save(update_fields=["published_on"])
        audit.record("health.published", draft, by=by)
    return draft
