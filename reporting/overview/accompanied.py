"""The partnerships that somebody of an association accompanies."""

from partnerships.choices import Role
from partnerships.models import Partnership
from stedenband.accounts.models import User


def accompanied_by(user: User):
    """Where `user` has a place for an association today."""
    places = user.members.active().filter(role=Role.COMPANION)
    return Partnership.objects.filter(pk__in=places.values("partnership"))
