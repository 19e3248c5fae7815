from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.balances.gravity import Measure, gravity_by_year, usual_measure
from capacity.balances.initiative import initiatives, joint_subjects
from capacity.balances.rows import behind_activities, behind_subjects
from capacity.filters.balances import SubjectFilter
from capacity.models import Activity
from capacity.views.base import InCapacity
from stedenband.ui.filters import FilteredList
from stedenband.ui.links import with_query
from stedenband.ui.views import PermissionPage


class Balance(InCapacity, PermissionPage, ListView):
    """Where the centre of gravity lies: by days, activities or money, per year and since the start; below, the quick
    visible results and the steps that they serve."""

    permission_required = "capacity.view_activity"
    template_name = "capacity/balance.html"
    title = gettext_lazy("Where is our focus?")
    paginate_by = 20

    def get_queryset(self):
        rows = Activity.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.done().equipment_and_quick_wins().with_participants().select_related("step__trajectory").of_day()

    def get_context_data(self, **kwargs):
        asked = self.request.GET.get("by")
        measure = Measure(asked) if asked in Measure else usual_measure(self.partnership)
        return super().get_context_data(
            measure=measure,
            measures=[(one, with_query(self.request, by=one, page=None)) for one in Measure],
            balances=gravity_by_year(self.partnership, measure),
            **kwargs,
        )


class InitiativePage(InCapacity, PermissionPage, FilteredList, ListView):
    """Who took the initiative: activities and subjects that each began, of a year or since the start."""

    permission_required = "capacity.view_activity"
    template_name = "capacity/initiative.html"
    title = gettext_lazy("Who takes the initiative?")
    filter_class = SubjectFilter
    paginate_by = 20

    def get_rows(self):
        subjects = joint_subjects(self.partnership).select_related(
            "meeting__body", "meeting__partnership", "partner__municipality"
        )
        return subjects.order_by("-meeting__starts_at", "position", "pk")

    def get_filter_kwargs(self):
        return {"partnership": self.partnership}

    def get_context_data(self, **kwargs):
        year = self.filters.year
        return super().get_context_data(
            rows=[
                (row, behind_activities(row, self.partnership, year), behind_subjects(row, self.partnership, year))
                for row in initiatives(self.partnership, year)
            ],
            when=str(year) if year else _("since the start"),
            **kwargs,
        )
