from django.conf import settings
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.actions.wordings import drop_language_version, write_language_version
from partnerships.forms.negotiation import LanguageVersionForm, answers_of_version
from partnerships.models import LanguageVersion
from partnerships.views.agreements import OfAgreement
from stedenband.ui.formpages import ConfirmPage, FormPage

LANGUAGES = dict(settings.LANGUAGES)


class OfLanguage(OfAgreement):
    """A page about an agreement in one other language; 404 for its first language and for unknown ones."""

    permission_required = "partnerships.change_agreement"

    def load(self):
        super().load()
        self.code = self.kwargs["language"]
        if self.code not in LANGUAGES or self.code == self.agreement.language:
            raise Http404
        found = self.agreement.language_versions.filter(language=self.code).first()
        self.object = found or LanguageVersion(agreement=self.agreement, language=self.code, row_version=0)

    def get_permission_object(self):
        return self.agreement

    def get_back_url(self):
        return self.agreement.get_absolute_url()


class LanguageWrite(OfLanguage, FormPage):
    form_class = LanguageVersionForm
    template_name = "partnerships/language_form.html"
    submit_label = gettext_lazy("Save this version")
    success_message = gettext_lazy("The language version is saved.")

    def load(self):
        super().load()
        self.commitments = list(self.agreement.commitments.all())

    def get_title(self):
        return _("Language version: %(language)s") % {"language": LANGUAGES[self.code]}

    def get_lead(self):
        return self.about(_("Write what the first text says, in your own words: a meaning, not word for word."))

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"commitments": self.commitments}

    def get_initial(self):
        return answers_of_version(self.object, self.commitments)

    def get_context_data(self, **kwargs):
        return super().get_context_data(agreement=self.agreement, code=self.code, **kwargs)

    def act(self, form):
        write_language_version(
            agreement=self.agreement,
            language=self.code,
            title=form.cleaned_data["title"],
            text=form.cleaned_data["text"],
            promises=form.promises,
            seen=form.row_version,
            by=self.request.user,
            now=timezone.now(),
        )
        return self.agreement


class LanguageDrop(OfLanguage, ConfirmPage):
    submit_label = gettext_lazy("Take it out")
    success_message = gettext_lazy("The language version is taken out.")

    def load(self):
        super().load()
        if self.object.pk is None:
            raise Http404

    def get_title(self):
        return _("Take this version out: %(language)s?") % {"language": LANGUAGES[self.code]}

    def get_lead(self):
        return self.about(_("The agreement is then no longer there in this language. The other versions stay."))

    def act(self, form):
        return drop_language_version(
            agreement=self.agreement, language=self.code, by=self.request.user, now=timezone.now()
        )
