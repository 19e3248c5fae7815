from django.urls import path

from stedenband.accounts import views

app_name = "accounts"
urlpatterns = [path("", views.PreferencesPage.as_view(), name="preferences")]
