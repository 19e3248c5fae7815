"""A signed report for other programs, and the schema that says what each name in it means."""

from django.http import Http404, HttpResponse, JsonResponse
from django.views.generic import View

from reporting.actions.editions import version_in_force
from reporting.documents import SCHEMA_FILE, SCHEMA_VERSION, report_document
from reporting.views.base import InReport
from stedenband.ui.views import PermissionPage, public

IN_FULL = {"ensure_ascii": False, "indent": 1}


class ReportData(InReport, PermissionPage, View):
    """The report as all signed it, for members; while a correction is written, still the version in force."""

    permission_required = "reporting.view_report"

    def get(self, request, *args, **kwargs):
        version = version_in_force(self.report)
        if version is None or not version.is_whole():
            raise Http404
        response = JsonResponse(report_document(self.report, version), json_dumps_params=IN_FULL)
        name = f"{self.partnership.slug}-{self.report.period.code}.json"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        response["Cache-Control"] = "private, no-cache"
        return response


@public("a schema says what the names in a file mean, and nothing of anybody")
class ReportSchema(View):
    """The JSON Schema of a report, the same for ever under its number."""

    def get(self, request, number):
        if number != SCHEMA_VERSION:
            raise Http404
        response = HttpResponse(SCHEMA_FILE.read_bytes(), content_type="application/schema+json")
        response["Access-Control-Allow-Origin"] = "*"
        response["Cache-Control"] = "public, max-age=86400"
        return response
