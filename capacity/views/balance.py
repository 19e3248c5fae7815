from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.models import Activity
from capacity.queries import gravity_balance
from capacity.views.base import InCapacity
from stedenband.ui.views import PermissionPage


class Balance(InCapacity, PermissionPage, ListView):
    """Where the centre of gravity lies, with the quick visible results and the steps that they serve."""

    permission_required = "capacity.view_activity"
    template_name = "capacity/balance.html"
    title = gettext_lazy("Where is our focus?")
    paginate_by = 20

    def get_queryset(self):
        rows = Activity.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.done().equipment_and_quick_wins().with_participants().select_related("step__trajectory").of_day()

    def get_context_data(self, **kwargs):
        return super().get_context_data(balance=gravity_balance(self.partnership), **kwargs)
