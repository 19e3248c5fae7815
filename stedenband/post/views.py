from django.contrib.auth import get_user_model
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import ListView, TemplateView

from stedenband.post.actions import choose_paces, stop_summaries
from stedenband.post.filters import NoticeFilter
from stedenband.post.forms import PacesForm
from stedenband.post.links import person_behind
from stedenband.post.models import Mailing, Notice
from stedenband.post.pace import paces_of_person
from stedenband.post.standing import standing
from stedenband.ui.filters import FilteredList
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage, public


class NoticeList(PermissionPage, FilteredList, ListView):
    """What I was told, and what became of each mail."""

    permission_required = "post.read_own_notices"
    template_name = "post/notice_list.html"
    title = _("What was sent to you")
    filter_class = NoticeFilter
    paginate_by = 20

    def get_rows(self):
        return Notice.objects.visible_to(self.request.user).select_related("mailing")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        now = timezone.now()
        rows = [(notice, *standing(notice, now)) for notice in context["object_list"]]
        return context | {"rows": rows, "failed": Mailing.objects.failed_for(self.request.user).count()}


class Choose(FormPage):
    """How soon I want to be told of each kind of thing."""

    permission_required = "post.choose_paces"
    form_class = PacesForm
    title = _("Which mails you get")
    lead = _("Everything also stands on your page of messages. A mail holds a few lines of text and one link.")
    submit_label = _("Save your choice")
    success_message = _("Your choice is saved.")
    keeps_drafts = False

    def load(self):
        self.object = self.request.user

    def get_initial(self):
        return paces_of_person(self.object)

    def get_back_url(self):
        return reverse("accounts:preferences")

    def act(self, form):
        choose_paces(person=self.object, paces=form.cleaned_data, by=self.request.user, now=timezone.now())
        return reverse("post:notice_list")


@public("the reader of a summary stops summaries from within the mail; the address names one person")
@method_decorator(csrf_exempt, name="dispatch")
class StopSummaries(PermissionPage, TemplateView):
    """Stop the mails that sum up: asked by a person on the page, or by their mail program in one press (RFC 8058)."""

    template_name = "post/stop.html"
    title = _("Stop the mails that sum up")
    is_stopped = False

    def load(self):
        people = get_user_model().objects.filter(is_active=True)
        self.person = get_object_or_404(people, pk=person_behind(self.kwargs["token"]))

    def post(self, request, *args, **kwargs):
        stop_summaries(person=self.person, by=self.person, now=timezone.now())
        self.is_stopped = True
        return self.render_to_response(self.get_context_data())

    def get_context_data(self, **kwargs):
        return super().get_context_data(is_stopped=self.is_stopped, **kwargs)
