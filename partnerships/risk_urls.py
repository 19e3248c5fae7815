"""The register of risks of one partnership; its pages stand among those of this app."""

from django.urls import path

from partnerships.views import incidents, risks

urlpatterns = [
    path("", risks.RiskList.as_view(), name="risk_list"),
    path("add/", risks.RiskAdd.as_view(), name="risk_add"),
    path("<int:pk>/", risks.RiskDetail.as_view(), name="risk_detail"),
    path("<int:pk>/change/", risks.RiskEdit.as_view(), name="risk_edit"),
    path("<int:pk>/look/", risks.RiskLookAdd.as_view(), name="risk_look"),
    path("<int:pk>/join/", risks.RiskJoin.as_view(), name="risk_join"),
    path("<int:pk>/close/", risks.RiskClose.as_view(), name="risk_close"),
    path("<int:pk>/share/", risks.RiskShare.as_view(), name="risk_share"),
    path("<int:pk>/happened/", incidents.IncidentAdd.as_view(), name="incident_add"),
    path("incidents/<int:pk>/follow-up/", incidents.IncidentFollowUp.as_view(), name="incident_follow_up"),
    path("incidents/<int:pk>/share/", incidents.IncidentShare.as_view(), name="incident_share"),
]
