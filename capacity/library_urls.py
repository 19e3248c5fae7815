"""The pages of the library, which belongs to no partnership alone."""

from django.urls import path

from capacity.views import library

app_name = "library"
urlpatterns = [
    path("", library.LessonList.as_view(), name="lesson_list"),
    path("<int:pk>/", library.LessonDetail.as_view(), name="lesson_detail"),
    path("<int:pk>/words/", library.LessonTags.as_view(), name="lesson_tags"),
    path("<int:pk>/translations/add/", library.TranslationAdd.as_view(), name="translation_add"),
    path("translations/<int:pk>/edit/", library.TranslationEdit.as_view(), name="translation_edit"),
]
