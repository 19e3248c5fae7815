"""Files that people send along: few kinds, checked by what is inside and not by their name alone."""

from pathlib import PurePosixPath

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

MEGABYTES = 10
ZIP = (b"PK\x03\x04",)
BEGINNINGS = {
    ".pdf": (b"%PDF-",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".odt": ZIP,
    ".docx": ZIP,
}
LONGEST_NAME = 80


class DocumentField(forms.FileField):
    """A PDF, a picture or a text document of at most ten megabytes; nothing when it is not `required`.

    Raises `ValidationError` with the code `too_large`, `unknown_kind` or `not_what_it_says`.
    """

    def __init__(self, **kwargs):
        kwargs.setdefault("help_text", gettext_lazy("PDF, PNG, JPG, ODT or DOCX, at most 10 MB."))
        kwargs.setdefault("required", False)
        kwargs.setdefault("widget", forms.FileInput(attrs={"accept": ",".join(BEGINNINGS)}))
        super().__init__(max_length=LONGEST_NAME, **kwargs)

    def clean(self, data, initial=None):
        document = super().clean(data, None)
        if document:
            check_document(document)
        return document


def check_document(document):
    """Refuse what is too heavy, of another kind, or of another kind than its name says."""
    if document.size > MEGABYTES * 1_000_000:
        size = round(document.size / 1_000_000, 1)
        sentence = _("This file weighs %(size)s MB. Send one of at most 10 MB.") % {"size": size}
        raise ValidationError(sentence, code="too_large")
    beginnings = BEGINNINGS.get(PurePosixPath(document.name).suffix.lower())
    if beginnings is None:
        raise ValidationError(_("Choose a PDF, PNG, JPG, ODT or DOCX file."), code="unknown_kind")
    document.seek(0)
    if not document.read(16).startswith(beginnings):
        sentence = _("This file is not what its name says. Save it once more as PDF and choose it again.")
        raise ValidationError(sentence, code="not_what_it_says")
    document.seek(0)
