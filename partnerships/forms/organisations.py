from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import Naming, OrganisationKind, Relation
from partnerships.forms.texts import language_field
from partnerships.models import LeadingGroup, Organisation
from partnerships.similar import alike_to
from stedenband.ui.forms import Doubt, PageForm, capitalised

MAX_WHY = 300


class OrganisationForm(PageForm, forms.Form):
    """An organisation as its own municipality describes it; a name like one on the list asks for a reason."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=120)
    kind = forms.ChoiceField(
        label=gettext_lazy("What is it?"), choices=capitalised(OrganisationKind), widget=forms.RadioSelect
    )
    relation = forms.ChoiceField(
        label=gettext_lazy("How does the initiative stand beside the partnership?"),
        help_text=gettext_lazy(
            "Only for a fourth-pillar initiative: a citizens’ initiative with its own work and money. It is named "
            "here, and its money never enters the figures of the partnership."
        ),
        required=False,
    )
    works_on = forms.CharField(
        label=gettext_lazy("What does it work on?"),
        help_text=gettext_lazy("In one line, in its own words."),
        max_length=300,
        required=False,
    )
    leaders = forms.ModelMultipleChoiceField(
        label=gettext_lazy("Who leads it?"),
        help_text=gettext_lazy("Tick who makes up at least half of its board. Leave open what you do not know."),
        queryset=LeadingGroup.objects.all(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    contact_name = forms.CharField(label=gettext_lazy("Contact person"), max_length=120, required=False)
    contact_details = forms.CharField(
        label=gettext_lazy("How to reach them"),
        help_text=gettext_lazy("Write this with their agreement: every member of the partnership reads it."),
        max_length=200,
        required=False,
    )
    naming = forms.ChoiceField(
        label=gettext_lazy("May it be named in what goes out?"),
        help_text=gettext_lazy("Until it agrees, reports say only what kind of organisation took part."),
        choices=capitalised(Naming),
        widget=forms.RadioSelect,
        initial=Naming.UNASKED,
    )
    naming_on = forms.DateField(label=gettext_lazy("Day of their answer"), required=False)
    language = language_field()

    def __init__(self, *args, partnership, organisation=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.partnership, self.organisation = partnership, organisation
        self.fields["relation"].choices = [("", _("Not a fourth-pillar initiative")), *capitalised(Relation)]

    def clean_naming_on(self):
        day = self.cleaned_data["naming_on"]
        if day and day > timezone.localdate():
            raise ValidationError(_("This day is still to come. Write the day on which they answered."), code="future")
        return day

    def clean(self):
        said = super().clean()
        if said.get("naming") == Naming.UNASKED:
            said["naming_on"] = None
        elif "naming" in said and "naming_on" in said and not said["naming_on"]:
            self.add_error("naming_on", ValidationError(_("Say on which day they gave their answer."), code="no_day"))
        is_apart = said.get("kind") == OrganisationKind.FOURTH_PILLAR
        if said.get("relation") and "kind" in said and not is_apart:
            sentence = _(
                "Only a fourth-pillar initiative stands beside the partnership. Choose that kind, or none here."
            )
            self.add_error("relation", ValidationError(sentence, code="not_apart"))
        return said

    def warnings(self):
        """A name that is probably on the list already; asked about when it is new or was changed."""
        name = self.cleaned_data["name"]
        if self.organisation is not None and name == self.organisation.name:
            return []
        alike = listed_like(name, self.partnership, besides=self.organisation)
        return [Doubt("similar_name", hint_about(alike))] if alike else []


def listed_like(name, partnership, *, besides=None):
    """The organisations of `partnership`, in every municipality, whose name is like `name`."""
    listed = Organisation.objects.of_partnership(partnership).standing().select_related("partner__municipality")
    return alike_to(name, [one for one in listed if one != besides])


def hint_about(alike) -> str:
    names = ", ".join(f"{one.name} ({one.partner.name})" for one in alike)
    return _("Is it perhaps in the list already? These names are like it: %(names)s.") % {"names": names}


class MergeForm(PageForm, forms.Form):
    """Which organisation of the same municipality it really is."""

    into = forms.ModelChoiceField(
        label=gettext_lazy("It is the same as"),
        queryset=Organisation.objects.none(),
        empty_label=gettext_lazy("Choose the other entry"),
    )
    reason = forms.CharField(
        label=gettext_lazy("How do you know?"),
        help_text=gettext_lazy("One sentence; it stands with both names."),
        max_length=500,
    )

    def __init__(self, *args, organisation, **kwargs):
        super().__init__(*args, **kwargs)
        others = Organisation.objects.filter(partner=organisation.partner_id).standing().exclude(pk=organisation.pk)
        self.fields["into"].queryset = others
        alike = alike_to(organisation.name, others)
        self.fields["into"].initial = alike[0].pk if alike else None


class PartingForm(PageForm, forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Why are they two after all?"),
        help_text=gettext_lazy("One sentence; your partner reads it too."),
        max_length=500,
    )
