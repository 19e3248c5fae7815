from django.conf import settings
from django.shortcuts import get_object_or_404

from partnerships.models import Partnership
from partnerships.navigation import partnership_nav
from partnerships.rules import membership


class InPartnership:
    """A page below `/partnerships/<slug>/`: a stranger gets 404, as for a partnership that does not exist.

    Stands before `PermissionPage` or `FormPage`. Subclasses that need a row of the partnership call `super().load()`
    and fetch it with `visible_to`; the permission is asked about that row, or else about the partnership.
    """

    current = ""
    object = None

    def load(self):
        partnerships = Partnership.objects.visible_to(self.request.user).with_partners()
        self.partnership = get_object_or_404(partnerships, slug=self.kwargs["slug"])
        self.member = membership(self.request.user, self.partnership.pk)

    def get_row(self, queryset, **lookup):
        """The row of this partnership that the address names; 404 when it is not there for this reader."""
        rows = queryset.visible_to(self.request.user).of_partnership(self.partnership)
        return get_object_or_404(rows, **(lookup or {"pk": self.kwargs["pk"]}))

    def get_permission_object(self):
        return self.object or self.partnership

    def get_nav(self):
        return partnership_nav(self.partnership, self.current)

    @property
    def own_partner(self):
        """The municipality that the reader acts for; None for who accompanies."""
        own = [partner for partner in self.partnership.partner_list if partner.pk == self.member.partner_id]
        return own[0] if own else None

    def get_context_data(self, **kwargs):
        context = {"partnership": self.partnership, "member": self.member, "own_partner": self.own_partner}
        if self.partnership.is_demo:  # however the platform was started
            context["demo_notice"] = settings.DEMO_NOTICE
        return super().get_context_data(**(context | kwargs))
