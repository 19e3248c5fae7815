from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import RESULT_MEANINGS, ResultLevel
from capacity.forms.fields import InOneLanguage
from capacity.forms.figures import FigureField
from capacity.models import Indicator
from partnerships.forms.days import PastDayField
from stedenband.ui.forms import Doubt, PageForm

MOST_WANTED = 4
"""So many indicators of one trajectory are still measured with pleasure."""


class IndicatorForm(PageForm, InOneLanguage, forms.ModelForm):
    """What is measured, at which level, in which unit, and where."""

    class Meta:
        model = Indicator
        fields = ["trajectory", "title", "level", "counts_people", "unit", "measured_by", "adds_up", "language"]
        widgets = {"level": forms.RadioSelect}

    def __init__(self, *args, partnership, trajectories, **kwargs):
        super().__init__(*args, **kwargs)
        fields = self.fields
        fields["trajectory"].queryset, fields["trajectory"].empty_label = trajectories, None
        fields["title"].label = _("What do you measure?")
        fields["title"].help_text = _("For example: days between the request and the birth certificate.")
        fields["level"].choices = [
            (level.value, _("%(level)s: %(meaning)s") % {"level": level.label, "meaning": RESULT_MEANINGS[level]})
            for level in ResultLevel
        ]
        fields["counts_people"].label = _("It counts people: women, men and others are then asked apart")
        fields["unit"].help_text = _("For example days, per cent or wards. Not needed where people are counted.")
        self.ask_where(partnership)

    def ask_where(self, partnership):
        """The municipalities that measure it: all, until somebody says otherwise."""
        present = partnership.present_partners
        kept = self.instance.measured_by.all() if self.instance.pk else present
        self.by_id = {str(one.pk): one for one in partnership.partner_list if one in present or one in kept}
        self.fields["measured_by"] = forms.MultipleChoiceField(
            label=_("Where is it measured?"),
            choices=[(pk, one.name) for pk, one in self.by_id.items()],
            widget=forms.CheckboxSelectMultiple,
            error_messages={"required": _("Choose at least one municipality that measures this.")},
        )
        self.initial["measured_by"] = [one.pk for one in kept]
        self.fields["adds_up"].label = _("All municipalities add to one count: only then a sum is shown")
        self.order_fields(self.Meta.fields)

    def clean_measured_by(self):
        return [self.by_id[pk] for pk in self.cleaned_data["measured_by"]]

    def clean(self):
        facts = super().clean()
        if not facts.get("unit") and not facts.get("counts_people"):
            self.add_error("unit", _("Say in which unit you measure, such as days or per cent."))
        return facts

    def _post_clean(self):
        """The action checks the row; here it would ask for relations that only the action sets."""

    def warnings(self):
        """A trajectory with many indicators is heavy for all who fill them in."""
        trajectory = self.cleaned_data["trajectory"]
        others = Indicator.objects.running().filter(trajectory=trajectory).exclude(pk=self.instance.pk).count()
        if others < MOST_WANTED:
            return []
        sentence = _(
            "This trajectory has %(number)s indicators already, and each asks time of all. Is one more worth it?"
        )
        return [Doubt("many_indicators", sentence % {"number": others})]


class StopForm(PageForm, forms.Form):
    reason = forms.CharField(label=gettext_lazy("Why do you stop measuring this?"), max_length=300)


class BaselineForm(PageForm, forms.Form):
    """Where the own municipality starts, or why it does not know."""

    figure = FigureField(label=gettext_lazy("Figure at the start"), required=False)
    measured_on = PastDayField(label=gettext_lazy("Measured on"), required=False)
    source = forms.CharField(
        label=gettext_lazy("Where does the figure come from?"),
        help_text=gettext_lazy("For example: the register of requests."),
        max_length=200,
        required=False,
    )
    unknown_because = forms.CharField(
        label=gettext_lazy("Not known? Then say why"),
        help_text=gettext_lazy("For example: nobody wrote down the requests before May."),
        max_length=300,
        required=False,
    )

    def clean(self):
        facts = super().clean()
        if facts.get("unknown_because"):
            self.refuse_both(facts)
            return facts
        missing = {
            "figure": _("Write the figure, or say below why it is not known."),
            "measured_on": _("Say on which day this was measured."),
            "source": _("Say where the figure comes from."),
        }
        for name, sentence in missing.items():
            if name not in self.errors and facts.get(name) in (None, ""):
                self.add_error(name, sentence)
        return facts

    def refuse_both(self, facts):
        if any(facts.get(name) not in (None, "") for name in ("figure", "measured_on", "source")):
            sentence = _("You gave a figure as well. Clear one of the two answers.")
            self.add_error("unknown_because", sentence)


class TargetForm(PageForm, forms.Form):
    """What the own municipality aims at; from the second target on also why it changes."""

    figure = FigureField(
        label=gettext_lazy("What do you want to reach?"),
        error_messages={"required": gettext_lazy("Write the figure that you want to reach.")},
    )
    reach_on = forms.DateField(label=gettext_lazy("By which day?"))

    def __init__(self, *args, standing, **kwargs):
        super().__init__(*args, **kwargs)
        if standing:
            self.fields["reason"] = forms.CharField(
                label=_("Why does the target change?"),
                help_text=_("The old target stays readable, with this reason beside it."),
                max_length=300,
            )

    def clean_reach_on(self):
        day = self.cleaned_data["reach_on"]
        if day <= timezone.localdate():
            raise forms.ValidationError(_("A target lies ahead. Choose a day to come."), code="not_ahead")
        return day
