"""What money is worth: fixed pairs, and the rates that were noted, each with its day and source."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.actions.rates import note_rate
from capacity.choices import Currency
from capacity.forms.rates import RateForm
from capacity.models import ExchangeRate, FixedRate
from capacity.views.base import CapacityForm, InCapacity
from stedenband.ui.views import PermissionPage


class RateList(InCapacity, PermissionPage, ListView):
    permission_required = "capacity.view_exchangerate"
    template_name = "capacity/rate_list.html"
    title = gettext_lazy("What money is worth")
    paginate_by = 20

    def get_queryset(self):
        rows = ExchangeRate.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.select_related("partner__municipality").order_by("-day", "-pk")

    def get_context_data(self, **kwargs):
        back_url = reverse("capacity:budget_list", args=[self.partnership.slug])
        return super().get_context_data(fixed=FixedRate.objects.all(), back_url=back_url, **kwargs)


class RateAdd(CapacityForm):
    form_class = RateForm
    permission_required = "capacity.add_exchangerate"
    template_name = "capacity/rate_form.html"
    title = gettext_lazy("Note a rate")
    lead = gettext_lazy("A rate that was noted stays as it is. To correct it, note another one of the same day.")
    submit_label = gettext_lazy("Note the rate")
    success_message = gettext_lazy("The rate is noted. Amounts are counted with it from that day on.")
    back = "capacity:rate_list"

    def get_initial(self):
        asked = self.request.GET.get("quote", "")
        quote = asked if asked in Currency.values else ""
        return {"base": Currency.EUR, "quote": quote, "day": timezone.localdate()}

    def act(self, form):
        today = timezone.localdate()
        note_rate(partnership=self.partnership, today=today, by=self.request.user, **form.cleaned_data)
        return self.get_back_url()
