from allauth.account import admin as second_addresses
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminUserCreationForm
from django.utils.translation import gettext_lazy as _

from stedenband.accounts.models import User
from stedenband.audit.admin import AuditedAdmin

# An address that stands only there opens an account too, so it would be a second door that no page shows.
admin.site.unregister(second_addresses.EmailAddress)


@admin.register(User)
class UserAdmin(AuditedAdmin, DjangoUserAdmin):
    """Accounts, without a way to set somebody's password or to open rights that the domain gives to members.

    What an administrator does with an account stands in the trail; an account is closed, never deleted.
    """

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

    def get_urls(self):
        """Without the page that sets a password: only the owner of an account does, through the mail."""
        return [page for page in super().get_urls() if page.name != "auth_user_password_change"]

    def get_readonly_fields(self, request, obj=None):
        """The address is the key of the account: who has another one gets another account."""
        return [*super().get_readonly_fields(request, obj), *(["email"] if obj else [])]
