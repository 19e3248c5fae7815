from allauth.account.decorators import secure_admin_login
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from stedenband import views

# One door for all, where guessing is slowed down.
admin.site.login = secure_admin_login(admin.site.login)

urlpatterns = [
    path("", views.MyWork.as_view(), name="my_work"),
    path("partnerships/<slug:slug>/", views.PartnershipHome.as_view(), name="partnership_home"),
    path("partnerships/", include("partnerships.urls")),
    path("partnerships/<slug:slug>/", include("capacity.urls")),
    path("partnerships/<slug:slug>/", include("reporting.urls")),
    path("overview/", include("reporting.overview_urls")),
    path("library/", include("capacity.library_urls")),
    path("searches/", include("partnerships.search_urls")),
    path("preferences/", include("stedenband.accounts.urls")),
    path("messages/", include("stedenband.post.urls")),
    # Whoever could choose an address could choose that of the mayor who is invited tomorrow.
    path("accounts/email/", RedirectView.as_view(pattern_name="accounts:preferences"), name="account_email"),
    path("accounts/", include("allauth.account.urls")),
    path("jobs/", include("stedenband.jobs.urls")),
    path("admin/", admin.site.urls),
    path("orientation/", RedirectView.as_view(pattern_name="orientation:start")),
    path("", include("reporting.diary.urls")),
    path("", include("reporting.public.short_urls")),
]
# What anybody may read carries its language in front, so that a link opens in the language that it was sent in.
urlpatterns += i18n_patterns(
    path("orientation/", include("partnerships.orientation.urls")),
    path("travel/", include("capacity.travel_urls")),
    path("assessment/", include("capacity.assessments.urls")),
    path("", include("reporting.public.urls")),
)
handler400 = "stedenband.ui.views.bad_request"
handler403 = "stedenband.ui.views.permission_denied"
handler404 = "stedenband.ui.views.not_found"
handler500 = "stedenband.ui.views.server_error"
