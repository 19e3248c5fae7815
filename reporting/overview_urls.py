from django.urls import path

from reporting.views import overview

app_name = "overview"
urlpatterns = [
    path("", overview.Overview.as_view(), name="overview"),
    path("reports/", overview.BundleRequest.as_view(), name="bundle_request"),
    path("zips/<int:pk>/", overview.BundleDetail.as_view(), name="bundle_detail"),
    path("zips/<int:pk>/file/", overview.BundleDownload.as_view(), name="bundle_download"),
]
