"""The mission report as PDF: asked for in a language, made by a job, downloaded by members."""

from django.conf import settings
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions.mission_reports import request_mission_paper
from capacity.models import MissionPaper
from capacity.views.base import InCapacity
from capacity.views.missions import OfMission
from partnerships.views.printed import PrintedDownload, PrintedPage
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage


class MissionPrint(OfMission, ConfirmPage):
    permission_required = "capacity.view_mission"
    submit_label = gettext_lazy("Make the PDF")

    def load(self):
        super().load()
        self.language = dict(settings.LANGUAGES).get(self.kwargs["language"])
        if self.language is None:
            raise Http404

    def get_title(self):
        return _("The mission report as PDF: %(language)s") % {"language": self.language}

    def get_lead(self):
        if self.object.is_closed:
            return _("You get the report that all municipalities agreed to. What people wrote keeps its own language.")
        return _(
            "You get the report as it stands now, marked as a draft on every page: not all municipalities agreed to it "
            "yet. What people wrote keeps its own language."
        )

    def act(self, form):
        printed = request_mission_paper(
            mission=self.object, language=self.kwargs["language"], by=self.request.user, now=timezone.now()
        )
        return reverse("capacity:mission_paper", args=[self.partnership.slug, printed.pk])


class OfMissionPaper(InCapacity, PermissionPage):
    permission_required = "capacity.view_missionpaper"

    def load(self):
        super().load()
        papers = MissionPaper.objects.select_related("mission__partnership", "mission__activity")
        self.object = self.get_row(papers.defer("facts"))


class MissionPaperPage(OfMissionPaper, PrintedPage):
    template_name = "capacity/mission_paper.html"

    def get_title(self):
        return _("Mission report: %(language)s") % {"language": self.object.get_language_display()}

    def get_download_url(self):
        return reverse("capacity:mission_download", args=[self.partnership.slug, self.object.pk])


class MissionDownload(OfMissionPaper, PrintedDownload):
    def get_name(self):
        return f"mission-{self.partnership.slug}-{self.object.mission_id}-{self.object.language}"
