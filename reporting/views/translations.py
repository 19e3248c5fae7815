from django.conf import settings
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from reporting.account.figures import language_name
from reporting.actions.translations import check_translation, translate
from reporting.forms.translations import TranslationForm
from reporting.originals import original_of, originals_of
from reporting.views.base import InReport
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage

LANGUAGES = dict(settings.LANGUAGES)


class InLanguage(InReport):
    """A page about a report in the language that the address names."""

    def load(self):
        super().load()
        self.language = self.kwargs["language"]
        if self.language not in LANGUAGES:
            raise Http404

    @property
    def list_url(self):
        return reverse("reporting:translation_list", args=[self.partnership.slug, self.report.pk, self.language])

    def get_context_data(self, **kwargs):
        # The address names it too, and a plain page hands that on.
        return super().get_context_data(**(kwargs | {"language": self.language, "list_url": self.list_url}))


class TranslationList(InLanguage, PermissionPage, TemplateView):
    """Every text that was written in another language, and how far its translation is."""

    permission_required = "reporting.view_report"
    template_name = "reporting/translation_list.html"

    def get_title(self):
        return _("%(report)s in %(language)s") % {"report": self.report, "language": LANGUAGES[self.language]}

    def get_context_data(self, **kwargs):
        originals = originals_of(self.report, self.language)
        return super().get_context_data(
            originals=[(one, self.may_check(one)) for one in originals],
            may_translate=self.request.user.has_perm("reporting.change_translation", self.report),
            languages=[
                (code, name, reverse("reporting:translation_list", args=[self.partnership.slug, self.report.pk, code]))
                for code, name in settings.LANGUAGES
                if code != self.language
            ],
            **kwargs,
        )

    def may_check(self, original):
        return bool(self.own_partner and original.to_check(self.own_partner))


class OfOriginal(InLanguage):
    """A page about one text and its translation."""

    def load(self):
        super().load()
        place = {"section": self.kwargs["section"], "partner_id": self.kwargs["partner"]}
        self.object = original_of(self.report, language=self.language, **place)
        if self.object is None:
            raise Http404

    def get_permission_object(self):
        return self.report

    def get_title(self):
        names = {"section": self.object.heading, "partner": self.object.partner.name}
        return _("%(section)s, %(partner)s") % names

    def get_back_url(self):
        return self.list_url

    def get_context_data(self, **kwargs):
        written, into = (language_name(code) for code in (self.object.written.language, self.language))
        return super().get_context_data(original=self.object, written_in=written, into=into, **kwargs)


class TranslationWrite(OfOriginal, FormPage):
    """The original and its translation side by side, paragraph by paragraph."""

    form_class = TranslationForm
    permission_required = "reporting.change_translation"
    template_name = "reporting/translation_write.html"
    submit_label = gettext_lazy("Save the translation")
    success_message = gettext_lazy("The translation is saved. Another municipality can check it.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"original": self.object}

    def act(self, form):
        translate(
            original=self.object,
            seen=form.row_version,
            texts=form.texts,
            still_fits=form.still_fits,
            by=self.request.user,
            now=timezone.now(),
        )
        return self.list_url


class TranslationCheck(OfOriginal, ConfirmPage):
    """Read what another municipality translated beside the original, and say that it is right."""

    permission_required = "reporting.check_translation"
    template_name = "reporting/translation_check.html"
    submit_label = gettext_lazy("Yes, the translation is right")
    success_message = gettext_lazy("The translation counts as checked by your municipality.")

    def act(self, form):
        check_translation(original=self.object, seen=form.row_version, by=self.request.user, now=timezone.now())
        return self.list_url

    def get_context_data(self, **kwargs):
        waiting = self.object.to_check(self.own_partner) if self.own_partner else []
        return super().get_context_data(waiting=waiting, **kwargs)
