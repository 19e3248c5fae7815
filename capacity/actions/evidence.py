"""A document that shows something is one that all municipalities can read."""

from django.utils.translation import gettext as _

from partnerships.actions.belonging import refuse_foreign
from partnerships.models import Document, Partnership
from stedenband.lib.errors import DomainError


def refuse_unread(partnership: Partnership, document: Document | None) -> None:
    """Raise `DomainError`: `foreign`, or `not_shared` when one municipality keeps the document to itself."""
    refuse_foreign(partnership, document)
    if document is not None and document.is_private:
        raise DomainError("not_shared", _("Evidence is a document that all municipalities can read. Share it first."))
