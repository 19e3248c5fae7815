from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminUserCreationForm
from django.utils.translation import gettext_lazy as _

from stedenband.accounts.models import User


@admin.register(User)
class UserAdmin(DjangoUserAdmin):
    """Accounts, without a way to set somebody's password or to open rights that the domain gives to members."""

    add_form = AdminUserCreationForm
    ordering = ["name"]
    list_display = ["name", "email", "language", "time_zone", "is_active", "is_staff", "last_login"]
    list_filter = ["language", "is_active", "is_staff"]
    search_fields = ["name", "email"]
    readonly_fields = ["last_login", "date_joined"]
    filter_horizontal = []
    autocomplete_fields = ["groups"]
    fieldsets = [
        (None, {"fields": ["name", "email", "language", "time_zone"]}),
        (_("Access"), {"fields": ["is_active", "is_staff", "is_superuser", "groups"]}),
        (_("Dates"), {"fields": ["last_login", "date_joined"]}),
    ]
    add_fieldsets = [(None, {"fields": ["name", "email", "language", "time_zone", "usable_password"]})]
