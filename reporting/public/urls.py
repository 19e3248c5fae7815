from django.urls import path

from reporting.views import public, public_data, public_questions

app_name = "public"
urlpatterns = [
    path("s/", public.Directory.as_view(), name="directory"),
    path("s/feed/", public_data.DirectoryFeed.as_view(), name="directory_feed"),
    path("s/<slug:slug>/", public.PublicPartnership.as_view(), name="partnership"),
    path("s/<slug:slug>/feed/", public_data.PartnershipFeed.as_view(), name="feed"),
    path("s/<slug:slug>/reports/<int:pk>/", public.PublicReport.as_view(), name="paper"),
    path("s/<slug:slug>/question/", public_questions.Ask.as_view(), name="ask"),
    path("s/<slug:slug>/question/sent/", public_questions.Asked.as_view(), name="asked"),
    path("open-data/", public_data.OpenData.as_view(), name="open_data"),
]
