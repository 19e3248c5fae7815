"""Public addresses without a language in front: for posters, for machines, and for those who look for pages."""

from django.urls import path

from reporting.views import public, public_data

app_name = "s"
urlpatterns = [
    path("s/", public.ShortDirectory.as_view(), name="directory"),
    path("s/data/<str:kind>/", public_data.DirectoryData.as_view(), name="directory_data"),
    path("s/<slug:slug>/", public.ShortPartnership.as_view(), name="partnership"),
    path("s/<slug:slug>/data/<str:kind>/", public_data.PartnershipData.as_view(), name="data"),
    path("s/<slug:slug>/qr/", public_data.QrCode.as_view(), name="qr"),
    path("sitemap.xml", public_data.Sitemap.as_view(), name="sitemap"),
    path("robots.txt", public_data.Robots.as_view(), name="robots"),
]
