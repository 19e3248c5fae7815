from datetime import date
from typing import NamedTuple

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from capacity.models.activity import Activity
from capacity.models.allowed import Allowed
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent


class Days(NamedTuple):
    """A first and a last day, as an activity has them."""

    starts_on: date
    ends_on: date


class ActivityMove(ThroughParent, Allowed):
    """A planned activity moved to other days: from when to when, by whom and why. It stays planned; this stays too."""

    partnership_path = "activity__partnership"

    activity = models.ForeignKey(Activity, verbose_name=_("activity"), on_delete=models.CASCADE, related_name="moves")
    from_first = models.DateField(_("first day before"))
    from_last = models.DateField(_("last day before"))
    to_first = models.DateField(_("first day after"))
    to_last = models.DateField(_("last day after"))
    reason = models.CharField(_("why it moved"), max_length=300)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("moved by"), on_delete=models.PROTECT, related_name="+"
    )
    at = models.DateTimeField(_("moved at"))

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("move of an activity")
        verbose_name_plural = _("moves of activities")
        ordering = ["at", "pk"]
        constraints = [
            *Allowed.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(to_first=F("from_first")) | ~Q(to_last=F("from_last")),
                name="activity_move_to_other_days",
                violation_error_code="same_days",
                violation_error_message=_("These are the days on which it was planned already. Choose other days."),
            ),
        ]

    def __str__(self):
        return f"{self.from_first} → {self.to_first}"

    @property
    def before(self):
        return Days(self.from_first, self.from_last)

    @property
    def after(self):
        return Days(self.to_first, self.to_last)
