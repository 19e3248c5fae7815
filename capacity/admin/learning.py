from django.contrib import admin

from capacity.models import Learning, LearningPause, StageReached
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(Learning)
class LearningAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "learner", "learned_from", "stage", "noted_on"]
    list_filter = ["stage", "language", "noted_on"]
    list_select_related = ["learner__municipality", "learned_from__municipality"]
    search_fields = ["text", "used_for", "learner__municipality__name", "activity__title"]
    date_hierarchy = "noted_on"


@admin.register(StageReached)
class StageReachedAdmin(ReadOnlyAdmin):
    list_display = ["learning", "stage", "reached_on", "by"]
    list_filter = ["stage", "reached_on"]
    list_select_related = ["learning", "by"]
    search_fields = ["learning__text", "learning__learner__municipality__name"]


@admin.register(LearningPause)
class LearningPauseAdmin(ReadOnlyAdmin):
    list_display = ["partner", "first_on", "last_on", "reason"]
    list_filter = ["last_on", "language"]
    list_select_related = ["partner__municipality"]
    search_fields = ["reason", "partner__municipality__name", "partnership__slug"]
