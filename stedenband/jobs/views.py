from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from stedenband.jobs.actions import retry
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.lib.errors import DomainError
from stedenband.ui.denied import check
from stedenband.ui.responses import see_other
from stedenband.ui.views import PermissionPage

REFRESH_SECONDS = 5


class JobMixin(PermissionPage):
    permission_required = "jobs.view_job"

    def load(self):
        self.object = get_object_or_404(Job.objects.filter(pk=self.kwargs["pk"]).visible_to(self.request.user))


class JobPage(JobMixin, TemplateView):
    """How far the work is; goes on to the result by itself, with and without JavaScript."""

    template_name = "jobs/job_failed.html"

    def get_title(self):
        return self.object.label

    def get(self, request, *args, **kwargs):
        job = self.object
        if job.state == JobState.READY:
            return see_other(job.done_url)
        if job.is_under_way:
            poll_url = reverse("jobs:job_state", kwargs={"pk": job.pk})
            return show_waiting(self, job, poll_url=poll_url, back_url=job.subject_url)
        response = self.render_to_response(self.get_context_data(job=job))
        response["Cache-Control"] = "no-store"
        return response

    def post(self, request, *args, **kwargs):
        """Try again."""
        check(request.user, "jobs.retry_job", self.object)
        try:
            retry(job=self.object, by=request.user, now=timezone.now())
        except DomainError as refused:
            messages.info(request, refused.message)
        else:
            messages.success(request, _("The work starts again."))
        return see_other(self.object.get_absolute_url())


class JobStatePage(JobMixin, View):
    """The same in JSON, for the script that follows the work."""

    def get(self, request, *args, **kwargs):
        return job_state(self.object, done_url=lambda: self.object.done_url, failed_url=self.object.get_absolute_url)


def show_waiting(page, job, *, poll_url, back_url):
    """The answer of `page`, a view with a template context, while `job` is under way: it comes back by itself."""
    context = page.get_context_data(job=job, poll_url=poll_url, back_url=back_url)
    response = render(page.request, "jobs/job_wait.html", context, status=202)
    response["Refresh"] = str(REFRESH_SECONDS)
    response["Cache-Control"] = "no-store"
    return response


def job_state(job, *, done_url, failed_url):
    """How far `job` is, in JSON; where to go once it ended is asked only then."""
    ended = {JobState.READY: done_url, JobState.FAILED: failed_url}
    url = ended[job.state]() if job.state in ended else None
    facts = {"state": job.state, "step": job.step, "total": job.total, "text": job.words, "url": url}
    return JsonResponse(facts, headers={"Cache-Control": "no-store"})
