"""The library for administrators: its words are theirs, its lessons are not."""

from django.contrib import admin
from django.db import transaction

from capacity.actions.lessons import fold_words
from capacity.models import Lesson, LessonTranslation, LibraryTag
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


@admin.register(LibraryTag)
class LibraryTagAdmin(AuditedAdmin):
    list_display = ["name_en", "name_nl", "name_fr", "name_es"]
    search_fields = ["name_en", "name_nl", "name_fr", "name_es"]

    def save_model(self, request, obj, form, change):
        """What a lesson is found by follows its words."""
        with transaction.atomic():
            super().save_model(request, obj, form, change)
            for lesson in obj.lessons.released():
                fold_words(lesson)


@admin.register(Lesson)
class LessonAdmin(AuditedAdmin):
    """The editors put words on a lesson; the text of the municipality stays as it is."""

    list_display = ["__str__", "partner", "country", "status", "language", "released_on"]
    list_filter = ["status", "stage", "language", "tags", "country"]
    list_select_related = ["partner__municipality"]
    search_fields = ["text", "used_for", "partner__municipality__name", "theme__name"]
    date_hierarchy = "released_on"
    autocomplete_fields = ["tags"]

    def get_readonly_fields(self, request, obj=None):
        return [field.name for field in Lesson._meta.fields if field.editable]

    def has_add_permission(self, request):
        return False

    def is_locked(self, obj):
        return not obj.is_released

    def save_related(self, request, form, formsets, change):
        with transaction.atomic():
            super().save_related(request, form, formsets, change)
            fold_words(form.instance)


@admin.register(LessonTranslation)
class LessonTranslationAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "lesson", "language", "translator", "added_at"]
    list_filter = ["language", "added_at"]
    list_select_related = ["lesson"]
    search_fields = ["text", "translator", "lesson__text"]
