from django.contrib import messages
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import recipients
from partnerships.actions.agreements import agreement_facts, offer_for_signing
from partnerships.actions.negotiation import accept_text, set_aside, take_acceptance_back
from partnerships.actions.pens import hand_over_pen
from partnerships.forms.agreements import OfferForm
from partnerships.forms.negotiation import PenForm, SetAsideForm
from partnerships.models import Agreement, Version
from partnerships.questions import asked_before_signing
from partnerships.views.agreements import OfAgreement
from stedenband.lib.canonical import plain
from stedenband.lib.errors import VersionConflict
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.telling import Told


class PenHand(OfAgreement, FormPage):
    """Say who writes next; take the pen when it lies on the table or rested too long."""

    permission_required = "partnerships.write_agreement"
    form_class = PenForm
    title = gettext_lazy("The pen of this text")
    submit_label = gettext_lazy("Hand over the pen")
    success_message = gettext_lazy("The pen is handed over. They find it in their work.")

    def get_lead(self):
        return self.about(
            _(
                "Only the municipality with the pen changes the text, so that nobody writes over another. The others "
                "read along and comment. A pen that was not used for 30 days may be taken by another."
            )
        )

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agreement": self.object, "partnership": self.partnership}

    def get_told(self):
        others = [one for one in self.partnership.present_partners if one.pk != self.object.pen_id]
        return [
            Told(
                recipients.who_takes_the_pen(one, but=self.request.user),
                when=_("When you hand it to %(name)s:") % {"name": one.name},
            )
            for one in others
        ]

    def act(self, form):
        hand_over_pen(
            agreement=self.object,
            to=form.partner,
            word=form.cleaned_data["word"],
            language=form.cleaned_data["language"],
            by=self.request.user,
            now=timezone.now(),
        )
        return self.object


class TextAccept(OfAgreement, ConfirmPage):
    """Read the words once more and say that they are good."""

    permission_required = "partnerships.accept_agreement"
    template_name = "partnerships/text_accept.html"
    title = gettext_lazy("Do you find this text good?")
    submit_label = gettext_lazy("We find this text good")
    success_message = gettext_lazy("Your municipality finds this text good. The others see it.")

    def get_lead(self):
        return self.about(
            _(
                "This is not a signature: it tells the others that these words can go to those who sign. It falls when "
                "somebody changes the text, and you can take it back."
            )
        )

    def get_context_data(self, **kwargs):
        return super().get_context_data(agreement=self.object, facts=plain(agreement_facts(self.object)), **kwargs)

    def act(self, form):
        try:
            accept_text(agreement=self.object, seen=form.row_version, by=self.request.user, now=timezone.now())
        except VersionConflict:
            self.success_message = ""
            messages.warning(self.request, _("The text changed while you read it. Please read it again first."))
        return self.object


class TextReopen(OfAgreement, ConfirmPage):
    permission_required = "partnerships.accept_agreement"
    title = gettext_lazy("Talk about this text again?")
    submit_label = gettext_lazy("Talk about it again")
    success_message = gettext_lazy("The text is open again.")

    def get_lead(self):
        return self.about(_("Your municipality no longer says that it finds the text good. The others see it."))

    def act(self, form):
        take_acceptance_back(agreement=self.object, by=self.request.user, now=timezone.now())
        return self.object


class AgreementOffer(OfAgreement, ConfirmPage):
    permission_required = "partnerships.freeze_agreement"
    form_class = OfferForm
    title = gettext_lazy("Offer this text for signing?")
    submit_label = gettext_lazy("Offer for signing")
    success_message = gettext_lazy("The agreement waits for the word of every municipality.")

    def get_lead(self):
        return self.about(
            _(
                "The text is frozen as it is now and waits for every municipality. Each signs when it is ready, in any "
                "order. Whoever changes the text after that makes a new version, and signatures on this one fall."
            )
        )

    def get_form_kwargs(self):
        questions = asked_before_signing(self.object, self.partnership)
        new = [doubt for doubt in questions if doubt.code not in self.object.asked]
        return super().get_form_kwargs() | {"questions": new}

    def get_told(self):
        return [Told(recipients.who_would_answer(Agreement, self.partnership, but=self.request.user))]

    def act(self, form):
        offer_for_signing(
            agreement=self.object,
            reason=form.warning_reason,
            asked=form.accepted_warnings,
            by=self.request.user,
            now=timezone.now(),
        )
        return Version.objects.of(self.object).open().select_related("partnership").get()


class SetAside(OfAgreement, FormPage):
    permission_required = "partnerships.freeze_agreement"
    form_class = SetAsideForm
    title = gettext_lazy("Set this text aside?")
    submit_label = gettext_lazy("Set it aside")
    success_message = gettext_lazy("The text is set aside. Everybody can still read it.")

    def get_lead(self):
        return self.about(
            _("Nobody goes on with this text, and no signature on it counts. What is in force stays in force.")
        )

    def act(self, form):
        reason = form.cleaned_data["reason"]
        return set_aside(agreement=self.object, reason=reason, by=self.request.user, now=timezone.now())
