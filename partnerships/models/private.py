from django.db import models

from partnerships.models.base import OfPartnership, OfPartnershipQuerySet
from partnerships.models.member import Member


class SometimesPrivateQuerySet(OfPartnershipQuerySet):
    """Rows that a municipality may keep to itself: `model.private` tells which, `model.owner_path` whose they are."""

    def visible_to(self, user):
        """What the members of the partnership share, and what the own municipality of `user` keeps to itself.

        The same for every side; who accompanies belongs to no municipality and so reads only what is shared.
        """
        if not user.is_authenticated:
            return self.none()
        colleagues = Member.objects.active().filter(user=user, partner=models.OuterRef(self.model.owner_path))
        return super().visible_to(user).filter(~self.model.private | models.Exists(colleagues))

    def shared(self):
        """Rows that no municipality keeps to itself."""
        return self.exclude(self.model.private)


class SometimesPrivate(OfPartnership):
    """Something that its municipality may keep to itself: then nobody else hears of it, not even in the trail."""

    owner_path = "partner"

    class Meta:
        abstract = True

    @property
    def audit_chain(self):
        """The chain that all read, or one of the municipality's own."""
        return f"partner-{self.partner_id}" if self.is_private else super().audit_chain
