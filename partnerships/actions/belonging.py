"""A number from another partnership opens nothing here."""

from django.utils.translation import gettext as _

from partnerships.models import Partnership
from stedenband.lib.errors import DomainError


def refuse_foreign(partnership: Partnership, *named) -> None:
    """Raise `DomainError("foreign")` when something of another partnership is named; None names nothing."""
    if any(other is not None and other.partnership_id != partnership.pk for other in named):
        raise DomainError("foreign", _("Choose only what belongs to this partnership."))
