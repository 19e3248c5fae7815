from django.contrib import admin

from capacity.models import AssessmentRound, AssessmentSide, Conversation, TalkingPoint
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(AssessmentRound)
class AssessmentRoundAdmin(ReadOnlyAdmin):
    """How far a round is. What people answered and what a side found is not for administrators."""

    list_display = ["kind", "partnership", "theme", "status", "opened_on", "compared_on"]
    list_filter = ["kind", "status", "opened_on"]
    list_select_related = ["partnership", "theme"]
    search_fields = ["partnership__slug", "theme__name", "note"]


@admin.register(AssessmentSide)
class AssessmentSideAdmin(ReadOnlyAdmin):
    list_display = ["partner", "round", "status", "answered_on", "closed_on"]
    list_filter = ["status"]
    list_select_related = ["partner__municipality", "round"]
    search_fields = ["partner__municipality__name", "round__partnership__slug"]


@admin.register(TalkingPoint)
class TalkingPointAdmin(ReadOnlyAdmin):
    list_display = ["question", "code", "partner", "person", "due_on", "settled_on"]
    list_filter = ["kind", ("settled_on", admin.EmptyFieldListFilter)]
    list_select_related = ["partner__municipality"]
    search_fields = ["question", "person", "partner__municipality__name"]
    date_hierarchy = "due_on"


@admin.register(Conversation)
class ConversationAdmin(ReadOnlyAdmin):
    list_display = ["held_on", "round", "status", "took_part"]
    list_filter = ["status"]
    list_select_related = ["round"]
    search_fields = ["said", "dissent", "took_part"]
    date_hierarchy = "held_on"
