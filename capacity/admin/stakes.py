from django.contrib import admin

from capacity.models import Stake, Strengthening
from partnerships.admin.base import ReadOnlyInline
from stedenband.audit.admin import ReadOnlyAdmin


class StrengtheningInline(ReadOnlyInline):
    model = Strengthening
    fields = ["group", "level"]


@admin.register(Stake)
class StakeAdmin(ReadOnlyAdmin):
    """What a trajectory is to a municipality, that municipality says itself."""

    list_display = ["trajectory", "partner", "power", "note", "lead"]
    list_filter = ["power", "language"]
    list_select_related = ["trajectory", "partner__municipality", "lead"]
    search_fields = ["trajectory__title", "partner__municipality__name", "note", "elsewhere_because"]
    inlines = [StrengtheningInline]
