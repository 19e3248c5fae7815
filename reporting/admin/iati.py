from django.contrib import admin

from reporting.admin.public import OfPublicPageAdmin
from reporting.models import IatiEdition


@admin.register(IatiEdition)
class IatiEditionAdmin(OfPublicPageAdmin):
    list_display = ["where", "number", "reporter_ref", "proposed_by", "is_public", "public_since"]
    list_filter = ["is_public"]
    list_select_related = ["partnership", "proposed_by__municipality"]
    search_fields = ["partnership__slug", "reporter_ref"]
    date_hierarchy = "public_since"
