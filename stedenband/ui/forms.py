"""Forms as people meet them: one look, cleaned text, dates in any usual notation, warnings that ask a reason."""

from dataclasses import dataclass
from datetime import date

from crispy_forms.helper import FormHelper
from django import forms
from django.core.validators import MaxLengthValidator
from django.db.models.fields import BLANK_CHOICE_DASH
from django.utils.datastructures import MultiValueDict
from django.utils.formats import get_format
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from stedenband.lib.text import MAX_TEXT, MAX_TITLE, MAX_WORD, clean_text, longest_word

MAX_REASON = 2_000
NOTHING = "—"
"""How a choice that may stay open says so, the same on every page."""


@dataclass(frozen=True)
class Doubt:
    """Something unusual that is allowed when the person says why."""

    code: str
    message: str


def capitalised(vocabulary):
    """The choices of a vocabulary as they begin a line."""
    return [(entry.value, capfirst(entry.label)) for entry in vocabulary]


class DayInput(forms.DateInput):
    """The phone's own date picker; plain text when what was typed is no date, so that it stays readable."""

    input_type = "date"

    def __init__(self, attrs=None):
        super().__init__(attrs, format="%Y-%m-%d")

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        shown = context["widget"]["value"]
        if shown and not is_iso_day(shown):
            context["widget"]["type"] = "text"
        return context


def is_iso_day(text):
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10


class PageForm:
    """Mixin, first in the bases, of every form on a page: `class VisitForm(PageForm, forms.Form)`.

    Typed text arrives in NFC without control characters; long text stops at 20 000 characters, short text at 200;
    dates may be written as 2026-11-30, 30/11/2026 or as usual in the reader's language. A form that defines
    `warnings(self)` returns a list of `Doubt`: `FormPage` then asks for a reason, found in `form.warning_reason`,
    and lists the codes it was given for in `form.accepted_warnings`.
    """

    use_required_attribute = False
    warning_reason = ""
    accepted_warnings = ()
    unexplained = ()
    reason_error = ""
    row_version = None

    def __init__(self, data=None, *args, **kwargs):
        kwargs.setdefault("label_suffix", "")
        super().__init__(cleaned(data), *args, **kwargs)
        for field in self.fields.values():
            settle(field)

    @cached_property
    def helper(self):
        """How crispy lays the form out: all its fields, those that a subclass added later too."""
        helper = FormHelper(self)
        helper.form_tag = False
        helper.disable_csrf = True
        return helper

    def warnings(self):
        """What is allowed but unusual; asked after the form proved valid."""
        return []

    def lacks_reason(self, post):
        """Whether a warning is open: not shown to the person before, or without a reason in their words."""
        warnings = self.warnings()
        self.accepted_warnings = [warning.code for warning in warnings]
        self.warning_reason = clean_text(post.get("warning_reason", "")).strip()[:MAX_REASON]
        all_shown = set(self.accepted_warnings) <= set(post.get("warned", "").split(","))
        # Also with a reason: should the action refuse, the page shows warning and reason again.
        self.unexplained = warnings
        if not warnings or (self.warning_reason and all_shown):
            return False
        if all_shown:
            self.reason_error = _("Write in a few words why you go on.")
        return True

    def take_errors(self, invalid):
        """Put the errors of a model's `full_clean` beside the fields they are about, the others on top."""
        if not hasattr(invalid, "error_dict"):
            self.add_error(None, invalid)
            return
        for name, errors in invalid.error_dict.items():
            self.add_error(name if name in self.fields else None, errors)


def cleaned(data):
    """`data` with every text value cleaned; None stays None."""
    if data is None:
        return None
    if not hasattr(data, "lists"):
        return {name: clean_value(value) for name, value in data.items()}
    return MultiValueDict({name: [clean_value(value) for value in values] for name, values in data.lists()})


def clean_value(value):
    return clean_text(value) if isinstance(value, str) else value


def refuse_endless_word(text):
    if longest_word(text) > MAX_WORD:
        message = _("One word is longer than %(most)s characters. Put a space in it.") % {"most": MAX_WORD}
        raise forms.ValidationError(message, code="endless_word")


def name_nothing(field):
    """A choice made by Django from a model says in our way that nothing is chosen."""
    nothing = BLANK_CHOICE_DASH[0]
    if isinstance(field, forms.ModelChoiceField):
        field.empty_label = NOTHING if field.empty_label == nothing[1] else field.empty_label
    elif isinstance(field, forms.ChoiceField):
        field.choices = [("", NOTHING) if choice == nothing else choice for choice in field.choices]


def settle(field):
    """Give `field` the limits, notations and messages that hold on every page."""
    if isinstance(field, forms.DateField) and isinstance(field.widget, forms.DateInput):
        field.widget = DayInput(field.widget.attrs)
        field.input_formats = ["%Y-%m-%d", *get_format("DATE_INPUT_FORMATS"), "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"]
        field.error_messages["invalid"] = _("Enter a date such as 30/11/2026.")
    name_nothing(field)
    if type(field) is forms.CharField:
        field.validators.append(refuse_endless_word)
    if type(field) is forms.CharField and field.max_length is None:
        limit = MAX_TEXT if isinstance(field.widget, forms.Textarea) else MAX_TITLE
        field.max_length = limit
        field.validators.append(MaxLengthValidator(limit))
    # A browser that cuts at maxlength loses pasted text without a word; the server says it instead.
    field.widget.attrs.pop("maxlength", None)
    if isinstance(field.widget, forms.Textarea):
        field.widget.attrs.pop("cols", None)
        if field.widget.attrs.get("rows") == "10":  # what Django gives when nobody chose
            field.widget.attrs["rows"] = 5
