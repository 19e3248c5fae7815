"""What people are told of reports: called by the actions, inside their transaction."""

from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from partnerships import recipients
from partnerships.choices import Right
from partnerships.notices import tell, whole
from reporting.choices import MarkKind
from reporting.models import Report
from reporting.periods import span_label
from stedenband import post
from stedenband.post.choices import NoticeKind


def register():
    """Name what this app tells people."""
    opened = _("A new report is open, filled in with what was logged: %(period)s")
    post.event("report.opened", kind=NoticeKind.TURN, sentence=opened, reading=in_words)
    finished = _("%(partner)s finished its part of the report %(period)s")
    post.event("report.part_ready", kind=NoticeKind.TURN, sentence=finished, reading=in_words)
    checked = _("%(partner)s checked the report %(period)s")
    post.event("report.checked", kind=NoticeKind.TURN, sentence=checked, reading=in_words)
    due = _("The report %(period)s is due on %(day)s")
    post.event("report.due", kind=NoticeKind.DUE, sentence=due, reading=in_words)


def in_words(facts):
    """The facts with the period and a day in the active language."""
    day = {"day": date_format(date.fromisoformat(facts["day"]))} if "day" in facts else {}
    return {**facts, "period": span_label(facts["period"]), **day}


def about_report(event, report, *, people, now, key="", page="report_detail", **facts):
    url = reverse(f"reporting:{page}", args=[report.partnership.slug, report.pk])
    facts["period"] = report.period.span
    tell(event, partnership=whole(report), people=people, subject=report, url=url, now=now, key=key, facts=facts)


def report_opened(report, *, now):
    partners = whole(report).awaited_partners
    people = recipients.people_with(Right.CONTRIBUTE, report.partnership_id, partners=partners)
    about_report("report.opened", report, people=people, now=now)


def who_reads_next(report, writer, *, but=None):
    """Those who write for the other municipalities: they can read what `writer` finished."""
    others = [partner for partner in report.partnership.awaited_partners if partner.pk != writer.pk]
    return recipients.people_with(Right.CONTRIBUTE, report.partnership_id, partners=others, but=but)


def part_ready(report, *, writer, by, now):
    """Told once all parts of `writer` are ready, and once a day however often it changes them."""
    report = Report.objects.with_everything().get(pk=report.pk)
    if not report.is_ready(writer):
        return
    key = f"report.part_ready:{report.pk}:{writer.pk}:{now:%Y%m%d}"
    people = who_reads_next(report, writer, but=by)
    about_report("report.part_ready", report, people=people, now=now, key=key, page="report_read", partner=writer.name)


def who_hears_check(report, checker, *, but=None):
    """After the check of `checker`: those who check next, or after the last one all who can sign."""
    others = [one for one in report.partnership.awaited_partners if one.pk != checker.pk]
    left = [one for one in others if not report.has_marked(one, MarkKind.CHECKED)]
    if left:
        return recipients.people_with(Right.COORDINATE, report.partnership_id, partners=left, but=but)
    return recipients.people_with(Right.SIGN, report.partnership_id, partners=[*others, checker], but=but)


def report_checked(report, *, partner, by, now):
    key = f"report.checked:{report.pk}:{partner.pk}:{now:%Y%m%d}"
    people = who_hears_check(report, partner, but=by)
    about_report("report.checked", report, people=people, now=now, key=key, partner=partner.name)


def report_due(report, *, people, key, now):
    """Remind `people` by mail that `report` is due; `key` names the reminder, so that each of them gets it once."""
    about_report("report.due", report, people=people, now=now, key=key, day=report.period.due_on.isoformat())
