"""Why a person may not do something, in a sentence, per permission."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

_reasons = {}


def register_reason(permission, sentence):
    """Say `sentence` (lazily translated) whenever `permission` is refused. Apps call this when they are ready."""
    _reasons[permission] = sentence


def reason_for(permission):
    return str(_reasons.get(permission) or _("Your role does not allow this."))


def check(user, permission, obj=None):
    """Raise `PermissionDenied` with the registered reason unless `user` has `permission` on `obj`."""
    if not user.has_perm(permission, obj):
        raise PermissionDenied(reason_for(permission))
