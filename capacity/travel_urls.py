from django.urls import path

from capacity.views import travel

app_name = "travel"
urlpatterns = [
    path("<slug:slug>/<int:year>/", travel.TravelPublic.as_view(), name="year"),
]
