"""The pages of one orientation: answer in any order, finish, come back. Who knows the secret address is at home."""

from django.conf import settings
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships.actions import orientations as actions
from partnerships.choices import Question
from partnerships.forms.orientations import AddressForm, AnswerForm
from partnerships.models import Orientation, OrientationInvitation
from partnerships.views.orientation_starts import consider
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage, public

SECRET_ADDRESS = "whoever knows the secret address of the file, which nobody can guess"


@public(SECRET_ADDRESS)
class AtSecretAddress:
    """Mixin, first in the bases, of the pages of one file; an address that leads nowhere is a 404."""

    draft_message = gettext_lazy("We kept your text as a draft, for whoever has this address.")

    def load(self):
        self.secret = self.kwargs["secret"]
        self.orientation = get_object_or_404(Orientation.objects.at(self.secret).in_words())
        actions.use(orientation=self.orientation, now=timezone.now())

    @property
    def draft_path(self):
        """Without the secret, which the database never holds, and the same in every language."""
        view = self.request.resolver_match
        named = [value for name, value in view.kwargs.items() if name != "secret"]
        return "/".join(["orientation", str(self.orientation.pk), view.url_name, *named])

    def address(self, name, *args):
        return reverse(f"orientation:{name}", args=[self.secret, *args])

    def get_back_url(self):
        return self.address("overview")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**({"orientation": self.orientation, "secret": self.secret} | kwargs))

    def dispatch(self, request, *args, **kwargs):
        response = super().dispatch(request, *args, **kwargs)
        response["X-Robots-Tag"] = "noindex"
        return response


class Overview(AtSecretAddress, PermissionPage, TemplateView):
    """All questions with their answers, in any order; from here one finishes, invites and comes back."""

    template_name = "orientation/overview.html"

    def get_title(self):
        return _("Is a partnership right for %(municipality)s?") % {"municipality": self.orientation.municipality}

    def get_context_data(self, **kwargs):
        given = self.orientation.given
        others = list(Orientation.objects.of_circle(self.orientation))
        invitations = list(OrientationInvitation.objects.filter(circle=self.orientation.circle))
        return super().get_context_data(
            rows=[(question, given.get(question)) for question in Question],
            open_questions=self.orientation.open_questions,
            others=others,
            invitations=invitations,
            is_compared=self.orientation.is_finished
            and bool(others)
            and not invitations
            and all(other.is_finished for other in others),
            full_address=settings.SITE_URL + self.request.path,
            **kwargs,
        )


class Answer(AtSecretAddress, FormPage):
    """One question."""

    form_class = AnswerForm
    template_name = "orientation/answer.html"
    submit_label = gettext_lazy("Save and go on")

    def load(self):
        super().load()
        if self.kwargs["question"] not in Question.values:
            raise Http404
        self.question = Question(self.kwargs["question"])
        self.object = self.orientation.given.get(self.question)

    def get_title(self):
        return self.question.label

    def get_initial(self):
        return {"choice": self.object.choice, "text": self.object.text} if self.object else {}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"question": self.question}

    def get_context_data(self, **kwargs):
        number = list(Question).index(self.question) + 1
        return super().get_context_data(number=number, total=len(Question), **kwargs)

    def act(self, form):
        given = form.cleaned_data
        actions.answer(
            orientation=self.orientation,
            question=self.question,
            choice=given.get("choice", ""),
            text=given["text"],
            seen=form.row_version,
            now=timezone.now(),
        )
        return self.next_address()

    def next_address(self):
        """The first question after this one that is still open, else the overview."""
        place = list(Question).index(self.question)
        still_open = [question for question in self.orientation.open_questions if question != self.question]
        later = [question for question in still_open if list(Question).index(question) > place]
        return self.address("answer", later[0]) if later else self.address("overview")


class Finish(AtSecretAddress, ConfirmPage):
    title = gettext_lazy("Finish the orientation")
    lead = gettext_lazy(
        "Your answers then stand. You see what they say together, and can write a note for your council."
    )
    submit_label = gettext_lazy("Finish")

    def act(self, form):
        actions.finish(orientation=self.orientation, now=timezone.now())
        return self.address("result")


class Reopen(AtSecretAddress, ConfirmPage):
    title = gettext_lazy("Change an answer")
    lead = gettext_lazy("The orientation is open again. Finish it once more when you are ready.")
    submit_label = gettext_lazy("Open it again")

    def act(self, form):
        actions.reopen(orientation=self.orientation, now=timezone.now())
        return self.address("overview")


class MailAddress(AtSecretAddress, FormPage):
    form_class = AddressForm
    title = gettext_lazy("Mail me this address")
    submit_label = gettext_lazy("Mail me")
    success_message = gettext_lazy("A mail with the address of this orientation is on its way.")
    keeps_drafts = False

    def get_initial(self):
        return {"email": self.orientation.email}

    def act(self, form):
        email = form.cleaned_data["email"]
        consider(self.request, "orientation_mail", key=email.lower())
        actions.ask_for_address(orientation=self.orientation, email=email, now=timezone.now())
        return self.address("overview")


class Remove(AtSecretAddress, ConfirmPage):
    title = gettext_lazy("Throw everything away")
    lead = gettext_lazy("All answers, notes and PDFs of this orientation will be gone. Nobody can bring them back.")
    submit_label = gettext_lazy("Throw everything away")
    success_message = gettext_lazy("The orientation is gone.")

    def act(self, form):
        actions.remove(orientation=self.orientation)
        return reverse("orientation:start")
