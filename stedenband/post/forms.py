from django import forms
from django.utils.translation import gettext_lazy as _

from stedenband.post.choices import NOT_CHOSEN, NoticeKind, paces_of
from stedenband.ui.forms import PageForm

HELP = {
    NoticeKind.SIGN: _("This always reaches you, within a day at the latest."),
    NoticeKind.READY: _("Only what took longer than a minute."),
}


class PacesForm(PageForm, forms.Form):
    """One pace for each kind of message."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for kind in NoticeKind:
            if kind not in NOT_CHOSEN:
                choices = [(pace.value, pace.label) for pace in paces_of(kind)]
                self.fields[kind.value] = forms.ChoiceField(
                    label=kind.label, choices=choices, help_text=HELP.get(kind, "")
                )
