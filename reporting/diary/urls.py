"""One's own calendar in the preferences."""

from django.urls import path

from reporting.views import diary

app_name = "diary"
urlpatterns = [
    path("preferences/calendar/", diary.CalendarPage.as_view(), name="address"),
    path("preferences/calendar/make/", diary.CalendarMake.as_view(), name="make"),
    path("preferences/calendar/stop/", diary.CalendarStop.as_view(), name="stop"),
    path("calendar/<slug:secret>.ics", diary.CalendarFeed.as_view(), name="feed"),
]
