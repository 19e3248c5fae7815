"""The ground of every page: who may see it, and what is shown when something is wrong."""

import logging
import secrets

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.http import HttpResponseServerError
from django.shortcuts import render
from django.template import loader
from django.utils.translation import gettext as _

from stedenband.ui import denied, parked
from stedenband.ui.responses import see_other

logger = logging.getLogger(__name__)


def public(reason):
    """Mark a view, function or class, open to everybody without login, and say why: `@public("the login page")`."""

    def mark(view):
        view.public_reason = reason
        return view

    return mark


class PermissionPage:
    """Mixin, first in the bases, of every page behind the login: `class Home(PermissionPage, TemplateView)`.

    Order: log in, `load()` (fetch with `visible_to`, so that foreign is 404), `permission_required` on
    `get_permission_object()`, else 403 with the registered reason. A page marked `@public` only loads.
    """

    permission_required = None
    public_reason = ""
    title = ""

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        required = cls.permission_required
        if required is not None and "." not in required:
            raise ImproperlyConfigured(f"{cls.__name__}.permission_required must look like app.verb_model.")

    def load(self):
        """Fetch what the page is about and set it on `self`; raise Http404 for what the reader may not see."""

    def get_permission_object(self):
        """What the permission is asked about: the row of the page, or the reader where there is none."""
        return getattr(self, "object", None) or self.request.user

    def get_title(self):
        return self.title

    def get_nav(self):
        """Items for the main menu: objects with `label`, `url`, `current` and, when something waits, `count`."""
        return []

    def dispatch(self, request, *args, **kwargs):
        if not self.public_reason and not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        self.load()
        if not self.public_reason:
            self.check_permission()
        return super().dispatch(request, *args, **kwargs)

    def check_permission(self):
        if not self.permission_required:
            raise PermissionDenied(_("This page does not say who may see it."))
        denied.check(self.request.user, self.permission_required, self.get_permission_object())

    def get_context_data(self, **kwargs):
        return super().get_context_data(**({"title": self.get_title(), "nav": self.get_nav()} | kwargs))


def csrf_failure(request, reason=""):
    """A stale form: nothing is carried out, what was typed comes back to the person who opened the form."""
    found = parked.opened(request)
    if found is None:
        return render(request, "ui/stale.html", {"title": _("This page was open too long")}, status=403)
    parked.park(request, found)
    if found.owner in {None, request.user.pk}:
        messages.warning(request, _("The page was out of date, so nothing was saved. Your text is still here."))
    return see_other(request.get_full_path())


def bad_request(request, exception=None):
    return render(request, "400.html", {"title": _("This did not arrive whole")}, status=400)


def not_found(request, exception=None):
    return render(request, "404.html", {"title": _("We cannot find this page")}, status=404)


def permission_denied(request, exception=None):
    reason = str(exception) if exception and str(exception) else _("Your role does not allow this.")
    return render(request, "403.html", {"title": _("You may not do this"), "reason": reason}, status=403)


def server_error(request):
    """The page of a fault of ours; asks nothing of the database, and names the line in the log."""
    reference = secrets.token_hex(4).upper()
    logger.error("Fault %s at %s", reference, request.path)
    return HttpResponseServerError(loader.get_template("500.html").render({"reference": reference}))
