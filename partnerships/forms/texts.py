"""The language that somebody writes in."""

from django import forms
from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


def language_field():
    return forms.ChoiceField(label=_("Language you write in"), choices=settings.LANGUAGES, initial=get_language)
