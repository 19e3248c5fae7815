from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.actions.contributions import add_contribution, change_contribution
from capacity.balances.brought import contribution_totals
from capacity.choices import ContributionKind
from capacity.columns.contributions import contribution_columns
from capacity.effort import effort_tables
from capacity.filters.contributions import ContributionFilter
from capacity.forms.contributions import ContributionForm
from capacity.models import Activity, Contribution
from capacity.person_days import MINUTES_OF_AN_HOUR
from capacity.views.base import CapacityForm, InCapacity
from stedenband.lib.errors import DomainError
from stedenband.ui.exports import ExportedList
from stedenband.ui.filters import FilteredList
from stedenband.ui.views import PermissionPage

MAX_WHY = 300
AS_NOTED = ("kind", "description", "currency", "given_on", "until_on", "day_type", "group", "person", "value_currency")


class ContributionList(InCapacity, PermissionPage, ExportedList, FilteredList, ListView):
    """What every partner brought; both sides read everything. Nothing is added up across kinds or currencies."""

    permission_required = "capacity.view_contribution"
    template_name = "capacity/contribution_list.html"
    title = gettext_lazy("What we both bring")
    filter_class = ContributionFilter
    export_name = "contributions"
    get_columns = staticmethod(contribution_columns)
    paginate_by = 20

    def get_rows(self):
        rows = Contribution.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.select_related("partner__municipality", "activity").order_by("-given_on", "-pk")

    def get_filter_kwargs(self):
        return {"partnership": self.partnership}

    def get_context_data(self, **kwargs):
        totals = contribution_totals(self.partnership)
        return super().get_context_data(
            totals=totals,
            sides=list(zip(totals, effort_tables(self.partnership), strict=True)),
            **kwargs,
        )


class ContributionAdd(CapacityForm):
    form_class = ContributionForm
    template_name = "capacity/contribution_form.html"
    permission_required = "capacity.add_contribution"
    submit_label = gettext_lazy("Note what you bring")
    success_message = gettext_lazy("Noted. Your partner reads it too.")
    back = "capacity:contribution_list"
    chosen = None

    def load(self):
        """`?activity=` names the activity that the reader comes from, `?days=` how many hundredths are proposed."""
        super().load()
        self.chosen = self.coming_from(Activity)

    def get_title(self):
        return _("What does %(municipality)s bring?") % {"municipality": self.own_partner.name}

    def get_initial(self):
        facts = {"activity": self.chosen and self.chosen.pk, "given_on": timezone.localdate()}
        days = self.request.GET.get("days", "")
        if days.isdecimal() and len(days) < 8 and self.chosen:
            facts |= {"kind": ContributionKind.DAYS, "amount": int(days), "given_on": self.chosen.ends_on}
        return facts

    def get_form_kwargs(self):
        known = {"partnership": self.partnership, "partner": self.own_partner, "chosen": self.chosen}
        return super().get_form_kwargs() | known

    def act(self, form):
        refuse_long_reason(form)
        return add_contribution(partnership=self.partnership, by=self.request.user, **form.facts())


class ContributionEdit(CapacityForm):
    """The own municipality corrects what it noted."""

    form_class = ContributionForm
    template_name = "capacity/contribution_form.html"
    permission_required = "capacity.change_contribution"
    title = gettext_lazy("Correct what you noted")
    submit_label = gettext_lazy("Save the correction")
    success_message = gettext_lazy("Corrected. Your partner reads it too.")
    back = "capacity:contribution_list"

    def load(self):
        super().load()
        self.object = self.get_row(Contribution.objects.select_related("activity", "partnership"))

    def get_initial(self):
        row = self.object
        facts = {name: getattr(row, name) for name in AS_NOTED} | {"activity": row.activity_id}
        if row.minutes:
            facts["hours"] = round(100 * row.minutes / MINUTES_OF_AN_HOUR)
        else:
            facts["amount"] = row.hundredths
        return facts | {"people": row.people if row.people > 1 else None, "value": row.value_hundredths}

    def get_form_kwargs(self):
        known = {"partnership": self.partnership, "partner": self.own_partner, "chosen": self.object.activity}
        return super().get_form_kwargs() | known | {"noted": self.object}

    def act(self, form):
        refuse_long_reason(form)
        return change_contribution(
            contribution=self.object, seen=form.row_version, by=self.request.user, **form.facts()
        )


def refuse_long_reason(form):
    if len(form.warning_reason) > MAX_WHY:
        raise DomainError("reason_too_long", _("Say why you go on in 300 characters at most."))
