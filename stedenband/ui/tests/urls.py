"""The pages of an imaginary noticeboard, to try the form mechanics on."""

from django.urls import include, path

from stedenband.ui.tests import board
from stedenband.ui.views import public

urlpatterns = [
    path("preferences/", include("stedenband.accounts.urls")),
    path("", board.Home.as_view(), name="home"),
    path("notes/", board.Shelf.as_view(), name="shelf"),
    path("notes/new/", board.NewNote.as_view(), name="new-note"),
    path("notes/<int:pk>/", board.Shelf.as_view(), name="note"),
    path("notes/<int:pk>/edit/", board.EditNote.as_view(), name="edit-note"),
    path("notes/<int:pk>/delete/", board.DeleteNote.as_view(), name="delete-note"),
    path("forbidden/", board.Forbidden.as_view(), name="forbidden"),
    path("open/", public("shows that a page may be open")(board.open_page), name="open"),
    path("fault/", board.fault),
    path("accounts/", include("allauth.account.urls")),
]
handler400 = "stedenband.ui.views.bad_request"
handler403 = "stedenband.ui.views.permission_denied"
handler404 = "stedenband.ui.views.not_found"
handler500 = "stedenband.ui.views.server_error"
