"""Risks, the looks at them, and what happened."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import Effect, Likelihood, RiskKind, Visibility
from partnerships.forms.days import PastDayField
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm, capitalised

NO_NAMES = gettext_lazy("Write what it is about, not whom: no names of persons.")


class ComingDayField(forms.DateField):
    """A day to come. Raises `ValidationError` with the code `past_day`."""

    def clean(self, value):
        day = super().clean(value)
        if day and day <= timezone.localdate():
            raise ValidationError(_("The next look is on a day to come. Choose a later day."), code="past_day")
        return day


class ReadersField(forms.TypedChoiceField):
    """Who may read it: every municipality, or for now the own one alone, which is True."""

    def __init__(self):
        super().__init__(
            label=gettext_lazy("Who may read it?"),
            help_text=gettext_lazy("What is sensitive can wait: share it later. What is shared stays shared."),
            choices=[(Visibility.SHARED, gettext_lazy("Every municipality of the partnership")), (Visibility.OWN, "")],
            coerce=lambda value: value == Visibility.OWN,
            initial=Visibility.SHARED,
            widget=forms.RadioSelect,
        )

    def offer(self, municipality):
        """Name the own municipality as the only one that reads it."""
        self.choices = [self.choices[0], (Visibility.OWN, _("Only %(name)s, for now") % {"name": municipality})]


class LookForm(PageForm, forms.Form):
    """What was seen of a risk, how it is judged now, and the next day to look."""

    note = forms.CharField(label=gettext_lazy("What do you see now?"), max_length=2_000, widget=forms.Textarea)
    language = language_field()
    likelihood = forms.ChoiceField(
        label=gettext_lazy("How likely is it?"), choices=capitalised(Likelihood), widget=forms.RadioSelect
    )
    effect = forms.ChoiceField(
        label=gettext_lazy("What would it do?"), choices=capitalised(Effect), widget=forms.RadioSelect
    )
    look_on = ComingDayField(label=gettext_lazy("When do you look again?"))


class RiskForm(LookForm):
    """What may happen, whom it touches, and what is done about it; `partners` can be touched."""

    note = None
    text = forms.CharField(label=gettext_lazy("What may happen?"), max_length=300, help_text=NO_NAMES)
    kind = forms.ChoiceField(label=gettext_lazy("What kind of risk is it?"), choices=capitalised(RiskKind))
    touches = forms.MultipleChoiceField(
        label=gettext_lazy("Whom does it touch?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Say whom it touches: one municipality or more.")},
    )
    measure = forms.CharField(
        label=gettext_lazy("What do you do about it?"), max_length=2_000, widget=forms.Textarea(attrs={"rows": 3})
    )
    is_private = ReadersField()

    field_order = ["text", "language", "kind", "touches", "likelihood", "effect", "measure", "look_on", "is_private"]

    def __init__(self, *args, partners, own_partner=None, **kwargs):
        self.partners = {str(partner.pk): partner for partner in partners}
        super().__init__(*args, **kwargs)
        self.fields["touches"].choices = [(pk, partner.name) for pk, partner in self.partners.items()]
        offer_readers(self, own_partner)

    def clean_touches(self):
        return [self.partners[pk] for pk in self.cleaned_data["touches"]]


class CloseForm(PageForm, forms.Form):
    because = forms.CharField(label=gettext_lazy("Why does it need no look any more?"), max_length=300)


class IncidentForm(PageForm, forms.Form):
    """What happened, what was done about it, and who was told; the last two may come later."""

    text = forms.CharField(
        label=gettext_lazy("What happened?"), max_length=2_000, widget=forms.Textarea, help_text=NO_NAMES
    )
    language = language_field()
    noticed_on = PastDayField(label=gettext_lazy("When did you notice?"))
    done = forms.CharField(
        label=gettext_lazy("What was done about it?"),
        help_text=gettext_lazy("You can say this later; until then it stays among your work."),
        max_length=2_000,
        widget=forms.Textarea,
        required=False,
    )
    told = forms.CharField(
        label=gettext_lazy("Who was told?"),
        help_text=gettext_lazy("For example the mayor, the council, the fund, the police."),
        max_length=300,
        required=False,
    )
    is_private = ReadersField()

    def __init__(self, *args, own_partner=None, **kwargs):
        super().__init__(*args, **kwargs)
        offer_readers(self, own_partner)


def offer_readers(form, own_partner):
    """Ask who may read it where `own_partner` can choose that; where it was chosen before, it is None."""
    if own_partner is None:
        del form.fields["is_private"]
    else:
        form.fields["is_private"].offer(own_partner.name)
