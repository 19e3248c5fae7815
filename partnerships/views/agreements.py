from pathlib import PurePosixPath

from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from partnerships import talks
from partnerships.actions.agreements import write_agreement
from partnerships.adoption import adoptions_of
from partnerships.arches import agreement_arch
from partnerships.choices import NEEDS_OF_KIND, AgreementKind, AgreementStatus, Word
from partnerships.endings import undecided_endings
from partnerships.forms.agreements import PLAIN, AgreementForm, answers_of
from partnerships.lifeline import life_line
from partnerships.models import Agreement, Version
from partnerships.negotiation import negotiation_of
from partnerships.queries import newest_versions, signed_by
from partnerships.spans import Span, gap_now, gaps, overlaps
from partnerships.views.base import InPartnership
from stedenband.ui import denied
from stedenband.ui.formpages import FormPage
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
        return rows.select_related("partnership", "pen__municipality").prefetch_related("commitments")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        agreements, today = list(context["object_list"]), timezone.localdate()
        versions = newest_versions(agreements)
        ending = {ending.agreement.pk for ending in undecided_endings([self.partnership], today=today)}
        rows = [
            (one, agreement_arch(one, self.partnership, versions.get(one.pk)), one.pk in ending) for one in agreements
        ]
        return context | {"rows": rows, **self.how_they_follow(today)}

    def how_they_follow(self, today):
        """The days on which no cooperation agreement was in force although one was before, and those with two."""
        signed = Agreement.objects.of_partnership(self.partnership).signed().filter(stands_as=AgreementKind.AGREEMENT)
        rows = list(signed.values_list("starts_on", "ends_on", "status"))
        spans = [Span(first, last) for first, last, _status in rows]
        counting = [Span(first, last) for first, last, status in rows if status == AgreementStatus.IN_FORCE]
        return {"gaps": gaps(spans), "gap_now": gap_now(spans, today), "overlaps": overlaps(counting)}


class OfAgreement(InPartnership):
    """A page about one agreement."""

    current = "agreements"

    def load(self):
        super().load()
        self.object = self.agreement = self.get_row(
            Agreement.objects.select_related("partnership", "pen__municipality", "amends__partnership")
        )

    def get_back_url(self):
        return self.object.get_absolute_url()

    def about(self, sentence):
        """`sentence` with the title of the agreement before it, for a page whose own title asks something."""
        return _("“%(agreement)s”. %(sentence)s") % {"agreement": self.agreement.title, "sentence": sentence}


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
        commitments = list(self.object.commitments.select_related("bearer__municipality"))
        endings = undecided_endings([self.partnership], today=today)
        table = negotiation_of(self.object, self.partnership, self.member, now=timezone.now())
        return super().get_context_data(
            agreement=self.object,
            commitments=commitments,
            table=table,
            **self.languages(commitments),
            amendment=self.object.amendments.exclude(status=AgreementStatus.DROPPED).order_by("-pk").first(),
            arch_state=agreement_arch(self.object, self.partnership, newest),
            versions=versions,
            live=newest if newest and (newest.is_open or newest.is_in_force) else None,
            returned=[word for word in signed_by(newest) if word.word == Word.SENT_BACK],
            life_line=life_line(self.object, today, is_accepted=table.is_accepted),
            ending=next((one for one in endings if one.agreement == self.object), None),
            adoptions=adoptions_of(self.object, self.partnership),
            file_words=file_words(self.object.file),
            talk=talks.beside(self.object, user=self.request.user),
            can_compare=bool(self.object.amends_id or (versions and self.object.status == AgreementStatus.DRAFT)),
            **kwargs,
        )

    def languages(self, commitments):
        """The language versions with each commitment in them, and the languages in which there is none yet."""
        versions = list(self.object.language_versions.all())
        written = {self.object.language, *(version.language for version in versions)}
        return {
            "wordings": [(version, version.wordings(commitments)) for version in versions],
            "languages_left": [(code, name) for code, name in settings.LANGUAGES if code not in written],
        }


class AgreementForms(FormPage):
    """What writing a new agreement and changing one have in common."""

    object = None

    form_class = AgreementForm
    template_name = "partnerships/agreement_form.html"
    submit_label = gettext_lazy("Save the agreement")
    success_message = gettext_lazy("The agreement is saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership, "settled": self.object}

    def get_context_data(self, **kwargs):
        return super().get_context_data(needs=NEEDS_OF_KIND.items(), **kwargs)

    def write(self, form, **what):
        facts = form.cleaned_data
        return write_agreement(
            partnership=self.partnership,
            kind=facts.get("kind", AgreementKind.AMENDMENT),
            **{name: facts[name] for name in PLAIN if name != "kind"},
            **form.explanation,
            commitments=form.commitments,
            file=facts["file"],
            by=self.request.user,
            now=timezone.now(),
            **what,
        )


class AgreementAdd(InPartnership, AgreementForms):
    permission_required = "partnerships.add_agreement"
    title = gettext_lazy("Write an agreement")
    lead = gettext_lazy("All municipalities can change it until all have signed.")
    current = "agreements"

    def get_back_url(self):
        return reverse("partnerships:agreement_list", args=[self.partnership.slug])

    def act(self, form):
        return self.write(form)


class AgreementEdit(OfAgreement, AgreementForms):
    permission_required = "partnerships.change_agreement"
    title = gettext_lazy("Change the agreement")

    def check_permission(self):
        """Who wrote while the pen went to another municipality gets the page back with all that was typed."""
        if self.request.method != "POST":
            return super().check_permission()
        return denied.check(self.request.user, "partnerships.write_agreement", self.object)

    def get_initial(self):
        return answers_of(self.object)

    def act(self, form):
        return self.write(form, agreement=self.object, seen=form.row_version)

    def get_context_data(self, **kwargs):
        """Says whose signatures fall when the text of an agreement that is being signed changes."""
        version = Version.objects.of(self.object).open().with_sign_offs().first()
        kwargs["accepted"] = self.object.acceptances.standing().select_related("partner__municipality", "by")
        return super().get_context_data(version=version, falling=signed_by(version), agreement=self.object, **kwargs)
