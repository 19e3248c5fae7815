from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from capacity.actions.activities import log_activity
from capacity.choices import ContributionKind
from capacity.columns.activities import activity_columns
from capacity.delegations import of_one_colour
from capacity.filters.activities import ActivityFilter
from capacity.forms.activities import ActivityForm, PeopleForm
from capacity.models import Activity
from capacity.proposed_days import proposed_days
from capacity.queries import people_tables, strengthened
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from partnerships.gatherings import lists_of_steps
from partnerships.models import NextStep
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
        activity = self.object
        steps = NextStep.objects.of_partnership(self.partnership).due_first()
        carried = list(steps.left_by(activity.before_it()).with_origins())
        contributions = list(activity.contributions.all())
        return super().get_context_data(
            activity=activity,
            people=people_tables(activity, self.partnership),
            strengthened=strengthened(activity, self.partnership),
            one_coloured=of_one_colour(self.partnership, [activity]),
            contributions=contributions,
            proposed=self.proposed_days(contributions),
            moves=activity.moves.select_related("by", "agenda_item__meeting__partnership", "amendment__partnership"),
            has_begun=activity.starts_on <= timezone.localdate(),
            is_overdue=activity.is_planned and activity.ends_on < timezone.localdate(),
            promises=activity.promises.with_hearings(),
            step_lists=lists_of_steps(steps.about(activity), self.partnership.partners_since(activity.starts_on)),
            carried_lists=lists_of_steps(carried, self.partnership.partner_list) if carried else [],
            today=timezone.localdate(),
            talk=talks.beside(activity, user=self.request.user),
            **kwargs,
        )

    def proposed_days(self, contributions):
        """Hundredths of person-days to propose to the reader's own municipality; 0 once it noted any."""
        own = self.member.partner_id
        noted = any(row.partner_id == own and row.kind == ContributionKind.DAYS for row in contributions)
        return 0 if noted or not self.object.is_done else proposed_days(self.object, own)


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
        reached, facts = form.reached(), form.cleaned_data
        return log_activity(
            partnership=self.partnership,
            activity=self.object,
            seen=form.row_version,
            outside_because=self.why_outside(form),
            reached=reached,
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
