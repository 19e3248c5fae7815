from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from stedenband.ui.forms import PageForm


class BundleForm(PageForm, forms.Form):
    """In which language the reports are taken along; what people wrote keeps its own."""

    # Not `language`: in an address that is the language of the page.
    report_language = forms.ChoiceField(
        label=_("Language of the reports"),
        choices=settings.LANGUAGES,
        help_text=_("What people wrote keeps its own language."),
    )
