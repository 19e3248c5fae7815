from django.urls import path

from reporting.views import calendar, comments, editions, health, reading, reports, writing

app_name = "reporting"
urlpatterns = [
    path("reports/", calendar.ReportList.as_view(), name="report_list"),
    path("reports/calendar/", calendar.ScheduleAdd.as_view(), name="schedule_add"),
    path("reports/<int:pk>/", reports.ReportDetail.as_view(), name="report_detail"),
    path("reports/<int:pk>/write/<slug:section>/", writing.PartWrite.as_view(), name="part_write"),
    path("reports/<int:pk>/move/<slug:section>/", writing.PartMove.as_view(), name="part_move"),
    path("reports/<int:pk>/health/", health.HealthWrite.as_view(), name="health_write"),
    path("reports/<int:pk>/read/", reading.ReportRead.as_view(), name="report_read"),
    path("reports/<int:pk>/read/done/", reading.ReportMarkRead.as_view(), name="report_mark_read"),
    path("reports/<int:pk>/check/", reading.ReportCheck.as_view(), name="report_check"),
    path("reports/<int:pk>/parts/<int:part>/comment/", comments.PartComment.as_view(), name="part_comment"),
    path("reports/<int:pk>/pdf/<slug:language>/", editions.EditionRequest.as_view(), name="edition_request"),
    path("editions/<int:pk>/", editions.EditionDetail.as_view(), name="edition_detail"),
    path("editions/<int:pk>/file/", editions.EditionDownload.as_view(), name="edition_download"),
]
