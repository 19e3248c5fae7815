"""Bringing a workbook in: all of it through the doors that everything else goes through, or nothing."""

from collections.abc import Mapping
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from capacity.actions.learnings import note_learning
from capacity.actions.quick_log import log_quickly
from capacity.choices import LearningStage
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from reporting.actions.writing import lock_report, write_part
from reporting.models import Workbook
from reporting.workbooks.lines import Verb
from reporting.workbooks.plan import plan_of
from reporting.workbooks.shape import LESSONS, TEXTS
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError, VersionConflict
from stedenband.lib.rows import locked


def bring_in_workbook(
    *, workbook: Workbook, taken: Mapping[str, int] | None = None, by: User, now: datetime, today: date
) -> Workbook:
    """Its texts stand in the report, its activities and lessons are logged; what it said is then forgotten.

    Where somebody changed a text meanwhile, the text of the workbook goes in when `taken` names the line, with the
    version of the text that was on screen, and stays out otherwise. No part becomes ready by it.
    Raises `DomainError`, and then nothing is in: `brought_in` the second time, `has_faults` when one row has a fault,
    `locked`, `not_a_partner`, `not_yours` for the workbook of another, `row_refused` with the row that is refused.
    """
    with transaction.atomic():
        report = lock_report(workbook.report)
        workbook = locked(Workbook.objects.all()).get(pk=workbook.pk)
        member = voice(by, report.partnership_id, Right.CONTRIBUTE)
        if workbook.partner_id != member.partner_id or workbook.by_id != by.pk:
            raise DomainError("not_yours", _("Each brings in its own workbook, for its own municipality."))
        if workbook.brought_in_at:
            raise DomainError("brought_in", _("This workbook was brought in already."))
        plan = plan_of(workbook, report)
        if plan.faults:
            raise DomainError("has_faults", _("Nothing was brought in: some rows have an error."))
        taken = taken or {}
        chosen = [line for line in plan.asks if line.choice_name in taken]
        lines = [*plan.of(Verb.ADDS, Verb.REPLACES), *chosen]
        for line in lines:
            seen = taken.get(line.choice_name)
            _carry_out(line, workbook, report, seen=seen, by=by, now=now, today=today)
        workbook.added = {line.key: line.facts["mark"] for line in lines if line.shape is not TEXTS}
        workbook.content, workbook.brought_in_at = {}, now
        workbook.save(update_fields=["added", "content", "brought_in_at"])
        texts = len(lines) - len(workbook.added)
        audit.record("workbook.brought_in", report, by=by, partner=member.partner.name, texts=texts, rows=len(lines))
    return workbook


def _carry_out(line, workbook, report, *, seen, by, now, today):
    """Do what one row says. Raises `DomainError("row_refused")`, with its sheet and its number."""
    said = line.facts["form"].cleaned_data
    try:
        if line.shape is TEXTS:
            part = line.facts["part"]
            kept = {"seen": seen or part.row_version, "language": part.language, "is_ready": False}
            write_part(part=part, text=said["text"], by=by, now=now, **kept)
        elif line.shape is LESSONS:
            _note_lesson(said, workbook, report, by=by, today=today)
        else:
            names = ("kind", "title", "day", "minutes", "learned")
            log_quickly(
                partnership=report.partnership,
                **{name: said[name] for name in names},
                heads=line.facts["form"].heads(),
                language=workbook.language,
                today=today,
                by=by,
            )
    except VersionConflict as conflict:
        refuse_row(line, _("Somebody saved this text once more. Read it, and choose again."), conflict)
    except DomainError as refused:
        refuse_row(line, refused.message, refused)
    except ValidationError as invalid:
        refuse_row(line, " ".join(invalid.messages), invalid)


def refuse_row(line, why, because):
    place = {"sheet": line.shape.title, "row": line.row, "why": why}
    raise DomainError("row_refused", _("Sheet “%(sheet)s”, row %(row)s: %(why)s") % place) from because


def _note_lesson(said, workbook, report, *, by, today):
    partners = {str(partner.pk): partner for partner in report.partnership.present_partners}
    note_learning(
        partnership=report.partnership,
        text=said["text"],
        learned_from=partners.get(said["learned_from"]),
        used_for=said["used_for"],
        stage=LearningStage.NOTED,
        noted_on=said["noted_on"] or today,
        language=workbook.language,
        by=by,
    )
