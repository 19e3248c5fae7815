from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import ListView, TemplateView

from capacity.actions.activities import drop_activity, log_activity
from capacity.actions.learnings import note_learning
from capacity.choices import ActivityKind, ActivityStatus, LearningStage
from capacity.columns.activities import activity_columns
from capacity.delegations import of_one_colour
from capacity.filters.activities import ActivityFilter
from capacity.forms.activities import ActivityForm, DropForm, PeopleForm, QuickLogForm
from capacity.models import Activity
from capacity.queries import people_tables
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from stedenband.lib.errors import DomainError
from stedenband.ui.exports import ExportedList
from stedenband.ui.filters import FilteredList
from stedenband.ui.views import PermissionPage

MAX_WHY = 300


class ActivityList(InCapacity, PermissionPage, ExportedList, FilteredList, ListView):
    permission_required = "capacity.view_activity"
    export_name = "activities"
    get_columns = staticmethod(activity_columns)
    filter_class = ActivityFilter
    template_name = "capacity/activity_list.html"
    title = gettext_lazy("Activities")
    paginate_by = 20

    def get_rows(self):
        rows = Activity.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return rows.with_names().with_participants().with_learners().of_day()

    def get_filter_kwargs(self):
        return {"partnership": self.partnership}


class ActivityDetail(InCapacity, PermissionPage, TemplateView):
    permission_required = "capacity.view_activity"
    template_name = "capacity/activity_detail.html"

    def load(self):
        super().load()
        self.object = self.get_row(Activity.objects.select_related("step__trajectory").with_learners())

    def get_title(self):
        return self.object.title

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            activity=self.object,
            people=people_tables(self.object, self.partnership),
            one_coloured=of_one_colour(self.partnership, [self.object]),
            contributions=self.object.contributions.all(),
            is_planned=self.object.status == ActivityStatus.PLANNED,
            talk=talks.beside(self.object, user=self.request.user),
            **kwargs,
        )


class ActivityAdd(CapacityForm):
    form_class = ActivityForm
    permission_required = "capacity.add_activity"
    template_name = "capacity/activity_form.html"
    title = gettext_lazy("Log an activity")
    submit_label = gettext_lazy("Save the activity")
    success_message = gettext_lazy("The activity is saved.")
    back = "capacity:activity_list"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership}

    def act(self, form):
        facts = form.cleaned_data
        return log_activity(
            partnership=self.partnership,
            activity=self.object,
            seen=form.row_version,
            outside_because=self.why_outside(form),
            by=self.request.user,
            **facts,
        )

    def why_outside(self, form):
        """The reason stays with the activity for as long as it serves no step."""
        if form.cleaned_data["step"]:
            return ""
        if len(form.warning_reason) > MAX_WHY:
            raise DomainError("reason_too_long", _("Say why you go on in 300 characters at most."))
        return form.warning_reason or form.instance.outside_because


class OfActivity:
    """A form about the activity that the address names; stands before `CapacityForm`."""

    def load(self):
        super().load()
        self.object = self.get_row(Activity.objects.all())

    def get_lead(self):
        return self.object.title

    def get_back_url(self):
        return reverse("capacity:activity_detail", args=[self.partnership.slug, self.object.pk])


class ActivityEdit(OfActivity, ActivityAdd):
    permission_required = "capacity.change_activity"
    title = gettext_lazy("Change the activity")


class ActivityLog(CapacityForm):
    """The fast lane: an activity with what was learned from it, in a minute on a telephone."""

    form_class = QuickLogForm
    permission_required = "capacity.add_activity"
    template_name = "capacity/activity_log.html"
    title = gettext_lazy("Log it in a minute")
    submit_label = gettext_lazy("Log it")
    success_message = gettext_lazy("It is logged. You can add who took part.")
    back = "capacity:activity_list"

    def get_initial(self):
        return {"kind": ActivityKind.VIDEO_CALL, "day": timezone.localdate()}

    def act(self, form):
        facts = form.cleaned_data
        activity = log_activity(
            partnership=self.partnership,
            kind=facts["kind"],
            title=facts["title"],
            starts_on=facts["day"],
            ends_on=facts["day"],
            is_online=facts["kind"] == ActivityKind.VIDEO_CALL,
            language=get_language(),
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


class ActivityPeople(OfActivity, CapacityForm):
    form_class = PeopleForm
    permission_required = "capacity.change_activity"
    template_name = "capacity/activity_people.html"
    title = gettext_lazy("Who took part?")
    submit_label = gettext_lazy("Save the numbers")
    success_message = gettext_lazy("The numbers are saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partners": self.partnership.partners_since(self.object.starts_on)}

    def get_initial(self):
        rows = self.object.participations.all()
        return {f"n_{row.partner_id}_{row.group}_{row.sex}": row.count for row in rows}

    def act(self, form):
        return log_activity(
            partnership=self.partnership,
            activity=self.object,
            seen=form.row_version,
            heads=form.heads(),
            by=self.request.user,
        )


class ActivityDrop(OfActivity, CapacityForm):
    form_class = DropForm
    permission_required = "capacity.change_activity"
    title = gettext_lazy("Drop this plan")
    submit_label = gettext_lazy("Drop this plan")
    success_message = gettext_lazy("The plan is dropped. The reason stays with it.")

    def act(self, form):
        return drop_activity(activity=self.object, reason=form.cleaned_data["reason"], by=self.request.user)
