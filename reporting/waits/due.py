"""A report that is nearly due, or was due: on screen for whom the rules of the administrator remind."""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from partnerships.choices import Right
from partnerships.waiting import Waiting
from reporting.choices import ReminderChannel
from reporting.models import DueReminder, Report
from reporting.road import live_versions, road_of
from reporting.skipped import without_skipped

WIDEST_FIRST = [Right.CONTRIBUTE, Right.COORDINATE, Right.SIGN]


def due_waiting(partnerships, *, today: date) -> list[Waiting]:
    """One line for each partner and report of which it was reminded, as long as something waits for it there."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    reminded = rights_of_reminded(by_id)
    rows = Report.objects.unsigned().filter(pk__in={report for report, _partner in reminded}).with_everything()
    reports = without_skipped(rows)
    versions = live_versions(reports)
    waiting = []
    for report in reports:
        partnership = by_id[report.partnership_id]
        road = road_of(report, partnership, *versions[report.pk])
        for partner in partnership.awaited_partners:
            right = reminded.get((report.pk, partner.pk))
            if right and not road.is_done(partner):
                waiting.append(line(report, partnership, partner, right, today))
    return waiting


def rights_of_reminded(by_id) -> dict[tuple[int, int], Right]:
    """For the ids of a report and a partner the right that its reminders on screen ask for, the widest one."""
    reminders = DueReminder.objects.filter(report__partnership__in=by_id, channel=ReminderChannel.SCREEN)
    rights: dict[tuple[int, int], Right] = {}
    for one in reminders:
        key = (one.report_id, one.partner_id)
        rights[key] = min(one.right, rights.get(key, one.right), key=WIDEST_FIRST.index)
    return rights


def line(report, partnership, partner, right, today):
    return Waiting(
        partnership_id=partnership.pk,
        partner_id=partner.pk,
        label=reminder_in_words(report, today),
        url=reverse("reporting:report_detail", args=[partnership.slug, report.pk]),
        right=right,
        due_on=report.period.due_on,
    )


def reminder_in_words(report, today):
    days = (report.period.due_on - today).days
    said = {"report": str(report), "days": abs(days)}
    if days < 0:
        return _("%(report)s: its date is past, it is still open") % said
    if not days:
        return _("%(report)s: it is due today") % said
    return ngettext("%(report)s: it is due tomorrow", "%(report)s: it is due in %(days)s days", days) % said
