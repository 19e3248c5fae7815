from django.contrib import admin
from django.utils.translation import gettext_lazy

from partnerships import models
from partnerships.admin.base import ReadOnlyInline
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


@admin.register(models.SupervisoryRule)
class SupervisoryRuleAdmin(AuditedAdmin):
    """Which countries let a supervising authority have its say, and on which kind of agreement."""

    list_display = ["country", "kind", "authority", "legal_ground", "is_in_use"]
    list_filter = ["is_in_use", "kind", "country"]
    search_fields = ["authority", "legal_ground"]


class PartyVoteInline(ReadOnlyInline):
    model = models.PartyVote


@admin.register(models.CouncilDecision)
class CouncilDecisionAdmin(ReadOnlyAdmin):
    list_display = ["agreement", "partner", "body", "decided_on", "number", "outcome", "votes_for", "seats"]
    list_filter = ["outcome", "body", "partner__municipality__country"]
    list_select_related = ["agreement", "partner__municipality"]
    search_fields = ["number", "remark", "agreement__title", "partner__municipality__name"]
    date_hierarchy = "decided_on"
    # Files leave through the authorised view of the pages only, so their storage gives no address to link to here.
    exclude = ["file"]
    inlines = [PartyVoteInline]


@admin.register(models.PartyVote)
class PartyVoteAdmin(ReadOnlyAdmin):
    list_display = ["party", "bench", "decision", "votes_for", "votes_against", "abstained", "absent"]
    list_filter = ["bench"]
    list_select_related = ["decision"]
    search_fields = ["party", "decision__number", "decision__agreement__title"]


@admin.register(models.SupervisoryApproval)
class SupervisoryApprovalAdmin(ReadOnlyAdmin):
    list_display = ["agreement", "partner", "authority", "asked_on", "outcome", "answered_on"]
    list_filter = ["outcome", "partner__municipality__country"]
    list_select_related = ["agreement", "partner__municipality"]
    search_fields = ["authority", "reference", "agreement__title", "partner__municipality__name"]
    date_hierarchy = "asked_on"


@admin.register(models.Signatory)
class SignatoryAdmin(ReadOnlyAdmin):
    list_display = ["name", "title", "body", "partner", "agreement", "place"]
    list_filter = ["partner__municipality__country"]
    list_select_related = ["agreement", "partner__municipality"]
    search_fields = ["name", "title", "legal_ground", "agreement__title", "partner__municipality__name"]


class PaperSignatureInline(ReadOnlyInline):
    model = models.PaperSignature


@admin.register(models.SignedPaper)
class SignedPaperAdmin(ReadOnlyAdmin):
    list_display = ["version", "sent_for", "signed_on", "sent_by", "sent_at", "scan"]
    list_filter = ["sent_at"]
    list_select_related = ["version__subject_type", "sent_for__municipality", "sent_by"]
    search_fields = ["version__title", "file_hash", "sent_for__municipality__name"]
    date_hierarchy = "sent_at"
    exclude = ["file"]
    inlines = [PaperSignatureInline]

    @admin.display(description=gettext_lazy("scan"))
    def scan(self, obj):
        return obj.file.name


@admin.register(models.PaperSignature)
class PaperSignatureAdmin(ReadOnlyAdmin):
    list_display = ["name", "function", "partner", "status", "answered_for", "answered_at"]
    list_filter = ["status"]
    list_select_related = ["partner__municipality", "answered_for__municipality"]
    search_fields = ["name", "function", "reason", "partner__municipality__name"]


@admin.register(models.RenewalDecision)
class RenewalDecisionAdmin(ReadOnlyAdmin):
    list_display = ["agreement", "choice", "status", "proposed_by", "proposed_at", "decided_at"]
    list_filter = ["status", "choice"]
    list_select_related = ["agreement", "proposed_by__municipality"]
    search_fields = ["agreement__title", "reason", "partnership__slug"]
    date_hierarchy = "proposed_at"
