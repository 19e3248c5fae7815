"""Asking a question on the public page."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from partnerships.views.orientation_starts import consider
from reporting.actions.public_questions import ask_publicly
from reporting.forms.public import QuestionForm
from reporting.public.wording import names_in_words
from reporting.views.public import shown_publication
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage, public

WHOEVER_WONDERS = "whoever reads a public page may ask a question about it"


class OfPublicPage:
    """A page beside the public page of a partnership, with a way back to it."""

    def load(self):
        self.publication, self.facts = shown_publication(self.kwargs["slug"])

    def get_back_url(self):
        return reverse("public:partnership", args=[self.kwargs["slug"]])

    def get_context_data(self, **kwargs):
        notice = settings.DEMO_NOTICE if self.facts["partnership"]["is_invented"] else ""
        return super().get_context_data(back_url=self.get_back_url(), demo_notice=notice, **kwargs)


@public(WHOEVER_WONDERS)
class Ask(OfPublicPage, FormPage):
    """One question, without an account. What a machine filled in is thanked for and forgotten."""

    form_class = QuestionForm
    template_name = "public/ask.html"
    submit_label = gettext_lazy("Send the question")
    keeps_drafts = False

    def get_title(self):
        return _("A question to %(names)s") % {"names": names_in_words(self.facts)}

    def get_lead(self):
        return _("The municipalities read it first. You find question and answer on their page once one has answered.")

    def act(self, form):
        sent = reverse("public:asked", args=[self.kwargs["slug"]])
        if form.cleaned_data["website"]:
            return sent
        consider(self.request, "public_question")
        ask_publicly(
            partnership=self.publication.partnership,
            text=form.cleaned_data["text"],
            language=get_language(),
            now=timezone.now(),
        )
        return sent


@public(WHOEVER_WONDERS)
class Asked(OfPublicPage, PermissionPage, TemplateView):
    """A word of thanks, the same for everybody."""

    template_name = "public/asked.html"
    title = gettext_lazy("Your question is on its way")
