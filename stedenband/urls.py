from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("accounts/", include("allauth.account.urls")),
    path("jobs/", include("stedenband.jobs.urls")),
    path("admin/", admin.site.urls),
]
handler400 = "stedenband.ui.views.bad_request"
handler403 = "stedenband.ui.views.permission_denied"
handler404 = "stedenband.ui.views.not_found"
handler500 = "stedenband.ui.views.server_error"
