from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.actions.agendas import change_agenda_item, put_on_agenda, take_off_agenda
from partnerships.forms.meetings import AgendaItemForm
from partnerships.models import AgendaItem
from partnerships.views.base import InPartnership
from partnerships.views.meetings import OfMeeting
from stedenband.ui.formpages import ConfirmPage, FormPage


class AgendaItemAdd(OfMeeting, FormPage):
    """Put a subject of the own municipality on the agenda."""

    permission_required = "partnerships.add_agendaitem"
    form_class = AgendaItemForm
    title = gettext_lazy("Put a subject on the agenda")
    submit_label = gettext_lazy("Put it on the agenda")

    def get_success_message(self, form, result):
        return _("“%(title)s” is on the agenda.") % {"title": form.cleaned_data["title"]}

    def act(self, form):
        put_on_agenda(meeting=self.meeting, **form.cleaned_data, by=self.request.user)
        return f"{self.meeting.get_absolute_url()}#agenda"


class OfAgendaItem(InPartnership):
    """A page about a subject that the own municipality put on the agenda."""

    current = "home"

    def load(self):
        super().load()
        items = AgendaItem.objects.select_related("meeting__partnership", "meeting__body")
        self.object = self.get_row(items)

    def get_back_url(self):
        return self.object.meeting.get_absolute_url()


class AgendaItemEdit(OfAgendaItem, FormPage):
    permission_required = "partnerships.change_agendaitem"
    form_class = AgendaItemForm
    title = gettext_lazy("Change your subject on the agenda")
    submit_label = gettext_lazy("Save the subject")
    success_message = gettext_lazy("The subject is saved.")

    def get_initial(self):
        return {name: getattr(self.object, name) for name in ("title", "aim", "language")}

    def act(self, form):
        change_agenda_item(item=self.object, seen=form.row_version, **form.cleaned_data, by=self.request.user)
        return f"{self.get_back_url()}#agenda"


class AgendaItemRemove(OfAgendaItem, ConfirmPage):
    permission_required = "partnerships.change_agendaitem"
    submit_label = gettext_lazy("Take it off the agenda")
    success_message = gettext_lazy("The subject is off the agenda.")

    def get_title(self):
        return _("Take “%(title)s” off the agenda?") % {"title": self.object.title}

    def get_lead(self):
        return _("That you took it off stays in the history.")

    def act(self, form):
        return take_off_agenda(item=self.object, by=self.request.user)
