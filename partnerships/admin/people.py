from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from partnerships import models
from stedenband import audit
from stedenband.audit.admin import AuditedAdmin


class MemberForm(forms.ModelForm):
    """Refuses a place for the administrator in person: who looks after the machine speaks for no municipality."""

    giver = None

    def clean_user(self):
        user = self.cleaned_data["user"]
        if user == self.giver:
            raise ValidationError(_("Ask another administrator: nobody gives a place to themselves."), code="oneself")
        return user


@admin.register(models.Member)
class MemberAdmin(AuditedAdmin):
    """The first people of a partnership get their place here; later their own municipality looks after it."""

    form = MemberForm
    list_display = ["user", "function", "role", "partner", "association", "partnership__slug", "ended_on"]
    list_filter = ["role", ("ended_on", admin.EmptyFieldListFilter), "partner__municipality__country"]
    list_select_related = ["user", "partner__municipality", "association", "partnership"]
    search_fields = ["user__name", "user__email", "function", "partnership__slug", "partner__municipality__name"]
    autocomplete_fields = ["user", "partnership", "partner", "association"]

    def get_readonly_fields(self, request, obj=None):
        return ["user", "partnership", "partner", "association"] if obj else []

    def has_change_permission(self, request, obj=None):
        """Nobody changes their own place: an administrator gets none from themselves."""
        return super().has_change_permission(request, obj) and (obj is None or obj.user != request.user)

    def get_form(self, request, obj=None, **kwargs):
        form = super().get_form(request, obj, **kwargs)
        form.giver = request.user
        return form

    def save_model(self, request, obj, form, change):
        if change:
            super().save_model(request, obj, form, change)
        else:
            admin.ModelAdmin.save_model(self, request, obj, form, change)
            facts = {"person": obj.user.name, "function": obj.function, "role": obj.role}
            audit.record("member.added", obj, by=request.user, **facts)
