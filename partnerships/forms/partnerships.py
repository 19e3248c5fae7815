from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from stedenband.ui.forms import PageForm

MOST_THEMES, LONGEST_THEME = 12, 120


class ThemesForm(PageForm, forms.Form):
    themes = forms.CharField(
        label=gettext_lazy("Themes"),
        required=False,
        widget=forms.Textarea,
        help_text=gettext_lazy("One per line, such as civil registry or waste. Twelve at most."),
    )

    def clean_themes(self):
        """A list of themes, each once."""
        themes = list(dict.fromkeys(filter(None, map(str.strip, self.cleaned_data["themes"].splitlines()))))
        if len(themes) > MOST_THEMES:
            raise ValidationError(_("Name twelve themes at most: those that matter most."), code="too_many")
        if any(len(theme) > LONGEST_THEME for theme in themes):
            raise ValidationError(_("One theme is longer than 120 characters. Make it shorter."), code="too_long")
        return themes
