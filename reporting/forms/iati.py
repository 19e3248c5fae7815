from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django_countries import countries as all_countries

from partnerships.models import Partner
from reporting.choices import IatiSector
from reporting.models import IatiEdition
from reporting.models.iati_edition import check_sectors
from stedenband.ui.charts import shares
from stedenband.ui.forms import PageForm


class IatiForm(PageForm, forms.ModelForm):
    """How the partnership stands in the file; the percentage of each country begins equal."""

    sectors = forms.MultipleChoiceField(
        label=_("What is it about?"),
        choices=IatiSector,
        widget=forms.CheckboxSelectMultiple,
        validators=[check_sectors],
        help_text=_("One to four subjects; each counts as much as the others."),
        error_messages={"required": _("Choose one to four subjects.")},
    )

    class Meta:
        model = IatiEdition
        fields = ["reporter", "reporter_ref", "sectors", "currency", "shows_results"]
        labels = {
            "reporter": _("Which municipality reports in the name of all?"),
            "reporter_ref": _("Its identifier in the standard"),
            "shows_results": _("Show what you measure: starts, targets and figures of each municipality"),
        }
        help_texts = {
            "reporter": _("The standard asks for one. In all the rest the municipalities stand there as equals."),
            "reporter_ref": _("Country, register and number, such as BE-BCE_KBO-0000000097; see org-id.guide."),
            "currency": _("Each amount also names its own."),
        }

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        partners = partnership.present_partners
        self.fields["reporter"].queryset = Partner.objects.filter(
            pk__in=[partner.pk for partner in partners]
        ).select_related("municipality")
        codes = sorted({partner.municipality.country.code for partner in partners})
        equal = dict(zip(codes, shares([1] * len(codes), whole=100), strict=True))
        before = self.initial.get("countries") or equal
        for code in codes:
            self.fields[share_of(code)] = forms.IntegerField(
                label=_("Share of %(country)s in per cent") % {"country": all_countries.name(code)},
                min_value=0,
                max_value=100,
                initial=before.get(code, 0),
            )
        self.codes = codes
        self.order_fields(["reporter", "reporter_ref", "sectors", *map(share_of, codes)])

    def clean(self):
        """One percentage per country, together a hundred."""
        cleaned = super().clean()
        given = {code: cleaned.pop(share_of(code), None) for code in self.codes}
        if None not in given.values() and sum(given.values()) != 100:
            sentence = _("The percentages of the countries add up to 100. Now they are %(sum)s together.")
            self.add_error(
                share_of(self.codes[-1]),
                ValidationError(sentence % {"sum": sum(given.values())}, code="not_a_hundred"),
            )
        cleaned["countries"] = given
        return cleaned


def share_of(code):
    """The name of the field for a country."""
    return f"share_{code.lower()}"
