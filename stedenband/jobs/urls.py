from django.urls import path

from stedenband.jobs.views import JobPage, JobStatePage

app_name = "jobs"
urlpatterns = [
    path("<uuid:pk>/", JobPage.as_view(), name="job_detail"),
    path("<uuid:pk>/state/", JobStatePage.as_view(), name="job_state"),
]
