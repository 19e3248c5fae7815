"""Writing a report together: each its own part, each reads the other's."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from partnerships.actions.signoff import voice, void_open
from partnerships.choices import Right, VoidReason
from partnerships.models import Partner
from reporting import notices
from reporting.actions.composition import look_for_off_track
from reporting.actions.rollup import roll_up
from reporting.choices import MarkKind, Narrative, ReportStatus
from reporting.models import Mark, Part, Report, ReportSection
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def write_part(
    *, part: Part, seen: int | None, text: str, language: str, is_ready: bool, by: User, now: datetime
) -> Part:
    """The part says this; a version that waits for signatures is void, and the marks that rested on the old words fall.

    In a section that was taken out meanwhile the text is kept, for its writers to move. Raises `DomainError`:
    `not_yours` for another partner's part, `locked` when the report is signed, `empty` when an empty part that is
    asked is called ready; `ValidationError("too_many_words")`; `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        report = lock_report(part.report)
        member = voice(by, report.partnership_id, Right.CONTRIBUTE)
        if part.partner_id != member.partner_id:
            raise DomainError("not_yours", _("The part of another municipality is for them to write."))
        part = lock_row(Part.objects.select_related("report"), pk=part.pk, seen=seen)
        section = next(row for row in report.sections.all() if row.section == part.section)
        is_ready = is_ready and section.stands
        if is_ready:
            refuse_unless_fit(section, text, look_for_off_track(report).get(part.section, ""))
        was_ready = part.is_ready
        is_changed = (part.text, part.language) != (text, language)
        part.text, part.language, part.is_ready = text, language, is_ready
        part.edited_by, part.edited_at = by, now
        part.full_clean()
        part.save()
        verb = "part.written" if section.stands else "part.kept"
        audit.record(verb, part, by=by, partner=member.partner.name, section=part.section)
        if is_ready:
            roll_up(part=part)
        if section.stands and (is_changed or not is_ready):
            reopen(report=report, by=by, now=now, writer=member.partner)
        if is_ready and (is_changed or not was_ready):
            notices.part_ready(report, writer=member.partner, by=by, now=now)
    return part


def refuse_unless_fit(section: ReportSection, text: str, asked: str) -> None:
    """Raise unless `text` can be called ready in `section`, where `asked` says why it is needed, if it is."""
    if not text.strip():
        if asked and section.narrative != Narrative.ALWAYS:
            raise DomainError("empty", _("Write a sentence before you mark this as ready. %(why)s") % {"why": asked})
        if section.is_required:
            raise DomainError("empty", _("Write a sentence before you mark this as ready, if only: nothing changed."))
    over = len(text.split()) - section.words
    if section.is_limit and over > 0:
        message = ngettext(
            "This section takes at most %(most)s words. Yours has %(over)s word too many: shorten it.",
            "This section takes at most %(most)s words. Yours has %(over)s words too many: shorten it.",
            over,
        ) % {"most": section.words, "over": over}
        raise ValidationError({"text": ValidationError(message, code="too_many_words")})


def reopen(*, report: Report, writer: Partner, by: User, now: datetime) -> None:
    """What others said of the old words no longer counts: their reading marks, all checks, an open version."""
    rested_on_it = report.marks.exclude(kind=MarkKind.READ, partner=writer)
    fallen, _by_model = rested_on_it.delete()
    void = void_open(subject=report, because=VoidReason.PART_CHANGED, by=by, now=now)
    if fallen or void:
        Report.objects.filter(pk=report.pk).update(status=ReportStatus.WRITING)
        audit.record("report.reopened", report, by=by, partner=writer.name)


def mark_read(*, report: Report, by: User, now: datetime) -> Mark:
    """The municipality of `by` read what the others wrote.

    Raises `DomainError`: `locked`, `not_ready` while another part is not ready, `not_a_partner`.
    """
    with transaction.atomic():
        report = lock_report(report)
        member = voice(by, report.partnership_id, Right.CONTRIBUTE)
        if not all(report.is_ready(other) for other in partners_of(report) if other.pk != member.partner_id):
            raise DomainError("not_ready", _("The other municipality is still writing."))
        mark, _created = Mark.objects.get_or_create(
            report=report, partner=member.partner, kind=MarkKind.READ, defaults={"by": by, "at": now}
        )
        audit.record("report.read", report, by=by, partner=member.partner.name)
    return mark


def lock_report(report: Report) -> Report:
    """The report with its parts and marks, locked; raises `DomainError("locked")` when all have signed."""
    locked(Report.objects.all()).get(pk=report.pk)
    report = Report.objects.with_everything().get(pk=report.pk)
    if report.is_signed:
        raise DomainError("locked", _("All partners signed this report: it does not change any more."))
    return report


def partners_of(report: Report) -> list[Partner]:
    """Whose part the others wait for."""
    return report.partnership.awaited_partners


def report_signed(report: Report, version, now: datetime) -> None:
    Report.objects.filter(pk=report.pk).update(status=ReportStatus.SIGNED)


def report_sent_back(report: Report, version, now: datetime) -> None:
    """Back to writing: the checks fall, what was written and read stays."""
    report.marks.filter(kind=MarkKind.CHECKED).delete()
    Report.objects.filter(pk=report.pk).update(status=ReportStatus.WRITING)


def report_replaced(report: Report, version, now: datetime) -> None:
    Report.objects.filter(pk=report.pk).update(status=ReportStatus.WRITING)
