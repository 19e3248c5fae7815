"""Everything that a report counts, as files for a spreadsheet."""

from functools import cached_property

from django.http import FileResponse, Http404, StreamingHttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language, get_language_info, gettext_lazy
from django.utils.translation import gettext as _
from django.views import View
from django.views.generic import TemplateView

from reporting.account import Account
from reporting.counted import counted_in
from reporting.facts import report_facts
from reporting.views.base import InReport
from stedenband.lib.canonical import plain
from stedenband.ui.exports import Sheet, about_sheet, csv_lines, sheet_name, workbook_of
from stedenband.ui.views import PermissionPage


class OfTables(InReport, PermissionPage):
    permission_required = "reporting.view_report"

    @cached_property
    def version(self):
        """What was frozen; None while the report is written."""
        return self.road.version

    @cached_property
    def tables(self):
        facts = self.version.facts if self.version else plain(report_facts(self.report))
        return counted_in(Account(facts))

    def standing(self):
        if self.version is None:
            return _("A draft: the report as it stands today.")
        if self.report.is_signed:
            return _("Version %(number)s, signed by all.") % {"number": self.version.number}
        return _("Version %(number)s, frozen; it waits for signatures.") % {"number": self.version.number}

    def file_name(self, *parts):
        return "-".join([self.partnership.slug, f"report-{self.report.period.code}", *parts])


class TableList(OfTables, TemplateView):
    """The tables of a report, each as CSV, and all of them in one workbook."""

    template_name = "reporting/table_list.html"
    title = gettext_lazy("The tables of this report")

    def get_context_data(self, **kwargs):
        tables = [(table, self.address(table)) for table in self.tables if table.rows]
        empty = [table.title for table in self.tables if not table.rows]
        return super().get_context_data(tables=tables, empty=empty, standing=self.standing(), **kwargs)

    def address(self, table):
        return reverse("reporting:table_file", args=[self.partnership.slug, self.report.pk, table.code])


class TableFile(OfTables, View):
    """One table as CSV, headings in the reader's language."""

    def get(self, request, **kwargs):
        table = next((table for table in self.tables if table.code == kwargs["table"]), None)
        if table is None:
            raise Http404
        lines = csv_lines(table.columns, table.rows)
        response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{self.file_name(table.code)}.csv"'
        return response


class TableBook(OfTables, View):
    """All tables that hold something, a sheet each, behind one that says what they are."""

    def get(self, request, **kwargs):
        held = [table for table in self.tables if table.rows]
        sheets = [
            # The number keeps names apart that are cut to what a sheet can be called.
            Sheet(sheet_name(f"{number} {table.title}"), table.columns, table.rows)
            for number, table in enumerate(held, start=1)
        ]
        file = workbook_of([about_sheet(sheet_name(_("About these tables")), self.about()), *sheets])
        return FileResponse(file, as_attachment=True, filename=f"{self.file_name(get_language())}.xlsx")

    def about(self):
        made = date_format(timezone.localtime(), "DATETIME_FORMAT")
        return [
            (_("Report"), str(self.report)),
            (_("Partnership"), str(self.partnership)),
            (_("Period"), self.report.period.span),
            (_("Version"), self.standing()),
            *([(_("Hash of the facts"), self.version.hash)] if self.version else []),
            (_("Language of the headings"), get_language_info(get_language())["name_local"]),
            (_("Made on"), made),
            *self.caution(),
        ]

    def caution(self):
        if not self.partnership.is_demo:
            return []
        return [(_("Attention"), _("This is a demonstration; nothing in it is real."))]
