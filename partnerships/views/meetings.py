from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from partnerships import talks
from partnerships.actions.meetings import call_meeting, call_off, change_meeting
from partnerships.forms.meetings import CallOffForm, MeetingChangeForm, MeetingForm
from partnerships.gatherings import agenda_shares, lists_of_steps, local_times, meeting_title
from partnerships.models import Body, Meeting, NextStep, Version
from partnerships.views.base import InPartnership
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


def meetings_of(partnership, user):
    rows = Meeting.objects.visible_to(user).of_partnership(partnership)
    return rows.select_related("body__partner__municipality", "partnership", "chair__municipality")


class MeetingList(InPartnership, PermissionPage, ListView):
    """When the bodies meet, when they met, and who sets the agenda."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/meeting_list.html"
    title = gettext_lazy("Meetings")
    current = "home"
    paginate_by = 20

    def get_queryset(self):
        to_come = Meeting.objects.of_partnership(self.partnership).to_come(timezone.now())
        return meetings_of(self.partnership, self.request.user).exclude(pk__in=to_come)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        to_come = meetings_of(self.partnership, self.request.user).to_come(timezone.now()).order_by("starts_at", "pk")
        shares = agenda_shares(self.partnership)
        return context | {
            "to_come": [(one, local_times(one, self.partnership)) for one in to_come],
            "over": [(one, local_times(one, self.partnership)) for one in context["object_list"]],
            "shares": shares,
            "share_rows": [(partner.name, number) for partner, number in shares],
            "subjects": sum(number for _partner, number in shares),
            "open_steps": NextStep.objects.of_partnership(self.partnership).unverified().count(),
            "may_add": self.request.user.has_perm("partnerships.add_meeting", self.partnership),
            "has_bodies": self.bodies.exists(),
        }

    @property
    def bodies(self):
        return Body.objects.of_partnership(self.partnership).living()


class OfMeeting(InPartnership):
    """A page about one meeting."""

    current = "home"

    def load(self):
        super().load()
        self.object = self.meeting = self.get_row(meetings_of(self.partnership, self.request.user))

    @property
    def expected(self):
        """The municipalities that meet."""
        return [partner for partner, _time in local_times(self.meeting, self.partnership)]

    def get_back_url(self):
        return self.meeting.get_absolute_url()

    def get_lead(self):
        return meeting_title(self.meeting)


class MeetingDetail(OfMeeting, PermissionPage, TemplateView):
    """The meeting from its agenda to what each municipality takes home."""

    permission_required = "partnerships.view_meeting"
    template_name = "partnerships/meeting_detail.html"

    def get_title(self):
        return self.get_lead()

    def get_context_data(self, **kwargs):
        steps = NextStep.objects.of_partnership(self.partnership).due_first()
        noted = steps.filter(meeting=self.meeting)
        carried = list(steps.carried_to(self.meeting).select_related("meeting"))
        people = list(self.meeting.attendances.select_related("partner__municipality"))
        has_begun = self.meeting.has_begun(timezone.now())
        may_change = self.request.user.has_perm("partnerships.change_meeting", self.meeting)
        people_url = reverse("partnerships:attendance_edit", args=[self.partnership.slug, self.meeting.pk])
        return super().get_context_data(
            meeting=self.meeting,
            times=local_times(self.meeting, self.partnership),
            agenda=self.meeting.agenda.select_related("partner__municipality"),
            people=sorted(people, key=lambda one: (one.partner is None, one.partner and one.partner.name, one.name)),
            step_lists=lists_of_steps(noted, self.expected),
            carried_lists=lists_of_steps(carried, self.expected) if carried else [],
            has_begun=has_begun,
            people_url=people_url if has_begun and may_change else "",
            version=Version.objects.of(self.meeting).first(),
            talk=talks.beside(self.meeting, user=self.request.user),
            today=timezone.localdate(),
            **kwargs,
        )


class MeetingAdd(InPartnership, FormPage):
    permission_required = "partnerships.add_meeting"
    template_name = "partnerships/meeting_form.html"
    form_class = MeetingForm
    title = gettext_lazy("Call a meeting")
    lead = gettext_lazy("After that every municipality puts its own subjects on the agenda.")
    submit_label = gettext_lazy("Call the meeting")
    success_message = gettext_lazy("The meeting is called. Put your subjects on the agenda.")
    current = "home"

    def get_form_kwargs(self):
        bodies = Body.objects.of_partnership(self.partnership).living().select_related("partner__municipality")
        own = [one for one in bodies if one.is_joint or one.partner_id == self.member.partner_id]
        own.sort(key=lambda body: (not body.is_joint, body.name))
        return super().get_form_kwargs() | {"partnership": self.partnership, "bodies": own}

    def get_initial(self):
        return {"clock": str(self.member.partner_id), "body": self.request.GET.get("body")}

    def get_back_url(self):
        return reverse("partnerships:meeting_list", args=[self.partnership.slug])

    def act(self, form):
        return call_meeting(
            body=form.body,
            **form.facts,
            out_of_turn_because=form.warning_reason,
            language=form.body.language,
            by=self.request.user,
        )


class MeetingEdit(OfMeeting, FormPage):
    permission_required = "partnerships.change_meeting"
    template_name = "partnerships/meeting_form.html"
    form_class = MeetingChangeForm
    title = gettext_lazy("Change the meeting")
    submit_label = gettext_lazy("Save the meeting")
    success_message = gettext_lazy("The meeting is saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership, "meeting": self.meeting}

    def get_initial(self):
        clock = self.own_partner
        start = self.meeting.local_start(clock)
        names = ("duration", "place", "online_link")
        return {name: getattr(self.meeting, name) for name in names} | {
            "day": start.date(),
            "time": start.time(),
            "clock": str(clock.pk),
            "chair": str(self.meeting.chair_id),
        }

    def act(self, form):
        return change_meeting(
            meeting=self.meeting,
            seen=form.row_version,
            **form.facts,
            out_of_turn_because=form.reason,
            language=self.meeting.language,
            by=self.request.user,
            now=timezone.now(),
        )


class MeetingCallOff(OfMeeting, FormPage):
    permission_required = "partnerships.call_off_meeting"
    form_class = CallOffForm
    title = gettext_lazy("Call the meeting off?")
    submit_label = gettext_lazy("Call it off")
    success_message = gettext_lazy("The meeting is called off. Everybody reads why.")

    def act(self, form):
        return call_off(meeting=self.meeting, **form.cleaned_data, by=self.request.user)
