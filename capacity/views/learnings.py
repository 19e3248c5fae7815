from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from capacity.actions.learnings import note_learning
from capacity.balances.learning import learning_balance, lessons_by_theme, who_learned_from_whom
from capacity.columns.learnings import learning_columns
from capacity.filters.learnings import LearningFilter
from capacity.forms.learnings import LearningForm
from capacity.models import Activity, Learning, LearningPause
from capacity.views.base import CapacityForm, InCapacity, is_awaited
from partnerships import talks
from partnerships.models import Version
from stedenband.ui.exports import ExportedList
from stedenband.ui.filters import FilteredList
from stedenband.ui.views import PermissionPage

PAUSES_SHOWN = 6


class LearningList(InCapacity, PermissionPage, ExportedList, FilteredList, ListView):
    """Who learned from whom: both directions beside each other, then the lessons, newest first. No score."""

    permission_required = "capacity.view_learning"
    template_name = "capacity/learning_list.html"
    export_name = "lessons"
    get_columns = staticmethod(learning_columns)
    filter_class = LearningFilter
    title = gettext_lazy("Who learned from whom?")
    paginate_by = 20

    def get_rows(self):
        return Learning.objects.visible_to(self.request.user).of_partnership(self.partnership).newest()

    def get_filter_kwargs(self):
        return {"partnership": self.partnership}

    def get_context_data(self, **kwargs):
        pauses = LearningPause.objects.visible_to(self.request.user).of_partnership(self.partnership).standing()
        return super().get_context_data(
            balances=learning_balance(self.partnership),
            directions=who_learned_from_whom(self.partnership),
            themes=lessons_by_theme(self.partnership),
            pauses=pauses[:PAUSES_SHOWN],
            **kwargs,
        )


class LearningDetail(InCapacity, PermissionPage, TemplateView):
    """One lesson: its words, the day of each stage, and its way to the library."""

    permission_required = "capacity.view_learning"
    template_name = "capacity/learning_detail.html"

    def load(self):
        super().load()
        rows = Learning.objects.select_related(
            "partnership", "learner__municipality", "learned_from__municipality", "activity", "theme"
        )
        self.object = self.get_row(rows.with_stages())

    def get_title(self):
        return _("What %(municipality)s learned") % {"municipality": self.object.learner.name}

    def get_context_data(self, **kwargs):
        offered = self.object.lessons.select_related("taken_back_by__municipality").order_by("-offered_at", "-pk")
        lesson = offered.first()
        version = Version.objects.of(lesson).with_sign_offs().first() if lesson else None
        return super().get_context_data(
            lesson=self.object,
            offered=lesson,
            version=version,
            awaits_us=is_awaited(version, self.member),
            talk=talks.beside(self.object, user=self.request.user),
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
        return super().get_form_kwargs() | {"partnership": self.partnership, "partners": others}

    def get_context_data(self, **kwargs):
        return super().get_context_data(activity=self.activity, **kwargs)

    def act(self, form):
        learning = note_learning(
            partnership=self.partnership,
            learning=self.object,
            seen=form.row_version,
            activity=self.activity,
            noted_on=self.object.noted_on if self.object else timezone.localdate(),
            on=timezone.localdate(),
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
