from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy

from capacity.actions.activities import log_activity
from capacity.actions.learnings import note_learning
from capacity.choices import ActivityKind, LearningStage
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
        facts = form.cleaned_data
        activity = log_activity(
            partnership=self.partnership,
            kind=facts["kind"],
            title=facts["title"],
            starts_on=facts["day"],
            ends_on=facts["day"],
            minutes=facts["minutes"],
            is_online=facts["kind"] == ActivityKind.VIDEO_CALL,
            language=get_language(),
            heads=form.heads(),
            by=self.request.user,
        )
        if facts["learned"]:
            note_learning(
                partnership=self.partnership,
                activity=activity,
                text=facts["learned"],
                language=get_language(),
                noted_on=timezone.localdate(),
                stage=LearningStage.NOTED,
                by=self.request.user,
            )
        return activity
