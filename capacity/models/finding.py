from django.db import models
from django.utils.translation import gettext_lazy as _

from capacity.choices import Referral
from capacity.models.hearing import Heard, HeardQuerySet
from capacity.models.mission import MissionSide, OfMissionSide
from partnerships.models import Theme


class Finding(OfMissionSide):
    """What a municipality found at a visit, by theme."""

    side = models.ForeignKey(
        MissionSide, verbose_name=_("municipality"), on_delete=models.CASCADE, related_name="findings"
    )
    theme = models.ForeignKey(
        Theme, verbose_name=_("theme"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    text = models.TextField(_("what you found"), max_length=4_000)

    class Meta:
        verbose_name = _("finding")
        verbose_name_plural = _("findings")
        ordering = ["side", "position", "pk"]

    def __str__(self):
        return self.text[:80]


class NeedQuerySet(HeardQuerySet):
    place = "need"

    def decided_together(self):
        """Needs that were referred to the steering group."""
        return self.filter(referred_to=Referral.STEERING_GROUP)


class Need(Heard, OfMissionSide):
    """A need that was seen on the way, and where it was referred to: not promised, not forgotten (seed).

    What is referred to the steering group becomes a subject of its next meeting.
    """

    side = models.ForeignKey(
        MissionSide, verbose_name=_("municipality"), on_delete=models.CASCADE, related_name="needs"
    )
    text = models.TextField(_("what was needed"), max_length=2_000)
    referred_to = models.CharField(_("referred to"), max_length=14, choices=Referral)
    who = models.CharField(_("to whom there"), max_length=200, blank=True)

    objects = NeedQuerySet.as_manager()

    class Meta:
        verbose_name = _("need seen")
        verbose_name_plural = _("needs seen")
        ordering = ["side", "position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(referred_to=Referral.NOTED) | ~models.Q(who=""),
                name="need_referred_to_somebody",
                violation_error_message=_("Say to whom you referred it."),
            )
        ]

    def __str__(self):
        return self.text[:80]

    @property
    def is_for_steering_group(self):
        return self.referred_to == Referral.STEERING_GROUP
