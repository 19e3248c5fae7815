from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from capacity.models import (
    Delegate,
    ExpectationNote,
    Finding,
    Mission,
    MissionDocument,
    MissionPaper,
    MissionSide,
    Need,
    ProgrammeEntry,
    Signal,
    VisitQuestion,
)
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(Mission)
class MissionAdmin(ReadOnlyAdmin):
    list_display = ["activity", "partnership", "status", "closed_on"]
    list_filter = ["status", "language"]
    list_select_related = ["activity", "partnership"]
    search_fields = ["activity__title", "purpose", "partnership__slug"]
    date_hierarchy = "activity__starts_on"


@admin.register(MissionSide)
class MissionSideAdmin(ReadOnlyAdmin):
    list_display = ["mission", "partner", "shared_with"]
    list_select_related = ["mission__activity", "partner__municipality"]
    search_fields = ["mission__activity__title", "partner__municipality__name", "shared_with"]


class OfOneSide(ReadOnlyAdmin):
    """Lines that one municipality wrote."""

    list_select_related = ["side__mission__activity", "side__partner__municipality"]

    @admin.display(description=_("municipality"), ordering="side__partner__municipality__name")
    def partner(self, obj):
        return obj.side.partner

    @admin.display(description=_("mission"), ordering="side__mission__activity__title")
    def mission(self, obj):
        return obj.side.mission


@admin.register(VisitQuestion)
class VisitQuestionAdmin(OfOneSide):
    list_display = ["text", "partner", "mission", "answer"]
    search_fields = ["text", "answer", "side__mission__activity__title"]


@admin.register(Delegate)
class DelegateAdmin(OfOneSide):
    list_display = ["name", "function", "group", "party", "partner", "mission", "paid_by", "may_be_named"]
    list_filter = ["group", "paid_by", "may_be_named"]
    search_fields = ["name", "function", "party", "organisation", "side__mission__activity__title"]


@admin.register(ExpectationNote)
class ExpectationNoteAdmin(OfOneSide):
    list_display = ["audience", "told_in", "channel", "told_on", "partner", "mission"]
    list_filter = ["told_on"]
    search_fields = ["audience", "told", "side__mission__activity__title"]


@admin.register(Signal)
class SignalAdmin(OfOneSide):
    list_display = ["__str__", "heard_from", "heard_on", "partner", "mission"]
    list_filter = ["heard_on"]
    search_fields = ["heard", "answered", "side__mission__activity__title"]


@admin.register(Finding)
class FindingAdmin(OfOneSide):
    list_display = ["__str__", "theme", "partner", "mission"]
    list_filter = ["theme"]
    list_select_related = [*OfOneSide.list_select_related, "theme"]
    search_fields = ["text", "theme__name", "side__mission__activity__title"]


@admin.register(Need)
class NeedAdmin(OfOneSide):
    list_display = ["__str__", "referred_to", "who", "partner", "mission"]
    list_filter = ["referred_to"]
    search_fields = ["text", "who", "side__mission__activity__title"]


@admin.register(ProgrammeEntry)
class ProgrammeEntryAdmin(ReadOnlyAdmin):
    list_display = ["what", "on", "starts_at", "where", "met_with", "state", "mission"]
    list_filter = ["met_with", "state"]
    list_select_related = ["mission__activity"]
    search_fields = ["what", "where", "with_whom", "mission__activity__title"]
    date_hierarchy = "on"


@admin.register(MissionDocument)
class MissionDocumentAdmin(ReadOnlyAdmin):
    list_display = ["document", "mission", "consent", "agreed_by"]
    list_filter = ["consent"]
    list_select_related = ["document", "mission__activity"]
    search_fields = ["document__title", "agreed_by", "mission__activity__title"]


@admin.register(MissionPaper)
class MissionPaperAdmin(ReadOnlyAdmin):
    list_display = ["mission", "language", "pages", "size", "requested_at", "made_at"]
    list_filter = ["language"]
    list_select_related = ["mission__activity"]
    search_fields = ["mission__activity__title", "file_hash"]
    date_hierarchy = "requested_at"
