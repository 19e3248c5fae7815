from django.contrib import admin

from capacity.models import Contribution
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(Contribution)
class ContributionAdmin(ReadOnlyAdmin):
    list_display = ["description", "partner", "kind", "hundredths", "currency", "given_on"]
    list_filter = ["kind", "currency", "given_on"]
    list_select_related = ["partner__municipality"]
    search_fields = ["description", "partner__municipality__name", "activity__title"]
    date_hierarchy = "given_on"
