from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from partnerships.actions.communication import log_communication
from partnerships.forms.communication import CommunicationForm
from partnerships.models import Communication
from partnerships.views.base import InPartnership
from partnerships.views.involvement import OfOwnPartner
from partnerships.waits.kit import is_silent
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage

ANSWERS = (
    "audience",
    "subject",
    "language",
    "told_on",
    "channel",
    "languages",
    "shape",
    "tells_purpose",
    "address",
)


class CommunicationList(InPartnership, PermissionPage, ListView):
    """What each municipality told, to whom and along which way; newest first."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/communication_list.html"
    title = gettext_lazy("What we tell people")
    current = "home"
    paginate_by = 20

    def get_queryset(self):
        rows = Communication.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.select_related("partner__municipality")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        own, today = self.member.partner_id, timezone.localdate()
        may_add = self.request.user.has_perm("partnerships.add_communication", self.partnership)
        last = Communication.objects.of_partnership(self.partnership).to_the_population().last_by_partner()
        lasts = [
            (partner, last.get(partner.pk), is_silent(last.get(partner.pk) or self.partnership.since_on, today))
            for partner in self.partnership.present_partners
        ]
        rows = [(one, may_add and one.partner_id == own) for one in context["object_list"]]
        return context | {"rows": rows, "lasts": lasts, "may_add": may_add and own}


class CommunicationForms(OfOwnPartner, FormPage):
    """What logging what was told and changing it have in common."""

    form_class = CommunicationForm
    submit_label = gettext_lazy("Save what was told")
    success_message = gettext_lazy("It is in the list.")
    communication = None

    def get_back_url(self):
        return reverse("partnerships:communication_list", args=[self.partnership.slug])

    def act(self, form):
        return log_communication(
            partner=self.partner,
            communication=self.communication,
            seen=form.row_version,
            **form.cleaned_data,
            reason=form.warning_reason if form.accepted_warnings else "",
            today=timezone.localdate(),
            by=self.request.user,
        )


class CommunicationAdd(CommunicationForms):
    permission_required = "partnerships.add_communication"

    def get_title(self):
        return _("Log what %(municipality)s told") % {"municipality": self.partner.name}

    def get_initial(self):
        return {"languages": self.partner.municipality.get_text_language_display()}


class CommunicationEdit(CommunicationForms):
    permission_required = "partnerships.change_communication"
    title = gettext_lazy("Change what was told")

    def load(self):
        super().load()
        self.object = self.communication = self.get_row(Communication.objects.select_related("partnership"))

    def use_current(self, current):
        self.object = self.communication = current

    def get_initial(self):
        return {name: getattr(self.communication, name) for name in ANSWERS}
