"""What became of a plan: it moves, it takes place, or it is dropped."""

from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions.plans import drop_activity, hold_activity, move_activity
from capacity.allowing import decisions_of
from capacity.forms.plans import DropForm, HoldForm, MoveForm
from capacity.views.activities import OfActivity
from capacity.views.base import CapacityForm
from partnerships.actions.next_steps import take_home
from partnerships.expected import colleagues
from partnerships.forms.next_steps import NextStepsForm


class ActivityMove(OfActivity, CapacityForm):
    form_class = MoveForm
    permission_required = "capacity.change_activity"
    title = gettext_lazy("Move to other days")
    submit_label = gettext_lazy("Move it")
    success_message = gettext_lazy("The plan has moved. Why stays with it.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"activity": self.object, "decisions": decisions_of(self.partnership)}

    def act(self, form):
        return move_activity(
            activity=self.object,
            seen=form.row_version,
            **form.cleaned_data,
            by=self.request.user,
            now=timezone.now(),
        )


class ActivityHold(OfActivity, CapacityForm):
    """Say that a plan took place."""

    form_class = HoldForm
    permission_required = "capacity.change_activity"
    template_name = "capacity/activity_hold.html"
    title = gettext_lazy("It took place")
    submit_label = gettext_lazy("Save what happened")
    success_message = gettext_lazy("It took place. Now say what your municipality learned.")

    def get_initial(self):
        row = self.object
        return {"starts_on": row.starts_on, "ends_on": row.ends_on, "summary": row.summary}

    def act(self, form):
        return hold_activity(activity=self.object, seen=form.row_version, **form.cleaned_data, by=self.request.user)


class ActivityDrop(OfActivity, CapacityForm):
    form_class = DropForm
    permission_required = "capacity.change_activity"
    title = gettext_lazy("Drop this plan")
    submit_label = gettext_lazy("Drop this plan")
    success_message = gettext_lazy("The plan is dropped. The reason stays with it.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"decisions": decisions_of(self.partnership)}

    def act(self, form):
        return drop_activity(activity=self.object, **form.cleaned_data, by=self.request.user)


class ActivityNextSteps(OfActivity, CapacityForm):
    """Two lists of equal length, one per municipality, as after a meeting."""

    form_class = NextStepsForm
    permission_required = "capacity.change_activity"
    template_name = "partnerships/next_steps_form.html"
    title = gettext_lazy("Next steps for each municipality")
    submit_label = gettext_lazy("Note these steps")
    success_message = gettext_lazy("The next steps are noted. They come back until another municipality confirms them.")

    def check_permission(self):
        super().check_permission()
        if not self.object.is_done:
            raise PermissionDenied(_("Next steps are noted once the activity took place."))

    def get_form_kwargs(self):
        partners = self.partnership.partners_since(self.object.starts_on)
        return super().get_form_kwargs() | {
            "earliest": self.object.starts_on,
            "partners": partners,
            "people": colleagues({one.pk: one for one in partners}),
        }

    def act(self, form):
        take_home(subject=self.object, steps=form.steps, language=form.cleaned_data["language"], by=self.request.user)
        address = reverse("capacity:activity_detail", args=[self.partnership.slug, self.object.pk])
        return f"{address}#next-steps"
