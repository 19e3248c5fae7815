from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.actions.contributions import add_contribution, change_contribution
from capacity.choices import ContributionKind
from capacity.forms.contributions import ContributionForm
from capacity.models import Activity, Contribution
from capacity.queries import contribution_totals
from capacity.views.base import CapacityForm, InCapacity
from stedenband.ui.views import PermissionPage


class ContributionList(InCapacity, PermissionPage, ListView):
    """What every partner brought; both sides read everything. Nothing is added up across kinds or currencies."""

    permission_required = "capacity.view_contribution"
    template_name = "capacity/contribution_list.html"
    title = gettext_lazy("What we both bring")
    paginate_by = 20

    def get_queryset(self):
        rows = Contribution.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.select_related("activity").order_by("-given_on", "-pk")

    def get_context_data(self, **kwargs):
        return super().get_context_data(totals=contribution_totals(self.partnership), **kwargs)


class ContributionAdd(CapacityForm):
    form_class = ContributionForm
    permission_required = "capacity.add_contribution"
    submit_label = gettext_lazy("Note what you bring")
    success_message = gettext_lazy("Noted. Your partner reads it too.")
    back = "capacity:contribution_list"
    chosen = None

    def load(self):
        """`?activity=` names the activity that the reader comes from, `?days=` how many hundredths are proposed."""
        super().load()
        asked = self.request.GET.get("activity", "")
        if asked.isdecimal() and len(asked) < 10:
            rows = Activity.objects.visible_to(self.request.user).of_partnership(self.partnership)
            self.chosen = rows.filter(pk=asked).first()

    def get_title(self):
        return _("What does %(municipality)s bring?") % {"municipality": self.own_partner.name}

    def get_initial(self):
        facts = {"activity": self.chosen and self.chosen.pk, "given_on": timezone.localdate()}
        days = self.request.GET.get("days", "")
        if days.isdecimal() and len(days) < 8 and self.chosen:
            facts |= {"kind": ContributionKind.DAYS, "amount": int(days), "given_on": self.chosen.ends_on}
        return facts

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership, "chosen": self.chosen}

    def act(self, form):
        facts = form.cleaned_data
        return add_contribution(
            partnership=self.partnership, hundredths=facts.pop("amount"), by=self.request.user, **facts
        )


class ContributionEdit(CapacityForm):
    """The own municipality corrects what it noted."""

    form_class = ContributionForm
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
        facts = {name: getattr(row, name) for name in ("kind", "description", "currency", "given_on")}
        return facts | {"amount": row.hundredths, "activity": row.activity_id}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership, "chosen": self.object.activity}

    def act(self, form):
        facts = form.cleaned_data
        return change_contribution(
            contribution=self.object,
            seen=form.row_version,
            hundredths=facts.pop("amount"),
            by=self.request.user,
            **facts,
        )
