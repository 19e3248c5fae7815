from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.actions.promises import change_promise, note_promise
from capacity.filters.promises import PromiseFilter
from capacity.forms.promises import PromiseForm
from capacity.models import Promise
from capacity.views.activities import OfActivity
from capacity.views.base import CapacityForm, InCapacity
from stedenband.ui.filters import FilteredList
from stedenband.ui.views import PermissionPage


class PromiseList(InCapacity, PermissionPage, FilteredList, ListView):
    """What was promised on the spot, and what the steering group decided about it."""

    permission_required = "capacity.view_promise"
    template_name = "capacity/promise_list.html"
    title = gettext_lazy("Promises made on the spot")
    filter_class = PromiseFilter
    paginate_by = 20

    def get_rows(self):
        return Promise.objects.visible_to(self.request.user).of_partnership(self.partnership).with_hearings()

    def get_filter_kwargs(self):
        return {"partnership": self.partnership}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs)


class PromiseAdd(OfActivity, CapacityForm):
    form_class = PromiseForm
    permission_required = "capacity.change_activity"
    title = gettext_lazy("Note a promise")
    submit_label = gettext_lazy("Note the promise")
    success_message = gettext_lazy("The promise is noted. Money and goods go to the joint steering group.")

    def get_initial(self):
        return {"said_on": min(self.object.ends_on, timezone.localdate())}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"activity": self.object, "partners": self.partnership.partner_list}

    def act(self, form):
        facts = form.cleaned_data
        return note_promise(
            activity=self.object,
            amount_hundredths=facts.pop("amount"),
            by=self.request.user,
            now=timezone.now(),
            **facts,
        )


class PromiseEdit(CapacityForm):
    form_class = PromiseForm
    permission_required = "capacity.change_promise"
    title = gettext_lazy("Change the promise")
    submit_label = gettext_lazy("Save the promise")
    success_message = gettext_lazy("The promise is saved.")

    def load(self):
        super().load()
        self.object = self.get_row(Promise.objects.select_related("activity__partnership", "partnership"))

    def get_back_url(self):
        return self.object.get_absolute_url()

    def get_initial(self):
        row = self.object
        names = ("text", "kind", "currency", "person", "to_whom", "said_on", "heard_by", "language")
        facts = {name: getattr(row, name) for name in names}
        return facts | {"amount": row.amount_hundredths, "partner": str(row.partner_id)}

    def get_form_kwargs(self):
        kwargs = {"activity": self.object.activity, "partners": self.partnership.partner_list}
        return super().get_form_kwargs() | kwargs

    def act(self, form):
        facts = form.cleaned_data
        return change_promise(
            promise=self.object,
            seen=form.row_version,
            amount_hundredths=facts.pop("amount"),
            by=self.request.user,
            now=timezone.now(),
            **facts,
        )
