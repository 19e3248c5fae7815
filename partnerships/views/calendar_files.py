"""A meeting for one's own calendar."""

from django.http import HttpResponse
from django.utils import timezone
from django.utils.text import slugify
from django.views.generic import View

from partnerships.calendars import meeting_calendar
from partnerships.views.meetings import OfMeeting
from stedenband.ui.views import PermissionPage


class MeetingCalendar(OfMeeting, PermissionPage, View):
    permission_required = "partnerships.view_meeting"

    def get(self, request, *args, **kwargs):
        content = meeting_calendar(self.meeting, self.partnership, now=timezone.now())
        name = f"{slugify(self.meeting.body.name)[:60] or 'meeting'}-{self.meeting.starts_at:%Y-%m-%d}.ics"
        response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        response["X-Content-Type-Options"] = "nosniff"
        return response
