from django.conf import settings
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from partnerships import models
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class TextInline(admin.StackedInline):
    """The words of the block, one part per language."""

    model = models.KitText
    extra = 0
    max_num = len(settings.LANGUAGES)
    can_delete = False


@admin.register(models.KitBlock)
class KitBlockAdmin(AuditedAdmin):
    """What every information kit can hold. A block without words in a language is asked about when a kit is made."""

    list_display = ["name", "code", "position", "is_offered", "languages", "missing_languages"]
    list_filter = ["is_offered", "texts__state"]
    search_fields = ["code", "name", "texts__heading", "texts__body"]
    inlines = [TextInline]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("texts")

    def get_readonly_fields(self, request, obj=None):
        return ["code"] if obj else []

    @admin.display(description=_("languages, with their state"))
    def languages(self, obj):
        return ", ".join(f"{text.language} ({text.get_state_display()})" for text in obj.texts.all())

    @admin.display(description=_("languages still missing"))
    def missing_languages(self, obj):
        there = {text.language for text in obj.texts.all()}
        return ", ".join(code for code, _name in settings.LANGUAGES if code not in there)


@admin.register(models.KitText)
class KitTextAdmin(AuditedAdmin):
    """One text of a block; its block and language are what kits ask for, so they stay."""

    list_display = ["heading", "block", "language", "state"]
    list_filter = ["language", "state", "block"]
    list_select_related = ["block"]
    search_fields = ["heading", "short", "body", "deeper"]
    autocomplete_fields = ["block"]

    def get_readonly_fields(self, request, obj=None):
        return ["block", "language"] if obj else []


@admin.register(models.KitTranslation)
class KitTranslationAdmin(ReadOnlyAdmin):
    list_display = ["heading", "block", "language", "partnership__slug"]
    list_filter = ["language", "block"]
    list_select_related = ["block", "partnership"]
    search_fields = ["heading", "body", "partnership__slug"]


@admin.register(models.Kit)
class KitAdmin(ReadOnlyAdmin):
    """The file itself is fetched through the pages, by members only."""

    list_display = [
        "audience",
        "language",
        "length",
        "partnership__slug",
        "requested_by",
        "pages",
        "is_shared",
        "made_at",
    ]
    list_filter = ["audience", "language", "length", "is_shared"]
    list_select_related = ["partnership", "requested_by"]
    search_fields = ["partnership__slug", "requested_by__name"]
    date_hierarchy = "requested_at"
    fields = [
        "partnership",
        "audience",
        "language",
        "length",
        "requested_by",
        "requested_at",
        "pages",
        "size",
        "made_at",
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("facts")


@admin.register(models.KitDelivery)
class HandOverAdmin(ReadOnlyAdmin):
    list_display = ["receivers", "partner", "kit", "handed_on", "discussed_on"]
    list_filter = [("discussed_on", admin.EmptyFieldListFilter), "kit__audience"]
    list_select_related = ["partner__municipality", "kit"]
    search_fields = ["receivers", "partner__municipality__name", "kit__partnership__slug"]
    date_hierarchy = "handed_on"
