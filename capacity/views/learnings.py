from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.actions.learnings import note_learning
from capacity.balances.learning import learning_balance, who_learned_from_whom
from capacity.choices import LearningStage
from capacity.columns.learnings import learning_columns
from capacity.forms.learnings import LearningForm
from capacity.models import Activity, Learning
from capacity.views.base import CapacityForm, InCapacity
from stedenband.ui.exports import ExportedList
from stedenband.ui.forms import capitalised
from stedenband.ui.views import PermissionPage


class LearningList(InCapacity, PermissionPage, ExportedList, ListView):
    """Who learned from whom: both directions beside each other, then the lessons, newest first. No score."""

    permission_required = "capacity.view_learning"
    template_name = "capacity/learning_list.html"
    export_name = "lessons"
    get_columns = staticmethod(learning_columns)
    title = gettext_lazy("Who learned from whom?")
    paginate_by = 20

    def get_queryset(self):
        rows = Learning.objects.visible_to(self.request.user).of_partnership(self.partnership)
        self.learner = self.request.GET.get("municipality", "")
        self.stage = self.request.GET.get("stage", "")
        if self.learner in {str(partner.pk) for partner in self.partnership.partner_list}:
            rows = rows.filter(learner=self.learner)
        if self.stage in LearningStage:
            rows = rows.filter(stage=self.stage)
        return rows.newest()

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            balances=learning_balance(self.partnership),
            directions=who_learned_from_whom(self.partnership),
            partners=[(str(partner.pk), partner.name) for partner in self.partnership.partner_list],
            stages=capitalised(LearningStage),
            learner=self.learner,
            stage=self.stage,
            **kwargs,
        )


class LearningFree(CapacityForm):
    """A lesson that came from no activity: a telephone call in between, a document, a thought."""

    form_class = LearningForm
    permission_required = "capacity.add_learning"
    template_name = "capacity/learning_form.html"
    submit_label = gettext_lazy("Note it")
    success_message = gettext_lazy("Noted. Your partner can read it.")
    back = "capacity:learning_list"
    activity = None

    def get_title(self):
        return _("What did %(municipality)s learn?") % {"municipality": self.own_partner.name}

    def get_form_kwargs(self):
        others = self.partnership.others(self.member.partner_id)
        return super().get_form_kwargs() | {"partners": others}

    def get_context_data(self, **kwargs):
        return super().get_context_data(activity=self.activity, **kwargs)

    def act(self, form):
        learning = note_learning(
            partnership=self.partnership,
            learning=self.object,
            seen=form.row_version,
            activity=self.activity,
            noted_on=self.object.noted_on if self.object else timezone.localdate(),
            by=self.request.user,
            **form.cleaned_data,
        )
        return self.activity or learning


class LearningAdd(LearningFree):
    """The learning question of one activity, answerable in a minute."""

    def load(self):
        super().load()
        rows = Activity.objects.visible_to(self.request.user).of_partnership(self.partnership).with_learners()
        self.activity = get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_initial(self):
        """With two partners the lesson most likely came from the other one; the answer can be changed."""
        others = self.partnership.others(self.member.partner_id)
        return {"learned_from": others[0].pk} if len(others) == 1 else {}

    def get_back_url(self):
        return self.activity.get_absolute_url()


class LearningEdit(LearningFree):
    permission_required = "capacity.change_learning"
    submit_label = gettext_lazy("Save")
    success_message = gettext_lazy("The lesson is saved.")

    def load(self):
        super().load()
        self.object = self.get_row(Learning.objects.select_related("activity"))
        self.activity = self.object.activity

    def get_back_url(self):
        return self.activity.get_absolute_url() if self.activity else super().get_back_url()
