from django.contrib import admin

from capacity.models import Learning
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(Learning)
class LearningAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "learner", "learned_from", "stage", "noted_on"]
    list_filter = ["stage", "language", "noted_on"]
    list_select_related = ["learner__municipality", "learned_from__municipality"]
    search_fields = ["text", "used_for", "learner__municipality__name", "activity__title"]
    date_hierarchy = "noted_on"
