from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import signing, talks
from partnerships.choices import Right
from partnerships.handover.parts import register_coming_day, row
from reporting.actions import writing
from reporting.asked import open_question_lines
from reporting.facts import report_facts
from reporting.models import Part, Report
from reporting.periods import span_label


def register():
    register_signables()
    register_talks()
    register_handover()


def register_signables():
    signing.register(
        Report,
        label=lambda span: _("Progress report %(period)s") % {"period": span_label(span)},
        facts=report_facts,
        in_force=writing.report_signed,
        sent_back=writing.report_sent_back,
        reopened=writing.report_replaced,
        right=Right.SIGN,
        template="reporting/_report_facts.html",
        may_be_followed=lambda report: not report.is_signed,
        doubts=open_question_lines,
    )


def register_talks():
    talks.register(
        Part,
        code="part",
        label=gettext_lazy("Part of a report"),
        title=lambda part: (
            _("%(section)s of %(partner)s, %(report)s")
            % {"section": part.get_section_display(), "partner": part.partner.name, "report": part.report}
        ),
        url=part_url,
        place="reports",
        related=["report__partnership", "report__period", "partner__municipality"],
    )


def part_url(part):
    """Where the part is read, beside those of the others."""
    page = reverse("reporting:report_read", args=[part.report.partnership.slug, part.report_id])
    return f"{page}#{part.section}"


def register_handover():
    register_coming_day(
        "report",
        sentence=gettext_lazy("The progress report %(text)s is due"),
        gather=reports_due,
        reading=lambda day: {"text": span_label(day["text"])},
    )


def reports_due(partnership, today):
    """The reports that not everybody signed yet and that are not overdue, each with its period."""
    reports = Report.objects.of_partnership(partnership).unsigned().filter(period__due_on__gte=today)
    return [row(report.period.span, on=report.period.due_on) for report in reports]
