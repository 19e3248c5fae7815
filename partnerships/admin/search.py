from django.contrib import admin

from partnerships import models
from partnerships.admin.base import ReadOnlyInline
from partnerships.choices import SearchRole
from stedenband import audit
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class CriterionInline(ReadOnlyInline):
    model = models.Criterion


@admin.register(models.PartnerSearch)
class PartnerSearchAdmin(AuditedAdmin):
    """A search begins here with its first coordinator; what counts and who is chosen comes from the team alone."""

    list_display = ["title", "municipality", "status", "frozen_at", "decided_at"]
    list_filter = ["status", "municipality__country"]
    list_select_related = ["municipality"]
    search_fields = ["title", "municipality__name"]
    autocomplete_fields = ["municipality"]
    inlines = [CriterionInline]

    def get_readonly_fields(self, request, obj=None):
        return ["municipality", "status", "reasons", "begun"] if obj else []

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if not change:
            audit.record("search.begun", obj, by=request.user)


@admin.register(models.SearchMember)
class SearchMemberAdmin(AuditedAdmin):
    list_display = ["user", "function", "role", "search"]
    list_filter = ["role"]
    list_select_related = ["user", "search"]
    search_fields = ["user__name", "function", "search__title"]
    autocomplete_fields = ["user", "search"]

    def get_readonly_fields(self, request, obj=None):
        return ["user", "search"] if obj else []

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        """Jurors come from the coordinator of the search, who answers for them."""
        if db_field.name == "role":
            kwargs["choices"] = [(SearchRole.COORDINATOR, SearchRole.COORDINATOR.label)]
        return super().formfield_for_choice_field(db_field, request, **kwargs)


@admin.register(models.Criterion)
class CriterionAdmin(ReadOnlyAdmin):
    list_display = ["text", "weight", "search"]
    list_select_related = ["search"]
    search_fields = ["text", "search__title"]


@admin.register(models.Candidate)
class CandidateAdmin(ReadOnlyAdmin):
    list_display = ["name", "country", "search", "outcome"]
    list_filter = ["outcome", "country"]
    list_select_related = ["search"]
    search_fields = ["name", "search__title"]


@admin.register(models.Verdict)
class VerdictAdmin(ReadOnlyAdmin):
    """Who judged whom; what they found is read by the team, once all scores are in."""

    list_display = ["candidate", "juror", "at"]
    list_select_related = ["candidate", "juror__user"]
    search_fields = ["candidate__name", "juror__user__name"]
    exclude = ["remark"]


@admin.register(models.Score)
class ScoreAdmin(ReadOnlyAdmin):
    list_display = ["verdict", "criterion"]
    list_select_related = ["verdict", "criterion"]
    search_fields = ["criterion__text"]
    exclude = ["points"]
