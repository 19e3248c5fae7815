from datetime import timedelta

from dateutil.relativedelta import relativedelta
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from capacity.actions.measuring import begin_round, fill_round
from capacity.forms.evidence import shared_documents
from capacity.forms.measuring import FillForm, SpanForm
from capacity.models import Indicator, MeasuringRound
from capacity.results import standings
from capacity.views.base import CapacityForm


class MeasuringStart(CapacityForm):
    """For which days the own municipality tells what it measured; earlier rounds stand under it."""

    form_class = SpanForm
    keeps_drafts = False
    permission_required = "capacity.add_measuringround"
    template_name = "capacity/measuring_start.html"
    title = gettext_lazy("Which days do you look back on?")
    submit_label = gettext_lazy("Go on to the indicators")
    current = "trajectories"
    back = "capacity:indicator_list"

    def get_lead(self):
        return _("You then fill in all indicators of %(municipality)s on one page.") % {
            "municipality": self.own_partner.name
        }

    @property
    def rounds(self):
        rows = MeasuringRound.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.of(self.own_partner).with_counts()

    def get_initial(self):
        """The day after the last round, else the first day of this half year; until today."""
        today, last = timezone.localdate(), self.rounds.first()
        first = last.last_on + timedelta(days=1) if last else today.replace(month=1 if today.month < 7 else 7, day=1)
        return {"first_on": min(first, today), "last_on": min(first + relativedelta(months=6, days=-1), today)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(rounds=self.rounds[:10], **kwargs)

    def act(self, form):
        return begin_round(
            partnership=self.partnership, language=get_language(), by=self.request.user, **form.cleaned_data
        )


class MeasuringFill(CapacityForm):
    """One page on which one municipality fills in all its indicators for one stretch of time."""

    form_class = FillForm
    permission_required = "capacity.change_measuringround"
    template_name = "capacity/measuring_fill.html"
    submit_label = gettext_lazy("Save what you measured")
    success_message = gettext_lazy("Saved. Your partner reads it too.")
    current = "trajectories"
    back = "capacity:measuring_start"

    def load(self):
        super().load()
        self.object = self.get_row(MeasuringRound.objects.select_related("partnership"))

    def get_title(self):
        days = {"first": date_format(self.object.first_on), "last": date_format(self.object.last_on)}
        return _("What did %(municipality)s measure from %(first)s to %(last)s?") % {
            "municipality": self.partnership.partner(self.object.partner_id).name,
            **days,
        }

    def get_form_kwargs(self):
        rows = Indicator.objects.visible_to(self.request.user).of_partnership(self.partnership)
        given = self.object.measurements.select_related("document")
        return super().get_form_kwargs() | {
            "indicators": rows.running().measured_in(self.object.partner_id).with_figures(),
            "given": {one.indicator_id: one for one in given},
            "documents": shared_documents(self.partnership),
        }

    def get_initial(self):
        return {"language": self.object.language}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"rows": [(*row, self.standing(row[0])) for row in context["form"].rows]}

    def standing(self, indicator):
        """Where the own municipality stands, without what this round says."""
        shown = standings(indicator, self.partnership)
        own = next(one for one in shown if one.partner.pk == self.object.partner_id)
        own.measurements = [one for one in own.measurements if one.round.last_on < self.object.first_on]
        return own

    def act(self, form):
        return fill_round(
            round=self.object,
            seen=form.row_version,
            language=form.cleaned_data["language"],
            answers=form.answers,
            by=self.request.user,
        )
