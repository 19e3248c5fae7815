from django.urls import path

from stedenband.post import views

app_name = "post"
urlpatterns = [
    path("", views.NoticeList.as_view(), name="notice_list"),
    path("mails/", views.Choose.as_view(), name="choose"),
    path("stop/<str:token>/", views.StopSummaries.as_view(), name="stop"),
]
