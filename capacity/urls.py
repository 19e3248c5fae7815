from django.urls import path

from capacity.views import activities, balances, contributions, learnings, steps, trajectories

app_name = "capacity"
urlpatterns = [
    path("activities/", activities.ActivityList.as_view(), name="activity_list"),
    path("activities/add/", activities.ActivityAdd.as_view(), name="activity_add"),
    path("activities/log/", activities.ActivityLog.as_view(), name="activity_log"),
    path("activities/<int:pk>/", activities.ActivityDetail.as_view(), name="activity_detail"),
    path("activities/<int:pk>/edit/", activities.ActivityEdit.as_view(), name="activity_edit"),
    path("activities/<int:pk>/people/", activities.ActivityPeople.as_view(), name="activity_people"),
    path("activities/<int:pk>/drop/", activities.ActivityDrop.as_view(), name="activity_drop"),
    path("activities/<int:pk>/learning/", learnings.LearningAdd.as_view(), name="learning_add"),
    path("lessons/", learnings.LearningList.as_view(), name="learning_list"),
    path("lessons/add/", learnings.LearningFree.as_view(), name="learning_free"),
    path("lessons/<int:pk>/edit/", learnings.LearningEdit.as_view(), name="learning_edit"),
    path("journey/", trajectories.TrajectoryList.as_view(), name="trajectory_list"),
    path("trajectories/add/", trajectories.TrajectoryAdd.as_view(), name="trajectory_add"),
    path("trajectories/<int:pk>/", trajectories.TrajectoryDetail.as_view(), name="trajectory_detail"),
    path("trajectories/<int:pk>/edit/", trajectories.TrajectoryEdit.as_view(), name="trajectory_edit"),
    path("trajectories/<int:pk>/steps/add/", steps.StepAdd.as_view(), name="step_add"),
    path("steps/<int:pk>/", steps.StepDetail.as_view(), name="step_detail"),
    path("steps/<int:pk>/edit/", steps.StepEdit.as_view(), name="step_edit"),
    path("steps/<int:pk>/report/", steps.StepReport.as_view(), name="step_report"),
    path("contributions/", contributions.ContributionList.as_view(), name="contribution_list"),
    path("contributions/<int:pk>/edit/", contributions.ContributionEdit.as_view(), name="contribution_edit"),
    path("contributions/add/", contributions.ContributionAdd.as_view(), name="contribution_add"),
    path("balance/", balances.Balance.as_view(), name="balance"),
    path("initiative/", balances.InitiativePage.as_view(), name="initiative"),
]
