from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from partnerships.models import Version
from partnerships.views.amendments import Difference
from reporting.differences import report_differences
from reporting.views.base import InReport


class VersionChanges(InReport, Difference):
    """A frozen version of a report beside the one before it; 404 for the first."""

    permission_required = "reporting.view_report"

    def load(self):
        super().load()
        versions = Version.objects.visible_to(self.request.user).of(self.report).select_related("subject_type")
        self.version = get_object_or_404(versions, number=self.kwargs["number"])
        before = versions.filter(number__lt=self.version.number).first()
        if before is None:
            raise Http404
        self.old, self.new, self.compared_with = before.facts, self.version.facts, str(before)

    def get_changes(self):
        return report_differences(self.old, self.new)

    def get_subject(self):
        return str(self.version)

    def get_title(self):
        return _("What changes in version %(number)s") % {"number": self.version.number}

    def get_back_url(self):
        return self.report.get_absolute_url()
