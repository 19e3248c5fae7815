"""Where an orientation begins, or is found back: pages for everybody."""

import uuid

from allauth.core import ratelimit
from django.core import signing
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from partnerships.actions import orientations as actions
from partnerships.forms.orientations import AddressForm, StartForm
from partnerships.models import OrientationInvitation
from partnerships.models.orientation import secret_of
from partnerships.orientation.facts import forms_in
from stedenband.lib.canonical import digest
from stedenband.lib.errors import DomainError
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage, public

OPEN_TO_ALL = "whoever wonders whether a stedenband is right for them has no account yet"
SEALED_NUMBER = "partnerships.orientation.number"


def consider(request, action, key=None):
    """Count this try. Raises `DomainError("too_often")` past the rate that the settings allow."""
    if not ratelimit.consume(request, action=action, key=key):
        raise DomainError("too_often", _("Too many tries from this place. Wait an hour and try again."))


@public(OPEN_TO_ALL)
class Start(FormPage):
    """What this is, how long it takes, and the first two questions.

    The number of the file travels with the form, sealed, so that a second tap finds the address of the first.
    """

    form_class = StartForm
    template_name = "orientation/start.html"
    title = gettext_lazy("Is a partnership right for us?")
    submit_label = gettext_lazy("Begin")
    keeps_drafts = False
    invitation = None

    def dispatch(self, request, *args, **kwargs):
        try:
            self.number = uuid.UUID(signing.loads(request.POST.get("number", ""), salt=SEALED_NUMBER))
        except (signing.BadSignature, ValueError, TypeError):
            self.number = uuid.uuid4()
        return super().dispatch(request, *args, **kwargs)

    @property
    def secret(self):
        return secret_of(self.number)

    def get_context_data(self, **kwargs):
        number = signing.dumps(str(self.number), salt=SEALED_NUMBER)
        return super().get_context_data(number=number, invitation=self.invitation, **kwargs)

    def act(self, form):
        consider(self.request, "orientation_start")
        return actions.start_orientation(
            number=self.number, invitation=self.invitation, **form.cleaned_data, now=timezone.now()
        )


class Invited(Start):
    """The same first page, for a municipality that another one invited: its file is its own."""

    submit_label = gettext_lazy("Begin our own answers")

    def load(self):
        waiting = OrientationInvitation.objects.filter(secret_hash=digest(self.kwargs["secret"]))
        self.invitation = get_object_or_404(waiting)

    def get_initial(self):
        return {"municipality": self.invitation.municipality, "language": self.invitation.language}


@public(OPEN_TO_ALL)
class LostAddress(FormPage):
    """Mail me where I was. The answer is the same for every e-mail address."""

    form_class = AddressForm
    title = gettext_lazy("Go on with an orientation")
    lead = gettext_lazy("Tell us the e-mail address that you gave. We mail you the addresses of your orientations.")
    submit_label = gettext_lazy("Mail me")
    success_message = gettext_lazy("If we know this e-mail address, a mail is on its way.")
    keeps_drafts = False

    def get_back_url(self):
        return reverse("orientation:start")

    def act(self, form):
        email = form.cleaned_data["email"]
        consider(self.request, "orientation_mail", key=email.lower())
        actions.ask_for_lost_addresses(email=email, now=timezone.now())
        return reverse("orientation:start")


@public(OPEN_TO_ALL)
class Forms(PermissionPage, TemplateView):
    """The eight forms of cooperation, beside each other."""

    template_name = "orientation/forms.html"
    title = gettext_lazy("Other ways to work together")

    def get_context_data(self, **kwargs):
        return super().get_context_data(forms=forms_in(get_language()), **kwargs)
