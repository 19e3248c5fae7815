from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_countries import countries

from partnerships.choices import (
    BEGINNINGS,
    STATUS_TRANSITIONS,
    OwnChoice,
    PartnershipForm,
    PartnershipStatus,
    Side,
)
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm

WHY = forms.Textarea(attrs={"rows": 3})


class CourseForm(PageForm, forms.Form):
    """What the partnership becomes: another status, or the other form."""

    course = forms.ChoiceField(label=gettext_lazy("What do you propose?"), widget=forms.RadioSelect)
    reason = forms.CharField(
        label=gettext_lazy("Why?"),
        help_text=gettext_lazy("One or two sentences that everybody who signs will read."),
        max_length=2_000,
        widget=WHY,
    )
    language = language_field()

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["course"].choices = [*statuses_after(partnership), other_form(partnership)]

    def answer(self):
        """The status or the form that was chosen, as the action takes it."""
        course = self.cleaned_data["course"]
        is_form = course in PartnershipForm.values
        return {"status": "" if is_form else course, "form": course if is_form else ""}


STATUSES_IN_WORDS = {
    PartnershipStatus.ACQUAINTANCE: gettext_lazy("Getting to know each other: we take it up again from there"),
    PartnershipStatus.AGREEMENT_PENDING: gettext_lazy("Agreement in the making: we take it up again with a new text"),
    PartnershipStatus.ACTIVE: gettext_lazy("Active: we work together"),
    PartnershipStatus.SUSPENDED: gettext_lazy("Suspended: we let it rest for now"),
    PartnershipStatus.TRANSFORMING: gettext_lazy("Changing form: we look for another way to go on"),
    PartnershipStatus.PHASING_OUT: gettext_lazy("Phasing out: we round it off step by step"),
    PartnershipStatus.ENDED: gettext_lazy("Ended: we round it off with thanks"),
    PartnershipStatus.CONTINUED_WITHOUT_MUNICIPALITY: gettext_lazy(
        "Continued without a municipality: others carry it on"
    ),
}
FORMS_IN_WORDS = {
    PartnershipForm.FULL: gettext_lazy("Grow into a full partnership, with a joint journey and reports"),
    PartnershipForm.LIGHT: gettext_lazy("Go on as a light partnership, with few pages"),
}


def statuses_after(partnership):
    """What may follow; while a partnership begins, its phase says how far it is."""
    possible = STATUS_TRANSITIONS[partnership.status]
    return [
        (status, STATUSES_IN_WORDS[status])
        for status in STATUSES_IN_WORDS
        if status in possible and not (status in BEGINNINGS and partnership.status in BEGINNINGS)
    ]


def other_form(partnership):
    other = PartnershipForm.FULL if partnership.is_light else PartnershipForm.LIGHT
    return (other, FORMS_IN_WORDS[other])


class OwnDecisionForm(PageForm, forms.Form):
    """What the own municipality decides by itself, with the body, the days and the reason."""

    choice = forms.ChoiceField(label=gettext_lazy("What does your municipality decide?"), widget=forms.RadioSelect)
    decided_by = forms.CharField(
        label=gettext_lazy("Which body decided it?"),
        max_length=120,
        help_text=gettext_lazy("For example: municipal council."),
    )
    decided_on = forms.DateField(label=gettext_lazy("Decided on"))
    effective_on = forms.DateField(
        label=gettext_lazy("Takes effect on"),
        required=False,
        help_text=gettext_lazy("Look at the notice in your agreement. Leave open when it is the same day."),
    )
    carried_on_by = forms.CharField(
        label=gettext_lazy("Does somebody carry the link on?"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("For example a foundation or schools, when your municipality leaves."),
    )
    reason = forms.CharField(
        label=gettext_lazy("Why?"),
        help_text=gettext_lazy("The other municipalities read it, and it stays in the history."),
        max_length=2_000,
        widget=WHY,
    )
    language = language_field()

    def __init__(self, *args, standing, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["choice"].choices = [(choice, OWN_CHOICES[choice]) for choice in own_choices(standing)]

    def clean(self):
        values = super().clean()
        decided_on = values.get("decided_on")
        if not values.get("effective_on") and "effective_on" not in self.errors:
            values["effective_on"] = decided_on
        if decided_on and values.get("effective_on") and values["effective_on"] < decided_on:
            self.add_error("effective_on", _("It takes effect before it was decided. Check the two dates."))
        return values


OWN_CHOICES = {
    OwnChoice.SUSPENDS: gettext_lazy("It suspends its part for now"),
    OwnChoice.RESUMES: gettext_lazy("It takes part again"),
    OwnChoice.LEAVES: gettext_lazy("It leaves the partnership"),
}


def own_choices(standing):
    """What may be decided when the decisions `standing` were taken before and not lifted."""
    if OwnChoice.LEAVES in standing:
        return [OwnChoice.RESUMES]
    return [OwnChoice.RESUMES if OwnChoice.SUSPENDS in standing else OwnChoice.SUSPENDS, OwnChoice.LEAVES]


class AccessionForm(PageForm, forms.Form):
    """Another municipality, and the first person who will work for it here."""

    name = forms.CharField(label=gettext_lazy("Which municipality?"), max_length=120)
    country = forms.ChoiceField(label=gettext_lazy("Country"))
    side = forms.ChoiceField(
        label=gettext_lazy("On which side?"),
        choices=[(side.value, capfirst(side.label)) for side in Side],
        widget=forms.RadioSelect,
    )
    contact_name = forms.CharField(label=gettext_lazy("Who will coordinate there?"), max_length=120)
    contact_function = forms.CharField(label=gettext_lazy("Function"), max_length=120)
    contact_email = forms.EmailField(
        label=gettext_lazy("E-mail address"),
        max_length=254,
        help_text=gettext_lazy("They get a place when every municipality has signed."),
    )
    reason = forms.CharField(label=gettext_lazy("Why?"), max_length=2_000, widget=WHY)
    language = language_field()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["country"].choices = [("", _("Choose")), *countries]
