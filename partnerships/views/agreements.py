from pathlib import PurePosixPath

from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from partnerships import talks
from partnerships.actions.agreements import offer_for_signing, write_agreement
from partnerships.arches import agreement_arch
from partnerships.choices import Word
from partnerships.forms.agreements import AgreementForm, answers_of
from partnerships.lifeline import life_line
from partnerships.models import Agreement, Version
from partnerships.queries import newest_versions, signed_by
from partnerships.views.base import InPartnership
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage


class AgreementList(InPartnership, PermissionPage, ListView):
    """Everything that the partners adopted or are writing, newest first."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/agreement_list.html"
    title = gettext_lazy("Agreements")
    current = "agreements"
    paginate_by = 20

    def get_queryset(self):
        rows = Agreement.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.select_related("partnership").prefetch_related("commitments")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        agreements, today = list(context["object_list"]), timezone.localdate()
        versions = newest_versions(agreements)
        rows = [
            (one, agreement_arch(one, self.partnership, versions.get(one.pk)), one.ends_soon(today))
            for one in agreements
        ]
        return context | {"rows": rows}


class OfAgreement(InPartnership):
    """A page about one agreement."""

    current = "agreements"

    def load(self):
        super().load()
        self.object = self.get_row(Agreement.objects.select_related("partnership"))

    def get_back_url(self):
        return self.object.get_absolute_url()


def file_words(file):
    """What a reader pays for before the link is touched: kind and size; nothing when there is no file."""
    if not file or not file.storage.exists(file.name):
        return ""
    return f"{PurePosixPath(file.name).suffix[1:].upper()}, {filesizeformat(file.size)}"


class AgreementDetail(OfAgreement, PermissionPage, TemplateView):
    permission_required = "partnerships.view_agreement"
    template_name = "partnerships/agreement_detail.html"

    def get_title(self):
        return self.object.title

    def get_context_data(self, **kwargs):
        versions = list(Version.objects.of(self.object).with_sign_offs())
        newest = versions[0] if versions else None
        today = timezone.localdate()
        return super().get_context_data(
            agreement=self.object,
            commitments=self.object.commitments.select_related("bearer__municipality"),
            arch_state=agreement_arch(self.object, self.partnership, newest),
            versions=versions,
            live=newest if newest and (newest.is_open or newest.is_in_force) else None,
            returned=[word for word in signed_by(newest) if word.word == Word.SENT_BACK],
            life_line=life_line(self.object, today),
            ends_soon=self.object.ends_soon(today),
            has_ended=self.object.is_locked and self.object.ends_on < today,
            file_words=file_words(self.object.file),
            talk=talks.beside(self.object, user=self.request.user),
            **kwargs,
        )


class AgreementForms(FormPage):
    """What writing a new agreement and changing one have in common."""

    form_class = AgreementForm
    template_name = "partnerships/agreement_form.html"
    submit_label = gettext_lazy("Save the agreement")
    success_message = gettext_lazy("The agreement is saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership}

    def write(self, form, **what):
        names = ("kind", "title", "text", "language", "starts_on", "ends_on")
        return write_agreement(
            partnership=self.partnership,
            **{name: form.cleaned_data[name] for name in names},
            commitments=form.commitments,
            file=form.cleaned_data["file"],
            by=self.request.user,
            now=timezone.now(),
            **what,
        )


class AgreementAdd(InPartnership, AgreementForms):
    permission_required = "partnerships.add_agreement"
    title = gettext_lazy("Write an agreement")
    lead = gettext_lazy("Both municipalities can change it until all have signed.")
    current = "agreements"

    def get_back_url(self):
        return reverse("partnerships:agreement_list", args=[self.partnership.slug])

    def act(self, form):
        return self.write(form)


class AgreementEdit(OfAgreement, AgreementForms):
    permission_required = "partnerships.change_agreement"
    title = gettext_lazy("Change the agreement")

    def get_initial(self):
        return answers_of(self.object)

    def act(self, form):
        return self.write(form, agreement=self.object, seen=form.row_version)

    def get_context_data(self, **kwargs):
        """Says whose signatures fall when the text of an agreement that is being signed changes."""
        version = Version.objects.of(self.object).open().with_sign_offs().first()
        return super().get_context_data(version=version, falling=signed_by(version), agreement=self.object, **kwargs)


class AgreementOffer(OfAgreement, ConfirmPage):
    permission_required = "partnerships.freeze_agreement"
    submit_label = gettext_lazy("Offer for signing")
    success_message = gettext_lazy("The agreement waits for the word of every municipality.")

    def get_title(self):
        return _("Offer “%(agreement)s” for signing?") % {"agreement": self.object.title}

    def get_lead(self):
        return _(
            "The text is frozen as it is now and waits for every municipality. Each signs when it is ready, in any "
            "order. Whoever changes the text after that makes a new version, and signatures on this one fall."
        )

    def act(self, form):
        offer_for_signing(agreement=self.object, by=self.request.user, now=timezone.now())
        return Version.objects.of(self.object).open().select_related("partnership").get()
