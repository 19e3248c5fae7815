from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy

from capacity.actions.quick_log import log_quickly
from capacity.choices import ActivityKind
from capacity.forms.quick_log import QuickLogForm
from capacity.views.base import CapacityForm


class ActivityLog(CapacityForm):
    """The fast lane: an activity with what was learned from it, in a minute on a telephone."""

    form_class = QuickLogForm
    permission_required = "capacity.add_activity"
    template_name = "capacity/activity_log.html"
    title = gettext_lazy("Log it in a minute")
    submit_label = gettext_lazy("Log it")
    success_message = gettext_lazy("It is logged. You can add more about it whenever you like.")
    back = "capacity:activity_list"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partners": self.partnership.present_partners}

    def get_initial(self):
        people = {f"people_{partner.pk}": 1 for partner in self.partnership.present_partners}
        return {"kind": ActivityKind.VIDEO_CALL, "day": timezone.localdate(), "minutes": 30} | people

    def act(self, form):
        names = ("kind", "title", "day", "minutes", "learned")
        return log_quickly(
            partnership=self.partnership,
            **{name: form.cleaned_data[name] for name in names},
            heads=form.heads(),
            language=get_language(),
            today=timezone.localdate(),
            by=self.request.user,
        )
