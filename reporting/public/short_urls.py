"""Public addresses without a language in front: for posters, for machines, and for those who look for pages."""

from django.urls import path

from reporting.views import iati, public, public_data, report_data

app_name = "s"
urlpatterns = [
    path("s/", public.ShortDirectory.as_view(), name="directory"),
    path("s/data/<str:kind>/", public_data.DirectoryData.as_view(), name="directory_data"),
    path("s/<slug:slug>/", public.ShortPartnership.as_view(), name="partnership"),
    path("s/<slug:slug>/data/<str:kind>/", public_data.PartnershipData.as_view(), name="data"),
    path("s/<slug:slug>/iati.xml", iati.IatiFile.as_view(), name="iati"),
    path("s/<slug:slug>/qr/", public_data.QrCode.as_view(), name="qr"),
    path("schemas/report/<int:number>.json", report_data.ReportSchema.as_view(), name="report_schema"),
    path("sitemap.xml", public_data.Sitemap.as_view(), name="sitemap"),
    path("robots.txt", public_data.Robots.as_view(), name="robots"),
]
