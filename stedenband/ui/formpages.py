"""One way to save anything: `FormPage`. It loses no typed word and does nothing twice."""

import uuid

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.forms import Form
from django.forms.models import BaseModelForm
from django.http import Http404
from django.shortcuts import resolve_url
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from stedenband.lib.errors import DomainError, VersionConflict
from stedenband.ui import conflicts, parked
from stedenband.ui.forms import PageForm
from stedenband.ui.links import in_language, known_language
from stedenband.ui.models import Draft, FormAlreadySent, FormKey
from stedenband.ui.responses import see_other
from stedenband.ui.views import PermissionPage

SECRET = "~secret~"


class NotSaved(Exception):
    """The form must be shown again: it has errors, or warnings without a reason."""


class FormPage(PermissionPage, FormView):
    """A page with one form. A subclass gives `form_class`, `permission_required`, `title` and `act`.

    `act(self, form)` calls the action inside the transaction and returns an address, or an object with
    `get_absolute_url`. It may raise `DomainError`, `ValidationError` and `VersionConflict`: the page comes back with
    all that was typed. A form for an existing row shows `self.object`; has it a `row_version`, then
    `form.row_version` is the one that the person saw, to hand to the action.
    """

    template_name = "layouts/form.html"
    submit_label = gettext_lazy("Save")
    lead = ""
    back_url = ""
    success_message = ""
    keeps_drafts = True
    draft_message = gettext_lazy("We kept your text as a draft. Only you can see it.")
    secret = ""  # the part of this page's address that nobody may find in the database

    draft = None
    conflict = None

    def act(self, form):
        raise NotImplementedError

    def get_lead(self):
        return self.lead

    def get_back_url(self):
        return self.back_url

    def get_told(self):
        """Whom the button will tell, as rows of `stedenband.ui.telling.Told`; chosen as the action chooses them."""
        return []

    def get_success_message(self, form, result):
        return self.success_message

    def use_current(self, current):
        """Show `current`, the row as somebody else saved it, from now on."""
        self.object = current

    @property
    def owner(self):
        """Whose drafts and one-time keys these are: the reader's; on a public page nobody's."""
        return None if self.public_reason else self.request.user

    @property
    def draft_path(self):
        """Where the draft of this page is kept."""
        return self.request.path

    # --- requests

    def dispatch(self, request, *args, **kwargs):
        self.form_key = parked.known_key(request.POST.get("form_key")) or uuid.uuid4()
        if request.user.is_authenticated and parked.is_of_other(request):
            parked.park(request, parked.opened(request))
            messages.warning(request, _("Nothing was saved: this form was opened by somebody else. Their text waits."))
            return see_other(request.get_full_path())
        try:
            return super().dispatch(request, *args, **kwargs)
        except (PermissionDenied, Http404):
            # The first of several identical posts may have moved the row on, so that the others are too late.
            if first := self.first_result():
                return see_other(first)
            raise

    def get(self, request, *args, **kwargs):
        form = self.get_form()
        if self.keeps_drafts:
            self.draft = Draft.objects.on_page(owner=self.owner, path=self.draft_path).first()
        if self.draft:
            parked.refill(form, self.draft.data)
            self.form_key = parked.known_key(parked.first(self.draft.data, "form_key")) or self.form_key
        return self.show(form)

    def post(self, request, *args, **kwargs):
        if self.keeps_drafts and (aside := self.set_aside()):
            return self.saved(see_other(aside))
        form = self.get_form()
        if request.POST.get("form_end") != "1":
            form.add_error(None, _("Not everything arrived, so nothing was saved. Check the text and send it again."))
            return self.show(form, status=400)
        return self.save(form)

    def set_aside(self):
        """Where to go when a button other than "save" was pressed, after it did its work."""
        post, request = self.request.POST, self.request
        if "discard_draft" in post:
            self.forget_draft()
            return request.get_full_path()
        language = known_language(post.get("switch_language"))
        if language is None and "save_draft" not in post:
            return None
        found = parked.Seal(self.owner and self.owner.pk, request.path, str(self.get_title()), self.draft_path)
        parked.park(request, found)
        if language:
            return in_language(request, language)
        messages.success(request, self.draft_message)
        return request.get_full_path()

    # --- saving

    def save(self, form):
        try:
            with transaction.atomic():
                FormKey.objects.claim(key=self.form_key, owner=self.owner)
                result = self.carry_out(form)
                url = resolve_url(result)
                kept = url.replace(self.secret, SECRET) if self.secret else url
                FormKey.objects.filter(key=self.form_key).update(result_url=kept)
                self.forget_draft()
        except FormAlreadySent:
            return self.show_first_result(form)
        except VersionConflict as conflict:
            return self.show_conflict(form, conflict.current)
        except DomainError as refused:
            form.add_error(None, ValidationError(refused.message, code=refused.code))
        except ValidationError as invalid:
            form.take_errors(invalid)
        except NotSaved:
            pass
        else:
            if message := self.get_success_message(form, result):
                messages.success(self.request, message)
            return self.saved(see_other(url))
        return self.show(form)

    def saved(self, response):
        """`response`, telling the device that it may forget what was typed on this form."""
        secure = settings.SESSION_COOKIE_SECURE
        response.set_cookie("saved_form", str(self.form_key), max_age=3600, samesite="Lax", secure=secure)
        return response

    def carry_out(self, form):
        form.row_version = parked.known_version(self.request.POST.get("row_version"))
        if not form.is_valid() or form.lacks_reason(self.request.POST):
            raise NotSaved
        return self.act(form)

    def forget_draft(self):
        Draft.objects.on_page(owner=self.owner, path=self.draft_path).delete()

    def first_result(self):
        if self.request.method != "POST":
            return None
        url = FormKey.objects.result_of(key=self.form_key, owner=self.owner)
        return url and url.replace(SECRET, self.secret)

    def show_first_result(self, form):
        if first := self.first_result():
            return see_other(first)
        self.form_key = uuid.uuid4()
        form.add_error(None, _("This form could not be sent. Send it again."))
        return self.show(form)

    # --- showing

    def show_conflict(self, form, current):
        self.use_current(current)
        kwargs = {name: value for name, value in self.get_form_kwargs().items() if name not in {"data", "files"}}
        self.conflict = conflicts.differences(form, self.get_form_class()(**kwargs))
        self.row_version = current.row_version
        self.template_name = "ui/conflict.html"
        return self.show(form, status=409)

    def show(self, form, status=200):
        return self.render_to_response(self.get_context_data(form=form), status=status)

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        if issubclass(self.get_form_class(), BaseModelForm) and getattr(self, "object", None) is not None:
            kwargs["instance"] = self.object
        return kwargs

    def get_row_version(self):
        """The version that the typed text was based on."""
        if self.conflict is not None:
            return self.row_version
        typed = self.request.POST if self.request.method == "POST" else {}
        kept = parked.first(self.draft.data, "row_version") if self.draft else None
        return typed.get("row_version") or kept or getattr(getattr(self, "object", None), "row_version", None)

    def get_context_data(self, **kwargs):
        context = {
            "form_page": self.keeps_drafts,
            "form_key": self.form_key,
            "form_owner": parked.seal(self.owner, self.request.path, str(self.get_title()), self.draft_path),
            "row_version": self.get_row_version(),
            "draft": self.draft,
            "conflict": self.conflict,
            "submit_label": self.submit_label,
            "lead": self.get_lead(),
            "back_url": self.get_back_url(),
            "told": self.get_told(),
        }
        return super().get_context_data(**(context | kwargs))


class NothingToFill(PageForm, Form):
    """The form of a page that only asks: are you sure?"""


class ConfirmPage(FormPage):
    """A page that says what will happen and has one button. Give `lead` and `submit_label`."""

    form_class = NothingToFill
    keeps_drafts = False
