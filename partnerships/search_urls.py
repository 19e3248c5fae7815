"""The pages of a search for a partner, which belongs to one municipality and to no partnership yet."""

from django.urls import path

from partnerships.views import candidates, search

app_name = "search"
urlpatterns = [
    path("", search.SearchList.as_view(), name="search_list"),
    path("<int:search>/", search.SearchDetail.as_view(), name="search_detail"),
    path("<int:search>/criteria/", search.CriteriaEdit.as_view(), name="criteria_edit"),
    path("<int:search>/criteria/freeze/", search.CriteriaFreeze.as_view(), name="criteria_freeze"),
    path("<int:search>/team/", search.TeamAdd.as_view(), name="search_team_add"),
    path("<int:search>/scores/freeze/", search.ScoresFreeze.as_view(), name="scores_freeze"),
    path("<int:search>/outcome/", search.SearchDecide.as_view(), name="search_decide"),
    path("<int:search>/begin/", search.SearchBegin.as_view(), name="search_begin"),
    path("<int:search>/candidates/add/", candidates.CandidateAdd.as_view(), name="candidate_add"),
    path("<int:search>/candidates/<int:pk>/", candidates.CandidateDetail.as_view(), name="candidate_detail"),
    path("<int:search>/candidates/<int:pk>/change/", candidates.CandidateEdit.as_view(), name="candidate_edit"),
    path(
        "<int:search>/candidates/<int:pk>/verdict/",
        candidates.CandidateJudge.as_view(),
        name="candidate_judge",
    ),
    path("<int:search>/candidates/<int:pk>/letter/", candidates.LetterWrite.as_view(), name="letter_write"),
]
