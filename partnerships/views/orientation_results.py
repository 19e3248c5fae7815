"""What the answers say, alone and beside those of the other municipality."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from partnerships.actions import orientations as actions
from partnerships.choices import Question
from partnerships.choices.people import Right
from partnerships.forms.orientations import InvitationForm
from partnerships.models import Orientation, OrientationInvitation, Partnership
from partnerships.orientation.facts import forms_in
from partnerships.orientation.questions import ASKED
from partnerships.orientation.verdict import verdict_of
from partnerships.rules import membership
from partnerships.views.orientations import AtSecretAddress
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.responses import see_other
from stedenband.ui.views import PermissionPage


class OfFinished(AtSecretAddress):
    """A page that makes sense once the answers stand; before that the reader is taken to the questions."""

    def get(self, request, *args, **kwargs):
        if not self.orientation.is_finished:
            return see_other(self.address("overview"))
        return super().get(request, *args, **kwargs)


def partnerships_to_attach_to(user):
    """The partnerships in which `user` may attach an orientation for a municipality."""
    if not user.is_authenticated:
        return []
    membership(user, None)
    coordinated = [
        number
        for number, member in user.membership_cache.items()
        if member.partner_id is not None and member.may(Right.COORDINATE)
    ]
    return list(Partnership.objects.visible_to(user).filter(pk__in=coordinated).with_partners())


class Result(OfFinished, PermissionPage, TemplateView):
    """One of the three outcomes, with the answers that led there; the other forms; the way to the note."""

    template_name = "orientation/result.html"

    def get_title(self):
        return verdict_of(self.orientation.chosen).verdict.label

    def get_context_data(self, **kwargs):
        outcome = verdict_of(self.orientation.chosen)
        return super().get_context_data(
            outcome=outcome,
            forms=forms_in(get_language(), outcome.forms),
            notes={note.language: note for note in self.orientation.notes.defer("facts")},
            attach_to=[] if self.orientation.is_attached else partnerships_to_attach_to(self.request.user),
            **kwargs,
        )


class Invite(AtSecretAddress, FormPage):
    """The partner can answer the same questions; each sees the other's answers when all are finished."""

    form_class = InvitationForm
    template_name = "orientation/invite.html"
    title = gettext_lazy("Ask your partner the same questions")
    lead = gettext_lazy(
        "Your partner answers at an address of its own. You see each other's answers once all finished."
    )
    submit_label = gettext_lazy("Make the invitation")
    success_message = gettext_lazy("The invitation is ready. Pass its address on to your partner.")

    def get_context_data(self, **kwargs):
        waiting = OrientationInvitation.objects.filter(circle=self.orientation.circle)
        rows = [
            (invitation, settings.SITE_URL + reverse("orientation:invited", args=[invitation.secret]))
            for invitation in waiting
        ]
        return super().get_context_data(invitations=rows, **kwargs)

    def act(self, form):
        actions.invite_partner(orientation=self.orientation, **form.cleaned_data, now=timezone.now())
        return self.address("invite")


class TakeBack(AtSecretAddress, ConfirmPage):
    title = gettext_lazy("Take the invitations back")
    lead = gettext_lazy("The addresses that nobody used yet lead nowhere any more.")
    submit_label = gettext_lazy("Take them back")

    def act(self, form):
        actions.take_back_invitations(orientation=self.orientation)
        return self.address("overview")


class Compare(AtSecretAddress, PermissionPage, TemplateView):
    """The same questions, the answers of each municipality beside each other, in alphabetical order."""

    template_name = "orientation/compare.html"
    title = gettext_lazy("Your answers beside each other")

    def get(self, request, *args, **kwargs):
        if not actions.is_compared(self.orientation):
            return see_other(self.address("overview"))
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        others = Orientation.objects.of_circle(self.orientation).in_words()
        files = sorted([self.orientation, *others], key=lambda file: (file.municipality, str(file.pk)))
        given = [(file, file.given) for file in files]
        rows = [self.row(question, [(file, answers.get(question)) for file, answers in given]) for question in Question]
        outcomes = [(file, verdict_of(file.chosen)) for file in files]
        return super().get_context_data(rows=rows, outcomes=outcomes, lead=self.get_lead(), **kwargs)

    @staticmethod
    def row(question, answers):
        """The question, its answers, what the choice is about, and a word when the choices differ."""
        differ = len({answer.choice for _file, answer in answers if answer}) > 1
        return question, answers, ASKED[question].choice, _("answered differently") if differ else ""

    def get_lead(self):
        return _("Look first at where you answered differently: that is what to talk about.")
