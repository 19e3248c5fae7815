from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from capacity.actions.indicators import set_target, stop_indicator, write_baseline, write_indicator
from capacity.columns.indicators import measurement_columns
from capacity.filters.results import IndicatorFilter
from capacity.forms.indicators import BaselineForm, IndicatorForm, StopForm, TargetForm
from capacity.models import Indicator, Measurement, Trajectory
from capacity.results import axis, lines, periods, standings, told
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from stedenband.ui.exports import ExportedList
from stedenband.ui.filters import FilteredList
from stedenband.ui.views import PermissionPage


class IndicatorList(InCapacity, PermissionPage, ExportedList, FilteredList, ListView):
    """What is measured, and for each municipality where it stands; no figure is compared with another's."""

    permission_required = "capacity.view_indicator"
    template_name = "capacity/indicator_list.html"
    title = gettext_lazy("What do we measure?")
    current = "trajectories"
    filter_class = IndicatorFilter
    export_name = "indicators"
    get_columns = staticmethod(measurement_columns)
    paginate_by = 20

    def get_rows(self):
        rows = Indicator.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.with_figures().order_by("trajectory__title", "trajectory", "title", "pk")

    def get_export_rows(self):
        """What was measured of the indicators that are shown, a figure per row."""
        return Measurement.objects.filter(indicator__in=self.get_queryset().values("pk")).in_order()

    def get_filter_kwargs(self):
        return {"partnership": self.partnership}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        rows = [(one, standings(one, self.partnership)) for one in context["page_obj"]]
        return context | {"rows": rows, "of_trajectory": self.filters.of_trajectory()}


class IndicatorDetail(InCapacity, PermissionPage, TemplateView):
    permission_required = "capacity.view_indicator"
    template_name = "capacity/indicator_detail.html"
    current = "trajectories"

    def load(self):
        super().load()
        self.object = self.get_row(Indicator.objects.with_figures())

    def get_title(self):
        return self.object.title

    def get_context_data(self, **kwargs):
        shown = standings(self.object, self.partnership)
        rows = periods(self.object, shown)
        return super().get_context_data(
            indicator=self.object,
            standings=shown,
            periods=rows,
            told=told(rows),
            chart=self.chart(lines(shown)),
            talk=talks.beside(self.object, user=self.request.user),
            **kwargs,
        )

    def chart(self, drawn):
        """What is drawn, once there is more than one figure to draw."""
        if sum(len(line.points) for line in drawn) < 2:
            return None
        top, days = axis(drawn)
        return {"lines": drawn, "top": top, "first": days[0], "last": days[1]}


class OfTrajectories(CapacityForm):
    """A form in which one of the trajectories is chosen; `?trajectory=` names the one that the reader comes from."""

    current = "trajectories"

    def load(self):
        super().load()
        self.trajectories = Trajectory.objects.visible_to(self.request.user).of_partnership(self.partnership)

    def get_initial(self):
        trajectory = self.coming_from(Trajectory)
        return {"trajectory": trajectory.pk} if trajectory else {}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership, "trajectories": self.trajectories}


class IndicatorAdd(OfTrajectories):
    form_class = IndicatorForm
    permission_required = "capacity.add_indicator"
    title = gettext_lazy("Add an indicator")
    lead = gettext_lazy("Few and useful: measure what you would also want to know without the partnership.")
    submit_label = gettext_lazy("Save the indicator")
    success_message = gettext_lazy("The indicator is saved. Each municipality now says where it starts.")
    back = "capacity:indicator_list"

    def act(self, form):
        return write_indicator(
            partnership=self.partnership,
            indicator=self.object,
            seen=form.row_version,
            by=self.request.user,
            **form.cleaned_data,
        )


class OfOneIndicator(CapacityForm):
    """A form about one indicator."""

    current = "trajectories"

    def load(self):
        super().load()
        self.object = self.indicator = self.get_row(Indicator.objects.with_figures())

    def get_lead(self):
        return self.indicator.title

    def get_back_url(self):
        return self.indicator.get_absolute_url()


class IndicatorEdit(OfOneIndicator, IndicatorAdd):
    permission_required = "capacity.change_indicator"
    title = gettext_lazy("Change the indicator")
    success_message = gettext_lazy("The indicator is saved.")

    def get_initial(self):
        return {}


class IndicatorStop(OfOneIndicator):
    form_class = StopForm
    permission_required = "capacity.change_indicator"
    title = gettext_lazy("Stop measuring this?")
    submit_label = gettext_lazy("Stop measuring")
    success_message = gettext_lazy("Nobody is asked for it any more. All figures stay readable.")

    def act(self, form):
        return stop_indicator(
            indicator=self.indicator, by=self.request.user, on=timezone.localdate(), **form.cleaned_data
        )


class OwnFigure(OfOneIndicator):
    """What the own municipality says of an indicator that it measures."""

    permission_required = "capacity.say_target"

    @property
    def standing(self):
        shown = standings(self.indicator, self.partnership)
        return next(one for one in shown if one.partner.pk == self.member.partner_id)


class BaselineWrite(OwnFigure):
    form_class = BaselineForm
    submit_label = gettext_lazy("Save where you start")
    success_message = gettext_lazy("Noted. Your partner reads it too.")

    def get_title(self):
        return _("Where does %(municipality)s start?") % {"municipality": self.own_partner.name}

    def load(self):
        super().load()
        self.object = self.indicator.baselines.filter(partner=self.member.partner_id).first()

    def get_permission_object(self):
        return self.indicator

    def get_initial(self):
        if self.object is None:
            return {}
        facts = {name: getattr(self.object, name) for name in ("measured_on", "source", "unknown_because")}
        return facts | {"figure": self.object.hundredths}

    def act(self, form):
        facts = form.cleaned_data
        write_baseline(
            indicator=self.indicator,
            seen=form.row_version,
            hundredths=facts.pop("figure"),
            by=self.request.user,
            **facts,
        )
        return self.indicator


class TargetSet(OwnFigure):
    form_class = TargetForm
    submit_label = gettext_lazy("Set the target")
    success_message = gettext_lazy("The target is set. Your partner reads it too.")

    def get_title(self):
        return _("What does %(municipality)s aim at?") % {"municipality": self.own_partner.name}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"standing": self.standing.target}

    def act(self, form):
        facts = form.cleaned_data
        set_target(
            indicator=self.indicator,
            hundredths=facts.pop("figure"),
            by=self.request.user,
            now=timezone.now(),
            **facts,
        )
        return self.indicator
