from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from reporting.models import PublicAnswer, Publication, PublicQuestion
from stedenband.audit.admin import ReadOnlyAdmin


class OfPublicPageAdmin(ReadOnlyAdmin):
    @admin.display(description=_("partnership"))
    def where(self, obj):
        return obj.partnership.slug


@admin.register(Publication)
class PublicationAdmin(OfPublicPageAdmin):
    list_display = ["where", "number", "proposed_by", "is_public", "public_since"]
    list_filter = ["is_public"]
    list_select_related = ["partnership", "proposed_by__municipality"]
    search_fields = ["partnership__slug"]
    date_hierarchy = "public_since"


@admin.register(PublicQuestion)
class PublicQuestionAdmin(OfPublicPageAdmin):
    list_display = ["where", "text", "language", "status", "asked_at"]
    list_filter = ["status", "language"]
    list_select_related = ["partnership"]
    search_fields = ["partnership__slug", "text"]
    date_hierarchy = "asked_at"


@admin.register(PublicAnswer)
class PublicAnswerAdmin(OfPublicPageAdmin):
    list_display = ["where", "question", "partner", "by", "at", "withdrawn_at"]
    list_filter = ["language"]
    list_select_related = ["question__partnership", "partner__municipality", "by"]
    search_fields = ["question__partnership__slug", "text"]
    date_hierarchy = "at"
