from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from capacity.choices import CapacityGroup, CapacityLevel, LegalPower
from capacity.models.trajectory import Trajectory
from partnerships.models import Member, Partner
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent, Written


class Stake(ThroughParent, Written):
    """What a trajectory is to one partner, in its own words: whose the problem is by law, who leads, who grows.

    A problem that is in the power of another level may well be worked on: then the municipality says why.
    """

    partnership_path = "trajectory__partnership"

    trajectory = models.ForeignKey(
        Trajectory, verbose_name=_("trajectory"), on_delete=models.PROTECT, related_name="stakes"
    )
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="stakes")
    power = models.CharField(_("whose the problem is by law"), max_length=9, choices=LegalPower)
    note = models.CharField(_("law, or date of transfer"), max_length=500, blank=True)
    elsewhere_because = models.CharField(_("why you work on it all the same"), max_length=2_000, blank=True)
    lead = models.ForeignKey(
        Member, verbose_name=_("who leads"), on_delete=models.PROTECT, null=True, blank=True, related_name="led"
    )

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("stake")
        verbose_name_plural = _("stakes")
        ordering = ["trajectory", "partner"]
        constraints = [
            models.UniqueConstraint(fields=["trajectory", "partner"], name="stake_one_per_partner"),
            models.CheckConstraint(
                condition=~Q(power=LegalPower.ELSEWHERE) | ~Q(elsewhere_because=""),
                name="stake_elsewhere_with_reason",
                violation_error_code="reason_missing",
                violation_error_message=_("Say why you work on it, though it is in the power of another level."),
            ),
        ]

    def __str__(self):
        return self.get_power_display()

    @property
    def audit_name(self):
        return self.trajectory.title

    @property
    def is_elsewhere(self):
        return self.power == LegalPower.ELSEWHERE

    def strengthens(self, group, level):
        """Whether that group grows stronger at that level; free of queries after `Trajectory.objects.with_stakes()`."""
        return any((row.group, row.level) == (group, level) for row in self.strengthenings.all())


class Strengthening(ThroughParent):
    """In a trajectory one group of one partner grows stronger, at one level."""

    partnership_path = "stake__trajectory__partnership"

    stake = models.ForeignKey(Stake, verbose_name=_("stake"), on_delete=models.CASCADE, related_name="strengthenings")
    group = models.CharField(_("who grows stronger"), max_length=13, choices=CapacityGroup)
    level = models.CharField(_("at which level"), max_length=12, choices=CapacityLevel)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("strengthening")
        verbose_name_plural = _("strengthenings")
        ordering = ["stake", "group", "level"]
        constraints = [models.UniqueConstraint(fields=["stake", "group", "level"], name="strengthening_once")]

    def __str__(self):
        return f"{self.get_group_display()} · {self.get_level_display()}"
