from django.db import models
from django.utils.translation import gettext_lazy as _

from capacity.choices import StrengthenedGroup
from capacity.models.activity import Activity
from partnerships.models import Partner
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent


class ReachedGroup(ThroughParent):
    """Whom of one municipality an activity strengthens: its officials, its politicians, its civil society."""

    partnership_path = "activity__partnership"

    activity = models.ForeignKey(
        Activity, verbose_name=_("activity"), on_delete=models.CASCADE, related_name="reached_groups"
    )
    partner = models.ForeignKey(Partner, verbose_name=_("of"), on_delete=models.PROTECT, related_name="+")
    group = models.CharField(_("group"), max_length=13, choices=StrengthenedGroup)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("strengthened group")
        verbose_name_plural = _("strengthened groups")
        ordering = ["activity", "partner", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["activity", "partner", "group"], name="reached_group_once"),
        ]

    def __str__(self):
        return self.get_group_display()
