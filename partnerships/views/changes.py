from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from partnerships.views.base import InPartnership
from stedenband.audit.models import Entry
from stedenband.ui.views import PermissionPage


class Changes(InPartnership, PermissionPage, ListView):
    """What happened in the partnership, who did it and when; newest first, for every member the same."""

    permission_required = "partnerships.view_changes"
    template_name = "partnerships/changes.html"
    title = gettext_lazy("What changed")
    current = "home"
    paginate_by = 50

    def get_queryset(self):
        return Entry.objects.of_chain(self.partnership.audit_chain)
