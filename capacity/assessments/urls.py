"""The addresses at which people answer without an account; they carry their language in front."""

from django.urls import path

from capacity.views import assessment_sheets

app_name = "assessment"
urlpatterns = [
    path("done/", assessment_sheets.SheetDone.as_view(), name="done"),
    path("<slug:secret>/", assessment_sheets.SheetBegin.as_view(), name="begin"),
    path("<slug:secret>/check/", assessment_sheets.SheetCheck.as_view(), name="check"),
    path("<slug:secret>/<slug:dimension>/", assessment_sheets.SheetPage.as_view(), name="page"),
]
