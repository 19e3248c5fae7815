from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import ExternalKind
from capacity.forms.evidence import document_field
from capacity.forms.fields import InOneLanguage
from capacity.models import ExternalResult
from partnerships.forms.days import PastDayField
from stedenband.ui.forms import PageForm, capitalised


class ExternalResultForm(PageForm, InOneLanguage, forms.ModelForm):
    """What others found about the own municipality, and where it can be read."""

    found_on = PastDayField()
    link = forms.URLField(
        label=gettext_lazy("Or its address on the web"), required=False, max_length=200, assume_scheme="https"
    )

    class Meta:
        model = ExternalResult
        fields = ["kind", "title", "found_by", "found_on", "says", "document", "language"]
        widgets = {"kind": forms.RadioSelect}

    def __init__(self, *args, documents, chosen=None, **kwargs):
        super().__init__(*args, **kwargs)
        fields = self.fields
        fields["kind"].choices = capitalised(ExternalKind)
        fields["found_by"].label = _("Who found it out?")
        fields["found_by"].help_text = _("For example: the ministry, a university, the association.")
        fields["found_on"].label = _("Date of the result")
        fields["says"].label = _("What does it say, in a few lines?")
        fields["document"] = document_field(documents, chosen=chosen, label=_("Document"))
        fields["document"].help_text = _("Not on file yet? Put it there first, then choose it here.")
        self.initial.setdefault("link", self.instance.link)
        self.order_fields([*self.Meta.fields[:-1], "link", "language"])

    def clean(self):
        facts = super().clean()
        if not facts.get("document") and not facts.get("link") and "link" not in self.errors:
            self.add_error("document", _("Choose the document, or give the address where it can be read."))
        return facts

    def _post_clean(self):
        """The action checks the row; here the document of the form is no field of the model form."""
