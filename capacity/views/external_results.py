from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.actions.external_results import attach_result
from capacity.filters.results import ExternalResultFilter
from capacity.forms.evidence import shared_documents
from capacity.forms.external_results import ExternalResultForm
from capacity.models import ExternalResult
from capacity.views.base import CapacityForm, InCapacity
from stedenband.ui.filters import FilteredList
from stedenband.ui.views import PermissionPage


class ExternalResultList(InCapacity, PermissionPage, FilteredList, ListView):
    """What audits, benchmarks and surveys found about each municipality."""

    permission_required = "capacity.view_externalresult"
    template_name = "capacity/external_result_list.html"
    title = gettext_lazy("What did others find?")
    current = "trajectories"
    filter_class = ExternalResultFilter
    paginate_by = 20

    def get_rows(self):
        return ExternalResult.objects.visible_to(self.request.user).of_partnership(self.partnership).newest()

    def get_filter_kwargs(self):
        return {"partnership": self.partnership}


class ExternalResultAdd(CapacityForm):
    form_class = ExternalResultForm
    permission_required = "capacity.add_externalresult"
    submit_label = gettext_lazy("Attach the result")
    success_message = gettext_lazy("The result is attached. Your partner reads it too.")
    current = "trajectories"
    back = "capacity:external_result_list"

    def get_title(self):
        return _("What did others find about %(municipality)s?") % {"municipality": self.own_partner.name}

    def get_form_kwargs(self):
        chosen = self.object.document if self.object else None
        return super().get_form_kwargs() | {"documents": shared_documents(self.partnership), "chosen": chosen}

    def act(self, form):
        return attach_result(
            partnership=self.partnership,
            result=self.object,
            seen=form.row_version,
            by=self.request.user,
            **form.cleaned_data,
        )


class ExternalResultEdit(ExternalResultAdd):
    permission_required = "capacity.change_externalresult"
    submit_label = gettext_lazy("Save")
    success_message = gettext_lazy("The result is saved.")

    def load(self):
        super().load()
        self.object = self.get_row(ExternalResult.objects.select_related("document", "partnership"))
