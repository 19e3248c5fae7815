from django.contrib import admin, messages
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from stedenband.audit.admin import ReadOnlyAdmin
from stedenband.lib.errors import DomainError
from stedenband.post.actions import send_again
from stedenband.post.models import MailChoice, Mailing, Notice


@admin.register(Mailing)
class MailingAdmin(ReadOnlyAdmin):
    """An administrator sees which mails went and which no server took, and may send those again."""

    list_display = ["created_at", "recipient", "letter", "language", "state", "rounds", "sent_at"]
    list_filter = ["state", "letter", "language"]
    list_select_related = ["recipient"]
    search_fields = ["recipient__name", "recipient__email", "subject"]
    date_hierarchy = "created_at"
    actions = ["try_again"]

    def has_send_permission(self, request):
        return request.user.is_superuser

    @admin.action(description=_("Send the failed mails again"), permissions=["send"])
    def try_again(self, request, queryset):
        started = 0
        for mailing in queryset:
            try:
                send_again(mailing=mailing, by=request.user, now=timezone.now())
            except DomainError:
                continue
            started += 1
        text = ngettext("%(count)s mail goes again.", "%(count)s mails go again.", started) % {"count": started}
        self.message_user(request, text, messages.SUCCESS if started else messages.WARNING)


@admin.register(Notice)
class NoticeAdmin(ReadOnlyAdmin):
    """What was told to whom; the words themselves are for their reader."""

    list_display = ["at", "recipient", "event", "place", "pace", "due_at", "mailing"]
    list_filter = ["kind", "event", "pace"]
    list_select_related = ["recipient", "mailing"]
    search_fields = ["recipient__name", "recipient__email", "place", "event"]
    date_hierarchy = "at"


@admin.register(MailChoice)
class MailChoiceAdmin(ReadOnlyAdmin):
    """How soon people want to be told; everybody chooses that themselves."""

    list_display = ["owner", "kind", "pace"]
    list_filter = ["kind", "pace"]
    list_select_related = ["owner"]
    search_fields = ["owner__name", "owner__email"]
