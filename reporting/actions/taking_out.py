"""A section leaves an open report, or comes back. Nothing that was written in it is lost."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import voice, void_open
from partnerships.choices import Right, VoidReason
from reporting.actions.writing import lock_report, reopen
from reporting.choices import MarkKind, ReportStatus
from reporting.models import Part, Report, ReportSection
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row

MOST_CHARACTERS = Part._meta.get_field("text").max_length


def take_out(*, section: ReportSection, by: User, now: datetime) -> ReportSection:
    """The report no longer holds the section; the texts written in it stay with their writers, who can move them.

    Checks and an open version rested on another composition: they fall. Raises `DomainError`: `locked` when all have
    signed, `last_section`.
    """
    with transaction.atomic():
        report = lock_report(section.report)
        standing = report.standing_sections
        if section.pk not in {row.pk for row in standing}:
            return section
        if len(standing) == 1:
            raise DomainError("last_section", _("A report has at least one section."))
        section.taken_out_at, section.taken_out_by = now, by
        section.save(update_fields=["taken_out_at", "taken_out_by"])
        audit.record("section.taken_out", section, by=by, section=section.section)
        check_anew(report=report, by=by, now=now)
    return section


def put_back(*, section: ReportSection, by: User, now: datetime) -> ReportSection:
    """The section stands in its report again, with what was written in it. Raises `DomainError("locked")`."""
    with transaction.atomic():
        report = lock_report(section.report)
        if section.pk in {row.pk for row in report.standing_sections}:
            return section
        section.taken_out_at = section.taken_out_by = None
        section.save(update_fields=["taken_out_at", "taken_out_by"])
        audit.record("section.put_back", section, by=by, section=section.section)
        check_anew(report=report, by=by, now=now)
    return section


def check_anew(*, report: Report, by: User, now: datetime) -> None:
    """Checks of another composition no longer count, and neither does the version that waits for signatures."""
    report.marks.filter(kind=MarkKind.CHECKED).delete()
    void_open(subject=report, because=VoidReason.TEXT_CHANGED, by=by, now=now)
    Report.objects.filter(pk=report.pk).update(status=ReportStatus.WRITING)


def move_text(*, part: Part, into: str, seen: int | None, by: User, now: datetime) -> Part:
    """What was written in a section that was taken out stands at the end of the own part of section `into`.

    That part is no longer ready. Raises `DomainError`: `not_yours`, `locked`, `stands` when the section was put back,
    `no_section`, `too_long`; `VersionConflict` when a colleague saved in between.
    """
    with transaction.atomic():
        report = lock_report(part.report)
        member = voice(by, report.partnership_id, Right.CONTRIBUTE)
        if part.partner_id != member.partner_id:
            raise DomainError("not_yours", _("The part of another municipality is for them to write."))
        places = {one.section: one for one in report.parts_of(member.partner)}
        if part.section in places:
            raise DomainError("stands", _("This section stands in the report again, with your text."))
        if into not in places:
            raise DomainError("no_section", _("That section is no longer in the report. Choose another one."))
        part = lock_row(Part.objects.select_related("report"), pk=part.pk, seen=seen)
        target = lock_row(Part.objects.select_related("report"), pk=places[into].pk, seen=None)
        join_texts(part, target, writer=by, now=now)
        audit.record("part.moved", part, by=by, partner=member.partner.name, section=part.section, into=into)
        reopen(report=report, writer=member.partner, by=by, now=now)
    return target


def join_texts(part, target, *, writer, now):
    """`target` ends with the text of `part`, which is empty from now on."""
    joined = "\n\n".join(filter(None, [target.text.strip(), part.text.strip()]))
    if len(joined) > MOST_CHARACTERS:
        raise DomainError("too_long", _("Together the two texts are too long. Shorten one of them first."))
    if not target.text.strip():
        target.language = part.language
    target.text, target.is_ready, part.text, part.is_ready = joined, False, "", False
    for one in (target, part):
        one.edited_by, one.edited_at = writer, now
        one.full_clean()
        one.save()
