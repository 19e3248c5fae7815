"""Stories and what panels chose: read here, and what a teller keeps inside a municipality not even that."""

from django.contrib import admin

from capacity.models import PanelChoice, PanelSeat, PeriodQuestion, QuestionOwner, SelectionRound, Story, StoryNote
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(Story)
class StoryAdmin(ReadOnlyAdmin):
    """That there is one; a story is read on its page, by those whom the teller allows."""

    list_display = ["pk", "partner", "domain", "consent", "language", "told_on"]
    list_filter = ["domain", "consent", "language", "told_on"]
    list_select_related = ["partner__municipality"]
    search_fields = ["partner__municipality__name", "partnership__slug"]
    fields = ["partnership", "partner", "domain", "group", "consent", "consent_on", "consent_ended_on", "told_on"]
    date_hierarchy = "told_on"


@admin.register(StoryNote)
class StoryNoteAdmin(ReadOnlyAdmin):
    list_display = ["pk", "story_id", "partner", "kind", "noted_on"]
    list_filter = ["kind", "noted_on"]
    list_select_related = ["partner__municipality"]
    search_fields = ["partner__municipality__name"]
    fields = ["partner", "kind", "noted_on"]


@admin.register(SelectionRound)
class SelectionRoundAdmin(ReadOnlyAdmin):
    list_display = ["title", "partnership__slug", "first_on", "last_on", "status", "chosen_on"]
    list_filter = ["status", "last_on"]
    list_select_related = ["partnership"]
    search_fields = ["title", "partnership__slug"]
    fields = ["partnership", "title", "first_on", "last_on", "status", "reasons", "chosen_on"]


@admin.register(PanelSeat)
class PanelSeatAdmin(ReadOnlyAdmin):
    list_display = ["name", "round", "partner", "level", "group"]
    list_filter = ["level", "group"]
    list_select_related = ["round", "partner__municipality"]
    search_fields = ["name", "round__title", "partner__municipality__name"]


@admin.register(PanelChoice)
class PanelChoiceAdmin(ReadOnlyAdmin):
    list_display = ["round", "partner", "chosen_on"]
    list_filter = ["chosen_on"]
    list_select_related = ["round", "partner__municipality"]
    search_fields = ["round__title", "partner__municipality__name"]
    fields = ["round", "partner", "chosen_on"]


@admin.register(PeriodQuestion)
class PeriodQuestionAdmin(ReadOnlyAdmin):
    list_display = ["text", "partnership__slug", "method", "answer_by", "answered_on", "is_adopted"]
    list_filter = ["method", "is_adopted", "answer_by"]
    list_select_related = ["partnership"]
    search_fields = ["text", "answer", "partnership__slug"]


@admin.register(QuestionOwner)
class QuestionOwnerAdmin(ReadOnlyAdmin):
    list_display = ["name", "question", "partner"]
    list_filter = ["question__method"]
    list_select_related = ["question", "partner__municipality"]
    search_fields = ["name", "question__text", "partner__municipality__name"]
