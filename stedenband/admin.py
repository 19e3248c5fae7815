"""Administration of the form mechanics, which `ui` cannot register itself: it knows nothing of the audit trail."""

from django.contrib import admin

from stedenband.audit.admin import ReadOnlyAdmin
from stedenband.ui.models import Draft, FormKey


@admin.register(FormKey)
class FormKeyAdmin(ReadOnlyAdmin):
    list_display = ["key", "owner", "result_url", "created_at"]
    list_filter = ["created_at"]
    list_select_related = ["owner"]
    search_fields = ["key", "owner__name", "owner__email"]


@admin.register(Draft)
class DraftAdmin(ReadOnlyAdmin):
    """That somebody keeps a draft, and of what page; what it says is theirs alone."""

    list_display = ["label", "owner", "path", "updated_at"]
    list_filter = ["updated_at"]
    list_select_related = ["owner"]
    search_fields = ["label", "owner__name", "owner__email"]
    exclude = ["data"]
