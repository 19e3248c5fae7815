from django.urls import path

from reporting.views import (
    calendar,
    comments,
    editions,
    publications,
    reading,
    reports,
    schedules,
    skipping,
    writing,
)

app_name = "reporting"
urlpatterns = [
    path("reports/", calendar.ReportList.as_view(), name="report_list"),
    path("reports/calendar/", schedules.ScheduleAdd.as_view(), name="schedule_add"),
    path("reports/calendar/start/<slug:cadence>/", schedules.ScheduleStart.as_view(), name="schedule_start"),
    path("reports/calendar/<int:pk>/", schedules.ScheduleDetail.as_view(), name="schedule_detail"),
    path("reports/calendar/<int:pk>/change/", schedules.ScheduleEdit.as_view(), name="schedule_edit"),
    path("reports/calendar/<int:pk>/stop/", schedules.ScheduleStop.as_view(), name="schedule_stop"),
    path("reports/calendar/<int:pk>/days/", schedules.ClosingDayAdd.as_view(), name="closing_day_add"),
    path(
        "reports/calendar/<int:pk>/days/<int:day>/remove/",
        schedules.ClosingDayRemove.as_view(),
        name="closing_day_remove",
    ),
    path("reports/calendar/<int:pk>/skip/<slug:first>/<slug:last>/", skipping.PeriodSkip.as_view(), name="period_skip"),
    path("reports/skipped/<int:pk>/take-up/", skipping.PeriodTakeUp.as_view(), name="period_take_up"),
    path("reports/<int:pk>/", reports.ReportDetail.as_view(), name="report_detail"),
    path("reports/<int:pk>/write/<slug:section>/", writing.PartWrite.as_view(), name="part_write"),
    path("reports/<int:pk>/read/", reading.ReportRead.as_view(), name="report_read"),
    path("reports/<int:pk>/read/done/", reading.ReportMarkRead.as_view(), name="report_mark_read"),
    path("reports/<int:pk>/check/", reading.ReportCheck.as_view(), name="report_check"),
    path("reports/<int:pk>/parts/<int:part>/comment/", comments.PartComment.as_view(), name="part_comment"),
    path("reports/<int:pk>/pdf/<slug:language>/", editions.EditionRequest.as_view(), name="edition_request"),
    path("editions/<int:pk>/", editions.EditionDetail.as_view(), name="edition_detail"),
    path("editions/<int:pk>/file/", editions.EditionDownload.as_view(), name="edition_download"),
    path("public/", publications.PublicationPage.as_view(), name="publication"),
    path("public/propose/", publications.PublicationPropose.as_view(), name="publication_propose"),
    path("public/withdraw/", publications.PublicationWithdraw.as_view(), name="publication_withdraw"),
    path("public/questions/", publications.PublicQuestionList.as_view(), name="public_question_list"),
    path("public/questions/<int:pk>/", publications.PublicQuestionDetail.as_view(), name="public_question"),
    path("public/questions/<int:pk>/answer/", publications.PublicAnswerAdd.as_view(), name="public_answer"),
    path(
        "public/questions/<int:pk>/set-aside/",
        publications.PublicQuestionSetAside.as_view(),
        name="public_question_set_aside",
    ),
    path(
        "public/answers/<int:pk>/withdraw/",
        publications.PublicAnswerWithdraw.as_view(),
        name="public_answer_withdraw",
    ),
]
