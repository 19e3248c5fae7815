from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.actions.incidents import follow_up, note_incident, share_incident
from partnerships.forms.risks import IncidentForm
from partnerships.models import Incident
from partnerships.views.base import InPartnership
from partnerships.views.risks import OfRisk
from stedenband.ui.formpages import ConfirmPage, FormPage


class IncidentAdd(OfRisk, FormPage):
    permission_required = "partnerships.add_incident"
    form_class = IncidentForm
    title = gettext_lazy("It happened")
    submit_label = gettext_lazy("Note what happened")
    success_message = gettext_lazy("It is noted what happened.")

    def get_initial(self):
        return {"noticed_on": timezone.localdate()}

    def get_row_version(self):
        """Something is added; nothing that somebody else wrote is changed."""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"own_partner": None if self.risk.is_private else self.own_partner}

    def act(self, form):
        note_incident(risk=self.risk, **form.cleaned_data, by=self.request.user, now=timezone.now())
        return self.risk


class OfIncident(InPartnership):
    """A page about one thing that happened."""

    current = "home"

    def load(self):
        super().load()
        self.object = self.incident = self.get_row(Incident.objects.select_related("risk__partnership", "partnership"))

    def get_back_url(self):
        return self.incident.get_absolute_url()


class IncidentFollowUp(OfIncident, FormPage):
    permission_required = "partnerships.change_incident"
    form_class = IncidentForm
    title = gettext_lazy("What was done about it?")
    submit_label = gettext_lazy("Save what was done")
    success_message = gettext_lazy("It is saved what was done.")

    def get_initial(self):
        return {name: getattr(self.incident, name) for name in ("text", "language", "noticed_on", "done", "told")}

    def act(self, form):
        return follow_up(
            incident=self.incident, seen=form.row_version, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )


class IncidentShare(OfIncident, ConfirmPage):
    permission_required = "partnerships.share_incident"
    title = gettext_lazy("Share what happened?")
    submit_label = gettext_lazy("Share it")
    success_message = gettext_lazy("Every municipality can read what happened now.")

    def get_lead(self):
        return _(
            "Every municipality of the partnership, and who accompanies you, will read it. "
            "What is shared stays shared: %(what)s"
        ) % {"what": self.incident}

    def act(self, form):
        return share_incident(incident=self.incident, by=self.request.user)
