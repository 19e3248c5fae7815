"""A report without a line: the workbook to take along, and the way back in."""

from functools import cached_property, partial

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views import View

from partnerships.views.base import InPartnership
from reporting.actions.workbooks import bring_in_workbook
from reporting.forms.workbooks import BringInForm, WorkbookForm
from reporting.models import Report, Workbook
from reporting.models.workbook import LIFE
from reporting.views.base import InReport
from reporting.workbooks.belonging import refuse_other
from reporting.workbooks.filling import instructions, pages_of, stamp_of
from reporting.workbooks.lines import Plan, Verb
from reporting.workbooks.paper import written
from reporting.workbooks.plan import plan_of
from reporting.workbooks.shape import sheets_of
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.responses import see_other
from stedenband.ui.views import PermissionPage

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class WhileWriting:
    """A page that is of use until all have signed."""

    def get(self, request, *args, **kwargs):
        if self.report.is_signed:
            messages.info(request, _("All partners signed this report: it does not change any more."))
            return see_other(self.report.get_absolute_url())
        return super().get(request, *args, **kwargs)


class WorkbookPage(WhileWriting, InReport, FormPage):
    """Take the report with you as a workbook, and bring it in again."""

    permission_required = "reporting.take_workbook"
    form_class = WorkbookForm
    template_name = "reporting/workbook.html"
    title = gettext_lazy("Write without internet")
    submit_label = gettext_lazy("Look at what it changes")
    keeps_drafts = False

    def get_form_kwargs(self):
        refuse = partial(refuse_other, report=self.report, partner=self.own_partner)
        return super().get_form_kwargs() | {
            "shapes": sheets_of(self.partnership.present_partners),
            "refuse_other": refuse,
        }

    def act(self, form):
        workbook = Workbook.objects.keep(
            report=self.report,
            partner=self.own_partner,
            by=self.request.user,
            file_name=form.cleaned_data["file"].name,
            content=form.content,
            now=timezone.now(),
        )
        workbook.report = self.report
        return workbook

    def get_context_data(self, **kwargs):
        waiting = Workbook.objects.visible_to(self.request.user).waiting().filter(report=self.report)
        rows = [(row, reverse("reporting:workbook_bring_in", args=[self.partnership.slug, row.pk])) for row in waiting]
        return super().get_context_data(waiting=rows, life=LIFE.days, **kwargs)


class WorkbookFile(WhileWriting, InReport, PermissionPage, View):
    """The workbook itself, in the reader's language."""

    permission_required = "reporting.take_workbook"

    def get(self, request, *args, **kwargs):
        if self.report.is_signed:
            return super().get(request, *args, **kwargs)
        now, partner = timezone.localtime(), self.own_partner
        content = written(
            pages_of(self.report, partner),
            instructions=instructions(self.report, partner, now=now),
            stamp=stamp_of(self.report, partner, now=now),
        )
        name = f"{self.partnership.slug}-report-{self.report.period.code}-{get_language()}.xlsx"
        return HttpResponse(
            content, content_type=XLSX, headers={"Content-Disposition": f'attachment; filename="{name}"'}
        )


class OfWorkbook(InPartnership):
    """A page about a workbook that the reader brought."""

    current = "reports"
    keeps_drafts = False

    def load(self):
        super().load()
        self.object = self.workbook = self.get_row(Workbook.objects.select_related("report__period"))
        self.report = Report.objects.with_everything().get(pk=self.workbook.report_id)
        self.report.partnership = self.partnership
        self.workbook.report = self.report

    def get_back_url(self):
        return reverse("reporting:workbook", args=[self.partnership.slug, self.report.pk])


class WorkbookBringIn(WhileWriting, OfWorkbook, FormPage):
    """What a workbook adds and replaces, row by row, and the one button that does it."""

    permission_required = "reporting.bring_in_workbook"
    form_class = BringInForm
    title = gettext_lazy("What your workbook changes")
    submit_label = gettext_lazy("Bring it in")
    success_message = gettext_lazy("It is brought in. Read your texts through, and mark them as ready.")

    def get(self, request, *args, **kwargs):
        if self.workbook.brought_in_at:
            messages.info(request, _("This workbook was brought in already."))
            return see_other(self.report.get_absolute_url())
        return super().get(request, *args, **kwargs)

    @cached_property
    def plan(self):
        return plan_of(self.workbook, self.report) if self.workbook.content else Plan([])

    def get_template_names(self):
        can_go_on = self.plan.does_something and not self.plan.faults
        return ["reporting/workbook_bring_in.html" if can_go_on else "reporting/workbook_stays.html"]

    def get_form_kwargs(self):
        given = {name: value for name, value in super().get_form_kwargs().items() if name != "instance"}
        return given | {"asks": self.plan.asks}

    def get_lead(self):
        return _("Nothing is saved yet. Read what each row does.")

    def act(self, form):
        bring_in_workbook(
            workbook=self.workbook,
            taken=form.taken(),
            by=self.request.user,
            now=timezone.now(),
            today=timezone.localdate(),
        )
        return self.report

    def sheets(self, form):
        """Each sheet: what its rows do, the question beside a row that asks one, how many stay as they are."""
        found = []
        for title, lines in self.plan.sheets:
            shown = [line for line in lines if line.verb is not Verb.SAME or line.notes]
            rows = [(line, form[line.choice_name] if line.verb is Verb.ASKS else None) for line in shown]
            found.append((title, rows, len(lines) - len(shown)))
        return found

    def get_context_data(self, **kwargs):
        context = super().get_context_data(plan=self.plan, **kwargs)
        return context | {
            "sheets": self.sheets(context["form"]),
            "falls": self.plan.writes_texts and any(self.report.marks.all()),
            "aside_url": reverse("reporting:workbook_put_aside", args=[self.partnership.slug, self.workbook.pk]),
        }


class WorkbookPutAside(OfWorkbook, ConfirmPage):
    permission_required = "reporting.bring_in_workbook"
    title = gettext_lazy("Put this workbook aside?")
    lead = gettext_lazy("What it says is forgotten here. The file on your own computer stays.")
    submit_label = gettext_lazy("Put it aside")
    success_message = gettext_lazy("The workbook is put aside.")

    def act(self, form):
        Workbook.objects.visible_to(self.request.user).waiting().filter(pk=self.workbook.pk).delete()
        return self.get_back_url()
