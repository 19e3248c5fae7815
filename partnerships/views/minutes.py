from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import recipients
from partnerships.actions.minutes import note_attendance, offer_minutes, write_minutes
from partnerships.expected import expected_people
from partnerships.forms.minutes import AttendanceForm, MinutesForm
from partnerships.models import Meeting, Version
from partnerships.views.meetings import OfMeeting
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.telling import Told


class AfterMeeting(OfMeeting):
    """What is written once the meeting has begun; before that the page says so."""

    def check_permission(self):
        super().check_permission()
        if not self.meeting.has_begun(timezone.now()):
            raise PermissionDenied(_("This meeting has not begun yet."))

    def use_current(self, current):
        super().use_current(current)
        self.meeting = current


class AttendanceEdit(AfterMeeting, FormPage):
    permission_required = "partnerships.change_meeting"
    template_name = "partnerships/attendance_form.html"
    form_class = AttendanceForm
    title = gettext_lazy("Who was there?")
    submit_label = gettext_lazy("Save who was there")
    success_message = gettext_lazy("It is noted who was there.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "expected": expected_people(self.meeting, self.partnership),
            "noted": self.meeting.attendances.select_related("partner__municipality"),
            "partners": self.expected,
        }

    def act(self, form):
        people, now = form.people, timezone.now()
        return note_attendance(
            meeting=self.meeting, seen=form.row_version, people=people, by=self.request.user, now=now
        )


class MinutesWrite(AfterMeeting, FormPage):
    permission_required = "partnerships.change_meeting"
    template_name = "partnerships/minutes_form.html"
    form_class = MinutesForm
    title = gettext_lazy("Write the minutes")
    submit_label = gettext_lazy("Save the minutes")
    success_message = gettext_lazy("The minutes are saved. Now note what each municipality takes home.")

    def get_form_kwargs(self):
        items = self.meeting.agenda.select_related("partner__municipality")
        return super().get_form_kwargs() | {"items": items}

    def get_initial(self):
        if self.meeting.minutes_at is None:
            return {}
        return {"minutes": self.meeting.minutes, "language": self.meeting.language}

    def act(self, form):
        given = {name: form.cleaned_data[name] for name in ("minutes", "language")}
        by, now = self.request.user, timezone.now()
        return write_minutes(meeting=self.meeting, seen=form.row_version, **given, talk=form.talk, by=by, now=now)

    def get_context_data(self, **kwargs):
        return super().get_context_data(is_waiting=Version.objects.of(self.meeting).open().exists(), **kwargs)


class MinutesOffer(OfMeeting, ConfirmPage):
    """Agree to the minutes for the own municipality and ask the others for their word."""

    permission_required = "partnerships.offer_minutes"
    title = gettext_lazy("Offer the minutes to all?")
    submit_label = gettext_lazy("Agree and offer to all")
    success_message = gettext_lazy("Your municipality agreed. The minutes wait for the word of every other one.")

    def get_lead(self):
        return _(
            "The minutes, who was there and the next steps are frozen as they are now, with the word of your "
            "municipality. They are joint once every municipality has agreed; then they stay as they are."
        )

    def get_told(self):
        return [Told(recipients.who_would_answer(Meeting, self.partnership, but=self.request.user))]

    def act(self, form):
        return offer_minutes(meeting=self.meeting, by=self.request.user, now=timezone.now())
