"""The page of a PDF and the way to its file, the same for every paper that the press makes."""

from django.http import FileResponse, Http404
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.ui.responses import see_other

NOTHING_ACTIVE = "default-src 'none'; sandbox"


class PrintedPage(TemplateView):
    """The finished PDF; while it is being made, the reader is taken to where that shows. `object` is the paper."""

    template_name = "partnerships/printed.html"

    def get_download_url(self) -> str:
        raise NotImplementedError

    def get(self, request, *args, **kwargs):
        if not self.object.is_made:
            job = Job.objects.filter(pk=self.object.job_id).exclude(state=JobState.READY).first()
            if job is not None:
                return see_other(job.get_absolute_url())
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            printed=self.object,
            rows=self.facts_of_file() if self.object.is_made else [],
            download_url=self.get_download_url(),
            **kwargs,
        )

    def facts_of_file(self):
        """What one wants to know before paying for the download."""
        printed = self.object
        return [
            (_("Language"), printed.get_language_display()),
            (_("Pages"), printed.pages),
            (_("Size"), filesizeformat(printed.size)),
            (_("Made on"), date_format(timezone.localtime(printed.made_at), "DATETIME_FORMAT")),
        ]


class PrintedDownload(View):
    """The one way to the file: the reader's right is asked on every request, and nothing in it can run."""

    ending, content_type = "pdf", "application/pdf"

    def get_name(self) -> str:
        """The name of the file without its ending."""
        raise NotImplementedError

    def get(self, request, *args, **kwargs):
        printed = self.object
        if not printed.is_made or not printed.file.storage.exists(printed.file.name):
            raise Http404
        response = FileResponse(
            printed.file.open("rb"), as_attachment=True, filename=f"{self.get_name()}.{self.ending}"
        )
        response["Content-Type"] = self.content_type
        response["X-Content-Type-Options"] = "nosniff"
        response["Content-Security-Policy"] = NOTHING_ACTIVE
        response["Cache-Control"] = "private, no-store"
        return response
