from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View

from partnerships.actions.decisions import has_signed, name_signatories, note_approval, note_decision
from partnerships.adoption import adoptions_of
from partnerships.forms.decisions import (
    ApprovalForm,
    DecisionForm,
    SignatoriesForm,
    answers_of_decision,
    answers_of_signatories,
)
from partnerships.models import CouncilDecision, Signatory, SupervisoryApproval, SupervisoryRule
from partnerships.models.decision import adoption_url
from partnerships.views.agreements import OfAgreement
from partnerships.views.base import InPartnership
from partnerships.views.files import attachment
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


class AdoptionPage(OfAgreement, PermissionPage, TemplateView):
    """What each municipality decided about an agreement, side by side in the same order as everywhere."""

    permission_required = "partnerships.view_agreement"
    template_name = "partnerships/adoption.html"
    title = gettext_lazy("Decisions and signatories")

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            agreement=self.object, adoptions=adoptions_of(self.object, self.partnership), **kwargs
        )


class OfOwnAdoption:
    """A form about what the own municipality decides; the page that it belongs to follows."""

    permission_required = "partnerships.add_councildecision"
    current = "agreements"

    def get_back_url(self):
        return reverse("partnerships:adoption", args=[self.partnership.slug, self.agreement.pk])

    def get_lead(self):
        return _("%(name)s, about “%(agreement)s”") % {"name": self.own_partner, "agreement": self.agreement.title}


class ForAgreement(OfOwnAdoption, OfAgreement):
    """A new row about the agreement of the address."""

    def load(self):
        super().load()
        self.agreement = self.object


class OfOwnRow(OfOwnAdoption, InPartnership):
    """A row of the own municipality that is corrected."""

    permission_required = "partnerships.change_councildecision"
    model = None

    def load(self):
        super().load()
        self.object = self.get_row(self.model.objects.select_related("agreement__partnership"))
        self.agreement = self.object.agreement


class DecisionForms(FormPage):
    form_class = DecisionForm
    template_name = "partnerships/decision_form.html"
    submit_label = gettext_lazy("Save the decision")
    success_message = gettext_lazy("The decision is saved. All municipalities can read it.")

    def write(self, form, **which):
        facts = form.cleaned_data
        return note_decision(
            agreement=self.agreement,
            **{name: facts[name] for name in ("body", "decided_on", "number", "outcome", "remark", "language", "file")},
            seats=facts["seats"],
            votes=form.votes,
            parties=form.tallies,
            by=self.request.user,
            now=timezone.now(),
            **which,
        )


class DecisionAdd(ForAgreement, DecisionForms):
    title = gettext_lazy("What did your council decide?")

    def act(self, form):
        return self.write(form)


class DecisionEdit(OfOwnRow, DecisionForms):
    model = CouncilDecision
    title = gettext_lazy("Correct the decision")

    def get_initial(self):
        return answers_of_decision(self.object)

    def act(self, form):
        return self.write(form, decision=self.object, seen=form.row_version)


class DecisionFile(InPartnership, PermissionPage, View):
    """The extract of a decision."""

    permission_required = "partnerships.view_councildecision"

    def load(self):
        super().load()
        self.object = self.get_row(CouncilDecision.objects)

    def get(self, request, *args, **kwargs):
        return attachment(self.object.file.name, str(self.object))


class ApprovalForms(FormPage):
    form_class = ApprovalForm
    submit_label = gettext_lazy("Save")
    success_message = gettext_lazy("The word of the supervising authority is saved.")

    def write(self, form, **which):
        return note_approval(
            agreement=self.agreement, **form.cleaned_data, by=self.request.user, now=timezone.now(), **which
        )


class ApprovalAdd(ForAgreement, ApprovalForms):
    title = gettext_lazy("What does the supervising authority say?")

    def get_initial(self):
        rules = SupervisoryRule.objects.in_use().filter(kind=self.agreement.stands_as)
        rule = rules.filter(country=self.own_partner.municipality.country).first() if self.own_partner else None
        return {"authority": rule.authority if rule else ""}

    def act(self, form):
        return self.write(form)


class ApprovalEdit(OfOwnRow, ApprovalForms):
    model = SupervisoryApproval
    title = gettext_lazy("Correct the answer of the supervising authority")

    def get_initial(self):
        names = ("authority", "asked_on", "outcome", "answered_on", "reference", "remark", "language")
        return {name: getattr(self.object, name) for name in names}

    def act(self, form):
        return self.write(form, approval=self.object, seen=form.row_version)


class SignatoriesEdit(ForAgreement, FormPage):
    """Say who signs for the own municipality; it begins with those of the last agreement."""

    form_class = SignatoriesForm
    template_name = "partnerships/signatories_form.html"
    title = gettext_lazy("Who signs for your municipality?")
    submit_label = gettext_lazy("Save the signatories")
    success_message = gettext_lazy("The signatories are saved.")

    def get_initial(self):
        own = Signatory.objects.filter(partner=self.member.partner_id)
        named = own.filter(agreement=self.agreement)
        last = own.order_by("-agreement__starts_on", "-agreement", "position").first()
        return answers_of_signatories(named or (own.filter(agreement=last.agreement_id) if last else ()))

    def get_context_data(self, **kwargs):
        return super().get_context_data(has_signed=has_signed(self.agreement, self.own_partner), **kwargs)

    def act(self, form):
        name_signatories(agreement=self.agreement, hands=form.hands, by=self.request.user)
        return adoption_url(self.agreement, self.member.partner_id)
