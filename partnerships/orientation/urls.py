from django.urls import path

from partnerships.views import orientation_notes, orientation_results, orientation_starts, orientations

app_name = "orientation"
urlpatterns = [
    path("", orientation_starts.Start.as_view(), name="start"),
    path("forms/", orientation_starts.Forms.as_view(), name="forms"),
    path("resume/", orientation_starts.LostAddress.as_view(), name="resume"),
    path("invited/<slug:secret>/", orientation_starts.Invited.as_view(), name="invited"),
    path("<slug:secret>/", orientations.Overview.as_view(), name="overview"),
    path("<slug:secret>/questions/<slug:question>/", orientations.Answer.as_view(), name="answer"),
    path("<slug:secret>/finish/", orientations.Finish.as_view(), name="finish"),
    path("<slug:secret>/reopen/", orientations.Reopen.as_view(), name="reopen"),
    path("<slug:secret>/mail/", orientations.MailAddress.as_view(), name="mail"),
    path("<slug:secret>/remove/", orientations.Remove.as_view(), name="remove"),
    path("<slug:secret>/result/", orientation_results.Result.as_view(), name="result"),
    path("<slug:secret>/partner/", orientation_results.Invite.as_view(), name="invite"),
    path("<slug:secret>/partner/take-back/", orientation_results.TakeBack.as_view(), name="take_back"),
    path("<slug:secret>/compare/", orientation_results.Compare.as_view(), name="compare"),
    path("<slug:secret>/note/<slug:language>/", orientation_notes.NoteWrite.as_view(), name="note"),
    path("<slug:secret>/note/<slug:language>/paper/", orientation_notes.NotePaper.as_view(), name="paper"),
    path(
        "<slug:secret>/note/<slug:language>/paper/state/",
        orientation_notes.NotePaperState.as_view(),
        name="paper_state",
    ),
    path("<slug:secret>/note/<slug:language>/paper/file/", orientation_notes.NoteDownload.as_view(), name="paper_file"),
]
