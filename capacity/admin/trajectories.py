from django.contrib import admin

from capacity.admin.base import MendingAdmin
from capacity.models import Step, StepProof, StepRevision, Trajectory
from partnerships.admin.base import ReadOnlyInline
from partnerships.choices import VersionStatus
from partnerships.models import Version


@admin.register(Trajectory)
class TrajectoryAdmin(MendingAdmin):
    list_display = ["title", "where", "theme", "language"]
    list_filter = ["language"]
    list_select_related = ["partnership", "theme"]
    autocomplete_fields = ["theme"]
    search_fields = ["title", "problem", "desired_change", "partnership__slug"]
    readonly_fields = ["partnership"]


class ProofInline(ReadOnlyInline):
    model = StepProof
    fields = ["partner", "document", "title", "url", "added_at"]


class RevisionInline(ReadOnlyInline):
    model = StepRevision
    fields = ["title", "expected_on", "change", "revised_by", "revised_at"]


@admin.register(Step)
class StepAdmin(MendingAdmin):
    list_display = ["title", "trajectory", "expected_on", "status", "decided_on"]
    list_filter = ["status", "expected_on"]
    list_select_related = ["trajectory"]
    search_fields = ["title", "trajectory__title", "trajectory__partnership__slug"]
    readonly_fields = ["trajectory", "status", "outcome", "evidence", "decided_on"]
    inlines = [ProofInline, RevisionInline]

    def is_locked(self, obj):
        """Words that a partner confirmed, or may confirm now, are changed on the page, where its word then falls."""
        return Version.objects.of(obj).filter(status__in=[VersionStatus.OPEN, VersionStatus.IN_FORCE]).exists()
