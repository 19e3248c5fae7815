from django import forms
from django.utils.translation import gettext_lazy as _

from partnerships.choices import CommentKind
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm


class CommentForm(PageForm, forms.Form):
    kind = forms.ChoiceField(
        label=_("What is it?"), choices=CommentKind, initial=CommentKind.REMARK, widget=forms.RadioSelect
    )
    text = forms.CharField(label=_("What you want to say"), max_length=4_000, widget=forms.Textarea)
    language = language_field()
