from datetime import timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _

from partnerships.forms.texts import language_field
from reporting.choices import LONGEST_PERIOD, USUAL_FORMS, Cadence, FormOfReport
from reporting.models import Schedule
from stedenband.ui.forms import PageForm, capitalised

A_YEAR = timedelta(days=366)
END_BEFORE_START = _("The last day is before the first day. Check the two dates.")


class TermsForm(PageForm, forms.Form):
    """Which report, and how long the partners write."""

    form = forms.ChoiceField(
        label=_("Which report?"),
        choices=capitalised(FormOfReport),
        widget=forms.RadioSelect,
        help_text=_("A light report asks what you need to steer together; a full one looks back on everything."),
    )
    days_to_write = forms.IntegerField(
        label=_("Days to write and sign together"),
        initial=60,
        validators=[MinValueValidator(7), MaxValueValidator(365)],
    )


class StartForm(TermsForm):
    """The first period of a calendar; what a kind of calendar asks beside it stands in its own form."""

    first_on = forms.DateField(
        label=_("First day of the first period"),
        help_text=_("For example 1 January. The report opens on the day after the period ends."),
    )

    field_order = ["first_on", "last_on", "days_after_visit", "form", "days_to_write"]

    def __init__(self, *args, partnership, cadence, today, **kwargs):
        self.partnership, self.cadence, self.today = partnership, cadence, today
        super().__init__(*args, **kwargs)
        self.fields["form"].initial = USUAL_FORMS[cadence]
        self.fields["first_on"].initial = today.replace(month=1, day=1)

    @property
    def facts(self):
        """What the action takes."""
        names = ("first_on", "form", "days_to_write")
        return {name: self.cleaned_data[name] for name in names}

    def clean_first_on(self):
        day = self.cleaned_data["first_on"]
        since = self.partnership.since_on
        if since and day < since.replace(month=1, day=1):
            raise ValidationError(_("Your partnership did not exist yet. Choose a later day."), code="before_start")
        if day > self.today + A_YEAR:
            raise ValidationError(_("Choose a day within a year from now."), code="too_late")
        return day

    def clean(self):
        values = super().clean()
        running = Schedule.objects.of_partnership(self.partnership).running().filter(cadence=self.cadence)
        if self.cadence != Cadence.ONE_OFF and running.exists():
            raise ValidationError(_("This partnership has this calendar already."), code="twice")
        return values


class RhythmForm(StartForm):
    """A period after every so many months."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["first_on"].help_text = _(
            "For example 1 January. Of a 31st we make the last day in a month that has none. "
            "The report opens on the day after the period ends."
        )


class GivenDaysForm(StartForm):
    """A period that ends on a day that the partners choose."""

    last_on = forms.DateField(
        label=_("Last day of the first period"), help_text=_("The report opens on the day after it.")
    )

    @property
    def facts(self):
        return super().facts | {"last_days": [self.cleaned_data["last_on"]]}

    def clean(self):
        values = super().clean()
        first, last = values.get("first_on"), values.get("last_on")
        if first and last and last < first:
            self.add_error("last_on", ValidationError(END_BEFORE_START, code="end_before_start"))
        elif first and last and last > first + timedelta(days=LONGEST_PERIOD):
            said = _("A period lasts three years at most. Choose an earlier last day.")
            self.add_error("last_on", ValidationError(said, code="too_long"))
        return values


class OnceForm(GivenDaysForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["first_on"].label = _("First day of the period")
        self.fields["last_on"].label = _("Last day of the period")
        self.fields["first_on"].help_text = ""


class DaysAfterVisitField(forms.IntegerField):
    """How long people have to put their papers in order."""

    def __init__(self, **kwargs):
        super().__init__(
            label=_("Days after people come home"),
            initial=14,
            validators=[MinValueValidator(0), MaxValueValidator(180)],
            help_text=_("The report opens when so many days have passed."),
            **kwargs,
        )


class AfterVisitForm(StartForm):
    days_after_visit = DaysAfterVisitField()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["first_on"].label = _("Report on visits from which day on?")
        self.fields["first_on"].help_text = _("Work visits, trainings, internships and workshops that took place.")

    @property
    def facts(self):
        return super().facts | {"days_after_visit": self.cleaned_data["days_after_visit"]}


FORMS = {
    Cadence.HALF_YEARLY: RhythmForm,
    Cadence.YEARLY: RhythmForm,
    Cadence.IRREGULAR: GivenDaysForm,
    Cadence.ONE_OFF: OnceForm,
    Cadence.AFTER_VISIT: AfterVisitForm,
}


class ScheduleChangeForm(TermsForm):
    """What holds for the periods that open from now on."""

    days_after_visit = DaysAfterVisitField()

    field_order = ["days_after_visit", "form", "days_to_write"]

    def __init__(self, *args, schedule, **kwargs):
        super().__init__(*args, **kwargs)
        self.schedule = schedule
        if not schedule.follows_visits:
            del self.fields["days_after_visit"]

    @property
    def facts(self):
        return {"days_after_visit": self.schedule.days_after_visit} | self.cleaned_data


class ClosingDayForm(PageForm, forms.Form):
    last_on = forms.DateField(
        label=_("On which day does a period end?"), help_text=_("The next period starts on the day after it.")
    )

    def __init__(self, *args, schedule, **kwargs):
        self.schedule = schedule
        super().__init__(*args, **kwargs)

    def clean_last_on(self):
        day, first = self.cleaned_data["last_on"], self.schedule.next_first_on
        if day < first:
            raise ValidationError(_("That day lies in a period that has opened already."), code="opened")
        if day > first + timedelta(days=LONGEST_PERIOD):
            raise ValidationError(_("A period lasts three years at most. Choose an earlier last day."), code="too_long")
        if any(one.last_on == day for one in self.schedule.closing_days.all()):
            raise ValidationError(_("A period ends on this day already."), code="twice")
        return day


class ReasonForm(PageForm, forms.Form):
    """Why a period is skipped, or a calendar stopped: everybody reads it."""

    reason = forms.CharField(
        label=_("Why?"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("One or two sentences. All municipalities read them."),
        error_messages={"required": _("Say in a sentence why. All municipalities read it.")},
    )
    language = language_field()
