from django.contrib import admin
from django.urls import include, path

from stedenband import views

urlpatterns = [
    path("", views.MyWork.as_view(), name="my_work"),
    path("partnerships/<slug:slug>/", views.PartnershipHome.as_view(), name="partnership_home"),
    path("partnerships/", include("partnerships.urls")),
    path("partnerships/<slug:slug>/", include("capacity.urls")),
    path("partnerships/<slug:slug>/", include("reporting.urls")),
    path("preferences/", include("stedenband.accounts.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("jobs/", include("stedenband.jobs.urls")),
    path("admin/", admin.site.urls),
]
handler400 = "stedenband.ui.views.bad_request"
handler403 = "stedenband.ui.views.permission_denied"
handler404 = "stedenband.ui.views.not_found"
handler500 = "stedenband.ui.views.server_error"
