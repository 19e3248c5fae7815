from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships import recipients
from partnerships.actions.renewals import propose_renewal
from partnerships.choices import RenewalStatus
from partnerships.endings import undecided_endings
from partnerships.forms.renewals import RenewalForm
from partnerships.models import RenewalDecision
from partnerships.queries import newest_versions
from partnerships.views.agreements import OfAgreement
from stedenband.ui.formpages import FormPage
from stedenband.ui.telling import Told
from stedenband.ui.views import PermissionPage


class RenewalPage(OfAgreement, PermissionPage, TemplateView):
    """What comes after an agreement: what was proposed, what each said, and what was decided."""

    permission_required = "partnerships.view_agreement"
    template_name = "partnerships/renewal.html"
    title = gettext_lazy("What comes after the agreement?")

    def get_context_data(self, **kwargs):
        decisions = list(
            RenewalDecision.objects.filter(agreement=self.object).select_related("proposed_by__municipality")
        )
        versions = newest_versions(decisions)
        endings = undecided_endings([self.partnership], today=timezone.localdate())
        return super().get_context_data(
            agreement=self.object,
            ending=next((ending for ending in endings if ending.agreement == self.object), None),
            rows=[(decision, versions.get(decision.pk)) for decision in decisions],
            waits=any(decision.status == RenewalStatus.PROPOSED for decision in decisions),
            decided=next((one for one in decisions if one.status == RenewalStatus.CONFIRMED), None),
            **kwargs,
        )


class RenewalPropose(OfAgreement, FormPage):
    """Say what should come after an agreement; true when every municipality agreed."""

    permission_required = "partnerships.propose_renewal"
    form_class = RenewalForm
    title = gettext_lazy("Propose what comes after the agreement")
    submit_label = gettext_lazy("Propose this")
    success_message = gettext_lazy("Your proposal waits for the word of every other municipality.")

    def load(self):
        super().load()
        if not self.object.is_in_force:
            raise PermissionDenied(_("Only what is in force has something that comes after it."))

    def get_lead(self):
        return _("Your municipality proposes, every other one agrees or not yet. Nobody decides alone.")

    def get_back_url(self):
        return reverse("partnerships:renewal", args=[self.partnership.slug, self.object.pk])

    def get_told(self):
        return [
            Told(
                recipients.who_would_answer(
                    RenewalDecision, self.partnership, proposed_by=self.member.partner_id, but=self.request.user
                )
            )
        ]

    def act(self, form):
        return propose_renewal(agreement=self.object, **form.cleaned_data, by=self.request.user, now=timezone.now())
