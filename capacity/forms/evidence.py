"""What shows that something changed: a document that all municipalities can read."""

from django import forms
from django.utils.translation import gettext as _

from partnerships.models import Document

MOST_DOCUMENTS = 60


def shared_documents(partnership):
    """The newest documents of the partnership that all its municipalities can read."""
    rows = Document.objects.of_partnership(partnership).shared().select_related("partnership")
    return list(rows[:MOST_DOCUMENTS])


def document_field(documents, *, chosen=None, label=""):
    """A choice of one of `documents`, or of `chosen` when it is older, or None; gives a `Document`."""
    by_id = {str(one.pk): one for one in [*documents, *([chosen] if chosen else [])]}
    return forms.TypedChoiceField(
        label=label or _("Document that shows it"),
        choices=[("", _("No document")), *((pk, one.title) for pk, one in by_id.items())],
        coerce=by_id.get,
        empty_value=None,
        required=False,
    )
