"""One's own calendar: the page with its address, and what a calendar program reads there."""

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View

from reporting.actions.diary import make_calendar_address, stop_calendar
from reporting.diary.events import diary_of
from reporting.diary.pace import is_too_often
from reporting.models import CalendarAddress
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage, public


class OwnCalendar:
    """A page about the calendar of the reader, who alone sees its address."""

    permission_required = "reporting.use_own_calendar"

    def load(self):
        self.object = self.request.user
        address = CalendarAddress.objects.filter(owner=self.object).first()
        self.address = address if address and address.can_be_shown else None

    def get_back_url(self):
        return reverse("diary:address")


class CalendarPage(OwnCalendar, PermissionPage, TemplateView):
    """The address, how to add it to a calendar, and the way to a new one."""

    template_name = "reporting/calendar_address.html"
    title = gettext_lazy("Your calendar")

    def get_context_data(self, **kwargs):
        url = self.address.url if self.address else ""
        webcal = "webcal:" + url.partition(":")[2]
        return super().get_context_data(address=self.address, url=url, webcal=webcal, **kwargs)

    def render_to_response(self, context, **kwargs):
        response = super().render_to_response(context, **kwargs)
        response["Cache-Control"] = "private, no-store"
        return response


class CalendarMake(OwnCalendar, ConfirmPage):
    success_message = gettext_lazy("Your calendar has a new address.")

    def get_title(self):
        return _("Make a new address?") if self.address else _("Make an address for your calendar?")

    def get_lead(self):
        if self.address:
            return _("The address of before gives nothing from then on: add the new one wherever you used the old one.")
        return _("Whoever has the address reads your meetings, visits and deadlines. Only you are shown it.")

    @property
    def submit_label(self):
        return _("Make a new address") if self.address else _("Make the address")

    def act(self, form):
        return make_calendar_address(owner=self.object, by=self.request.user, now=timezone.now())


class CalendarStop(OwnCalendar, ConfirmPage):
    title = gettext_lazy("Stop your calendar?")
    lead = gettext_lazy("Its address gives nothing from then on. You can make another one whenever you like.")
    submit_label = gettext_lazy("Stop the calendar")
    success_message = gettext_lazy("Your calendar has no address any more.")

    def act(self, form):
        stop_calendar(owner=self.object, by=self.request.user)
        return self.get_back_url()


@public("a calendar program cannot log in; the address itself is the secret of one person")
class CalendarFeed(View):
    """What the owner of the address may see now, in their language. A wrong address is like one that never was."""

    def get(self, request, secret):
        address, now = CalendarAddress.objects.at(secret).first(), timezone.now()
        if address is None:
            raise Http404
        if is_too_often(address, now):
            return HttpResponse(status=429, headers={"Retry-After": "3600"})
        with translation.override(address.owner.language):
            content = diary_of(address.owner, now=now)
        response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
        response["Cache-Control"] = "private, no-cache"
        response["Content-Disposition"] = 'inline; filename="stedenband.ics"'
        response["X-Content-Type-Options"] = "nosniff"
        response["X-Robots-Tag"] = "noindex"
        return response
