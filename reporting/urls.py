from django.urls import path

from reporting.views import (
    calendar,
    comments,
    comparing,
    corrections,
    editions,
    reading,
    reports,
    statements,
    translations,
    writing,
)

app_name = "reporting"
urlpatterns = [
    path("reports/", calendar.ReportList.as_view(), name="report_list"),
    path("reports/calendar/", calendar.ScheduleAdd.as_view(), name="schedule_add"),
    path("reports/<int:pk>/", reports.ReportDetail.as_view(), name="report_detail"),
    path("reports/<int:pk>/write/<slug:section>/", writing.PartWrite.as_view(), name="part_write"),
    path("reports/<int:pk>/read/", reading.ReportRead.as_view(), name="report_read"),
    path("reports/<int:pk>/read/done/", reading.ReportMarkRead.as_view(), name="report_mark_read"),
    path("reports/<int:pk>/check/", reading.ReportCheck.as_view(), name="report_check"),
    path("reports/<int:pk>/parts/<int:part>/comment/", comments.PartComment.as_view(), name="part_comment"),
    path("reports/<int:pk>/pdf/<slug:language>/", editions.EditionRequest.as_view(), name="edition_request"),
    path("reports/<int:pk>/pdf/<slug:language>/in-force/", editions.InForceRequest.as_view(), name="edition_in_force"),
    path("reports/<int:pk>/dissent/", statements.DissentWrite.as_view(), name="dissent_write"),
    path("reports/<int:pk>/correct/", corrections.CorrectionBegin.as_view(), name="correction_begin"),
    path("reports/<int:pk>/correct/back/", corrections.CorrectionTakeBack.as_view(), name="correction_take_back"),
    path("reports/<int:pk>/versions/<int:number>/", comparing.VersionChanges.as_view(), name="version_changes"),
    path(
        "reports/<int:pk>/languages/<slug:language>/", translations.TranslationList.as_view(), name="translation_list"
    ),
    path(
        "reports/<int:pk>/languages/<slug:language>/<slug:section>/<int:partner>/",
        translations.TranslationWrite.as_view(),
        name="translation_write",
    ),
    path(
        "reports/<int:pk>/languages/<slug:language>/<slug:section>/<int:partner>/check/",
        translations.TranslationCheck.as_view(),
        name="translation_check",
    ),
    path("editions/<int:pk>/", editions.EditionDetail.as_view(), name="edition_detail"),
    path("editions/<int:pk>/file/", editions.EditionDownload.as_view(), name="edition_download"),
]
