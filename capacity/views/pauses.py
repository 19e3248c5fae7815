from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions.learnings import say_nothing_learned
from capacity.forms.learnings import PauseForm
from capacity.models import LearningPause
from capacity.views.base import CapacityForm


class PauseAdd(CapacityForm):
    """No lesson for a while, and why: as honest an answer as a lesson."""

    form_class = PauseForm
    permission_required = "capacity.add_learning"
    lead = gettext_lazy("Nobody learns all the time. Say why, then you are not asked again for these days.")
    submit_label = gettext_lazy("Save")
    success_message = gettext_lazy("Noted. Your partner can read it.")
    back = "capacity:learning_list"

    def get_title(self):
        return _("No lesson for %(municipality)s, because …") % {"municipality": self.own_partner.name}

    def get_initial(self):
        return {} if self.object else {"last_on": timezone.localdate()}

    def act(self, form):
        say_nothing_learned(
            partnership=self.partnership,
            pause=self.object,
            seen=form.row_version,
            by=self.request.user,
            **form.cleaned_data,
        )
        return reverse(self.back, args=[self.partnership.slug])


class PauseEdit(PauseAdd):
    permission_required = "capacity.change_learningpause"

    def load(self):
        super().load()
        self.object = self.get_row(LearningPause.objects.all())
