"""One person answers at a secret address: no account, no name, and nobody else who has the address reads along."""

from django.conf import settings
from django.core import signing
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from capacity.actions.assessment_sheets import answer_page, begin_sheet, finish_sheet, refuse_link, unanswered
from capacity.assessments.addresses import new_key
from capacity.forms.assessment_answers import SheetForm
from capacity.models import AnswerLink, AnswerSheet
from stedenband.lib.canonical import digest
from stedenband.lib.errors import DomainError
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.responses import see_other
from stedenband.ui.views import PermissionPage, public

SECRET_ADDRESS = "whoever was sent this address, which nobody can guess, to answer without an account"
SEALED_KEY = "capacity.assessments.key"
COOKIE_LIFE = 120 * 86_400


@public(SECRET_ADDRESS)
class AtAnswerAddress:
    """Mixin, first in the bases, of the pages of one link; one that opens nothing any more says so on its own page."""

    sheet = None

    def load(self):
        self.secret = self.kwargs["secret"]
        links = AnswerLink.objects.select_related(
            "side__round__set", "side__round__theme", "side__partner__municipality"
        )
        self.link = get_object_or_404(links.at(self.secret))
        self.assessment = self.link.side.round
        refuse_link(self.link, on=timezone.localdate())
        self.sheet = AnswerSheet.objects.filter(link=self.link).first()
        if self.sheet is not None:
            self.refuse_other_device()
            self.sheet.side = self.link.side

    def refuse_other_device(self):
        if self.sheet.key_hash != digest(self.request.COOKIES.get(self.cookie, "")):
            raise DomainError("link_begun", _("Somebody began to answer at this address on another device."))

    def dispatch(self, request, *args, **kwargs):
        try:
            response = super().dispatch(request, *args, **kwargs)
        except DomainError as refused:
            if first := self.first_result():  # the first of several identical posts may have handed it in
                return see_other(first)
            context = {"title": _("This address opens nothing any more"), "refused": refused}
            response = render(request, "capacity/sheet_over.html", context, status=410)
        response["X-Robots-Tag"] = "noindex"
        return response

    @property
    def cookie(self):
        """Named after the link, so that several people may answer on one device, one after the other."""
        return f"answers_{digest(self.secret)[:12]}"

    @property
    def draft_path(self):
        """Without the secret, which the database never holds."""
        view = self.request.resolver_match
        named = [value for name, value in view.kwargs.items() if name != "secret"]
        return "/".join(["assessment", str(self.sheet.pk if self.sheet else self.link.pk), view.url_name, *named])

    def address(self, name, *args):
        return reverse(f"assessment:{name}", args=[self.secret, *args])

    def get_context_data(self, **kwargs):
        context = {"assessment": self.assessment, "municipality": self.link.side.partner.name, "secret": self.secret}
        return super().get_context_data(**(context | kwargs))


class SheetBegin(AtAnswerAddress, ConfirmPage):
    """What this is, what happens with the answers, and the first button. The device keeps the key from then on."""

    template_name = "capacity/sheet_begin.html"
    submit_label = gettext_lazy("Begin")

    def get_title(self):
        return _("How strong is %(municipality)s?") % {"municipality": self.link.side.partner.name}

    def refuse_other_device(self):
        if self.request.method == "POST" and self.sheet.key_hash == digest(self.sealed_key()):
            return
        super().refuse_other_device()

    def sealed_key(self):
        """The key that came with the form, so that a second tap finds the sheet of the first."""
        try:
            return signing.loads(self.request.POST.get("key", ""), salt=SEALED_KEY)
        except signing.BadSignature:
            return ""

    def get_context_data(self, **kwargs):
        return super().get_context_data(key=signing.dumps(new_key(), salt=SEALED_KEY), begun=self.sheet, **kwargs)

    def act(self, form):
        key = self.request.COOKIES.get(self.cookie, "") if self.sheet else self.sealed_key()
        key = key or self.sealed_key() or new_key()
        begin_sheet(link=self.link, key=key, language=get_language(), on=timezone.localdate())
        return self.address("check") if self.sheet else self.address("page", self.assessment.dimensions[0].slug)

    def dispatch(self, request, *args, **kwargs):
        response = super().dispatch(request, *args, **kwargs)
        key = self.sealed_key() if request.method == "POST" and response.status_code == 303 else ""
        if key and self.cookie not in request.COOKIES:
            response.set_cookie(
                self.cookie,
                key,
                max_age=COOKIE_LIFE,
                httponly=True,
                samesite="Lax",
                secure=settings.SESSION_COOKIE_SECURE,
            )
        return response


class AtOwnSheet(AtAnswerAddress):
    """A page of a sheet that was begun on this device."""

    def load(self):
        super().load()
        if self.sheet is None:
            raise Http404

    def get_back_url(self):
        return self.address("check")


class SheetPage(AtOwnSheet, FormPage):
    """One dimension: four statements, each saved with its why."""

    form_class = SheetForm
    template_name = "capacity/sheet_page.html"
    submit_label = gettext_lazy("Save and go on")
    draft_message = gettext_lazy("We kept your answers as a draft on this page.")

    def load(self):
        super().load()
        places = {dimension.slug: place for place, dimension in enumerate(self.assessment.dimensions)}
        if self.kwargs["dimension"] not in places:
            raise Http404
        self.place = places[self.kwargs["dimension"]]
        self.dimension = self.assessment.dimensions[self.place]

    def get_title(self):
        return self.dimension.text

    @property
    def statements(self):
        return list(self.dimension.statements.all())

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"statements": self.statements, "levels": self.assessment.levels}

    def get_initial(self):
        given = {answer.code: answer for answer in self.sheet.answers.all()}
        there = [(number, given.get(one.code)) for number, one in enumerate(self.statements)]
        return {f"choice_{number}": one.choice for number, one in there if one} | {
            f"why_{number}": one.why for number, one in there if one
        }

    def get_context_data(self, **kwargs):
        place = {"number": self.place + 1, "total": len(self.assessment.dimensions)}
        return super().get_context_data(dimension=self.dimension, **place, **kwargs)

    def act(self, form):
        answer_page(sheet=self.sheet, given=form.given, on=timezone.localdate())
        later = self.assessment.dimensions[self.place + 1 :]
        return self.address("page", later[0].slug) if later else self.address("check")


class SheetCheck(AtOwnSheet, ConfirmPage):
    """What is still open, and the last button."""

    template_name = "capacity/sheet_check.html"
    title = gettext_lazy("Your answers")
    submit_label = gettext_lazy("Hand in my answers")

    def get_back_url(self):
        return ""

    def get_context_data(self, **kwargs):
        missing = {one.code for one in unanswered(self.sheet)}
        rows = [
            (dimension, [one for one in dimension.statements.all() if one.code in missing])
            for dimension in self.assessment.dimensions
        ]
        return super().get_context_data(rows=rows, missing=len(missing), **kwargs)

    def act(self, form):
        finish_sheet(sheet=self.sheet, on=timezone.localdate())
        return reverse("assessment:done")

    def saved(self, response):
        """The device forgets whose sheet this was."""
        response = super().saved(response)
        response.delete_cookie(self.cookie)
        return response


@public("a word of thanks that is the same for everybody")
class SheetDone(PermissionPage, TemplateView):
    template_name = "capacity/sheet_done.html"
    title = gettext_lazy("Thank you")
