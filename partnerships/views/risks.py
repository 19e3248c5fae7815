from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from partnerships import talks
from partnerships.actions.risks import change_risk, close_risk, join_risk, look_at_risk, note_risk, share_risk
from partnerships.columns.risks import risk_columns
from partnerships.filters.risks import RiskFilter
from partnerships.forms.risks import CloseForm, LookForm, RiskForm
from partnerships.models import Risk
from partnerships.views.base import InPartnership
from stedenband.ui.exports import ExportedList
from stedenband.ui.filters import FilteredList
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage

USUAL_TIME = timedelta(days=90)
"""So long until the next look, unless the municipality agrees otherwise."""


class RiskList(InPartnership, PermissionPage, FilteredList, ExportedList, ListView):
    """The risks that the reader may see: the open ones first, and of those what is to be looked at soonest."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/risk_list.html"
    title = gettext_lazy("Risks and integrity")
    current = "home"
    filter_class = RiskFilter
    paginate_by = 20
    export_name = "risks"

    def get_rows(self):
        risks = Risk.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return risks.with_incidents(self.request.user).open_first()

    def get_filter_kwargs(self):
        return {"partnership": self.partnership, "user": self.request.user}

    def get_columns(self):
        return risk_columns()

    def get_context_data(self, **kwargs):
        return super().get_context_data(today=timezone.localdate(), **kwargs)


class OfRisk(InPartnership):
    """A page about one risk."""

    current = "home"

    def load(self):
        super().load()
        self.object = self.risk = self.get_row(Risk.objects.with_incidents(self.request.user))

    def get_back_url(self):
        return self.risk.get_absolute_url()

    def get_lead(self):
        return self.risk.text

    def get_context_data(self, **kwargs):
        return super().get_context_data(risk=self.risk, **kwargs)


class RiskDetail(OfRisk, PermissionPage, TemplateView):
    permission_required = "partnerships.view_risk"
    template_name = "partnerships/risk_detail.html"

    def get_title(self):
        return self.risk.text

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            looks=self.risk.looks.select_related("by", "partner__municipality"),
            talk=talks.beside(self.risk, user=self.request.user),
            today=timezone.localdate(),
            **kwargs,
        )


class RiskAdd(InPartnership, FormPage):
    permission_required = "partnerships.add_risk"
    form_class = RiskForm
    title = gettext_lazy("Note a risk")
    lead = gettext_lazy("What may go otherwise than hoped, on whatever side. To say so early is good work.")
    submit_label = gettext_lazy("Note this risk")
    success_message = gettext_lazy("The risk is noted. On its day it comes back among your work.")
    current = "home"

    def get_back_url(self):
        return reverse("partnerships:risk_list", args=[self.partnership.slug])

    def get_initial(self):
        return {"look_on": timezone.localdate() + USUAL_TIME}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "partners": self.partnership.present_partners,
            "own_partner": self.own_partner,
        }

    def act(self, form):
        return note_risk(partnership=self.partnership, **form.cleaned_data, by=self.request.user, now=timezone.now())


class RiskEdit(OfRisk, FormPage):
    permission_required = "partnerships.change_risk"
    form_class = RiskForm
    title = gettext_lazy("Change the risk")
    submit_label = gettext_lazy("Save the risk")
    success_message = gettext_lazy("The risk is saved.")

    def get_initial(self):
        names = ("text", "language", "kind", "likelihood", "effect", "measure", "look_on")
        touched = [str(partner.pk) for partner in self.risk.touches.all()]
        return {name: getattr(self.risk, name) for name in names} | {"touches": touched}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partners": self.partnership.partner_list}

    def act(self, form):
        return change_risk(
            risk=self.risk, seen=form.row_version, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )


class RiskLookAdd(OfRisk, FormPage):
    permission_required = "partnerships.look_at_risk"
    form_class = LookForm
    title = gettext_lazy("Look again")
    submit_label = gettext_lazy("Keep this look")
    success_message = gettext_lazy("Your look stays with the risk.")

    def get_initial(self):
        judged = {name: getattr(self.risk, name) for name in ("likelihood", "effect")}
        return judged | {"look_on": timezone.localdate() + USUAL_TIME}

    def act(self, form):
        look_at_risk(
            risk=self.risk, seen=form.row_version, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )
        return self.risk


class RiskClose(OfRisk, FormPage):
    permission_required = "partnerships.close_risk"
    form_class = CloseForm
    title = gettext_lazy("Close the risk")
    submit_label = gettext_lazy("Close it")
    success_message = gettext_lazy("The risk is closed. Why stays with it.")

    def act(self, form):
        return close_risk(
            risk=self.risk, seen=form.row_version, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )


class RiskJoin(OfRisk, ConfirmPage):
    permission_required = "partnerships.join_risk"
    title = gettext_lazy("Look after this together?")
    submit_label = gettext_lazy("We look after it too")
    success_message = gettext_lazy("Your municipality looks after it too.")

    def get_lead(self):
        return _("On the day that is agreed it comes back among your work as well: %(what)s") % {"what": self.risk.text}

    def act(self, form):
        return join_risk(risk=self.risk, by=self.request.user)


class RiskShare(OfRisk, ConfirmPage):
    permission_required = "partnerships.share_risk"
    submit_label = gettext_lazy("Share it")
    success_message = gettext_lazy("Every municipality can read the risk now.")

    def get_title(self):
        return _("Share “%(title)s”?") % {"title": self.risk.text}

    def get_lead(self):
        return _(
            "Every municipality of the partnership, and who accompanies you, will read it with all that you saw of "
            "it. What is shared stays shared. What happened, and your notes, stay within your municipality."
        )

    def act(self, form):
        return share_risk(risk=self.risk, by=self.request.user)
