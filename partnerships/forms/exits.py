from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import ExitItemKind
from partnerships.forms.partners import partner_field
from partnerships.forms.texts import language_field
from partnerships.forms.uploads import DocumentField
from stedenband.ui.forms import PageForm, capitalised


class ExitForm(PageForm, forms.Form):
    """Why and from when the partners part."""

    reason = forms.CharField(
        label=gettext_lazy("Why do you part?"),
        help_text=gettext_lazy("In your own words. Everybody in the partnership reads it."),
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    language = language_field()
    notice_on = forms.DateField(
        label=gettext_lazy("Notice given on"),
        required=False,
        help_text=gettext_lazy("Your agreement may ask for a notice of some months."),
    )
    last_on = forms.DateField(label=gettext_lazy("Last day"), required=False)

    def __init__(self, *args, partners, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["initiated_by"] = partner_field(
            partners, label=_("With whom did it begin?"), nobody=_("With all of us, or outside")
        )

    def clean(self):
        values = super().clean()
        if values.get("notice_on") and values.get("last_on") and values["last_on"] < values["notice_on"]:
            self.add_error("last_on", _("The last day lies before the day of the notice. Check the two dates."))
        return values


class ExitItemForm(PageForm, forms.Form):
    """One more thing to round off."""

    kind = forms.ChoiceField(
        label=gettext_lazy("What is it?"), choices=capitalised(ExitItemKind), widget=forms.RadioSelect
    )
    text = forms.CharField(label=gettext_lazy("In one line"), max_length=300)

    def __init__(self, *args, partners, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["partner"] = partner_field(partners, label=_("Who sees to it?"), nobody=_("All together"))


class SettleForm(PageForm, forms.Form):
    """How one thing was rounded off."""

    outcome = forms.CharField(
        label=gettext_lazy("How is it settled?"), max_length=2_000, widget=forms.Textarea(attrs={"rows": 3})
    )
    on = forms.DateField(label=gettext_lazy("Settled on"))
    proof = DocumentField(label=gettext_lazy("Proof, for example a signed list"))


class GoodsForm(SettleForm):
    """Goods are settled with who has them now and a proof of it."""

    handed_to = forms.CharField(
        label=gettext_lazy("Handed over to"),
        max_length=200,
        error_messages={"required": gettext_lazy("Say who has the goods now.")},
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        proof = self.fields["proof"]
        proof.required = True
        proof.error_messages["required"] = _("Goods need a proof that they were handed over.")


class StatementForm(PageForm, forms.Form):
    """What the partners tell both populations together."""

    statement = forms.CharField(
        label=gettext_lazy("Your statement"),
        help_text=gettext_lazy("What you did together, what you learned, why you part, what goes on."),
        max_length=8_000,
        widget=forms.Textarea(attrs={"rows": 10}),
    )
    language = language_field()
