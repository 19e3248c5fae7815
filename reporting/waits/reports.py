"""What waits in a report: write, read, check. Signing waits in the list of everything that is signed."""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from partnerships.choices import Right
from partnerships.waiting import Waiting
from reporting.choices import MarkKind, ReportStatus
from reporting.models import Report
from reporting.skipped import without_skipped


def reports_waiting(partnerships, *, today: date) -> list[Waiting]:
    """The next thing each partner can do in each report that is being written."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    writing = Report.objects.filter(partnership__in=by_id, status=ReportStatus.WRITING).with_everything()
    waiting = []
    for report in without_skipped(writing):
        partnership = by_id[report.partnership_id]
        for partner in partnership.awaited_partners:
            todo = next_task(report, partner, partnership.others(partner.pk))
            if todo is not None:
                label, right, page = todo
                waiting.append(
                    Waiting(
                        partnership_id=partnership.pk,
                        partner_id=partner.pk,
                        label=label,
                        url=reverse(f"reporting:{page}", args=[partnership.slug, report.pk]),
                        right=right,
                        note=str(report),
                        due_on=report.period.due_on,
                        since=report.opened_at.date(),
                    )
                )
    return waiting


def next_task(report, partner, others):
    """Label, right and page of what `partner` does next; None when the others have the word."""
    if not report.is_ready(partner):
        return _("Write your part of the report"), Right.CONTRIBUTE, "report_detail"
    if not all(report.is_ready(other) for other in others):
        return None
    if not report.has_marked(partner, MarkKind.READ):
        return _("Read what the other municipality wrote"), Right.CONTRIBUTE, "report_read"
    if not report.has_marked(partner, MarkKind.CHECKED):
        return _("Check the report"), Right.COORDINATE, "report_check"
    return None
