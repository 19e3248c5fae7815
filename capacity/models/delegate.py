from django.db import models
from django.utils.translation import gettext_lazy as _

from capacity.choices import PaidBy, Sex
from capacity.models.mission import MissionSide, OfMissionSide
from partnerships.choices import ActorGroup


class Delegate(OfMissionSide):
    """Somebody who takes part in a visit for one municipality, at home or away.

    Members read the name; outside the partnership it is told only of who agreed to be named.
    """

    side = models.ForeignKey(
        MissionSide, verbose_name=_("municipality"), on_delete=models.CASCADE, related_name="delegates"
    )
    name = models.CharField(_("name"), max_length=120)
    function = models.CharField(_("function"), max_length=120)
    group = models.CharField(_("group"), max_length=13, choices=ActorGroup)
    party = models.CharField(_("party, for politicians"), max_length=120, blank=True)
    organisation = models.CharField(_("service or organisation"), max_length=160, blank=True)
    sex = models.CharField(_("sex"), max_length=5, choices=Sex, default=Sex.OTHER)
    paid_by = models.CharField(_("paid by"), max_length=11, choices=PaidBy, blank=True)
    may_be_named = models.BooleanField(_("agrees to be named outside the partnership"), default=False)

    class Meta:
        verbose_name = _("delegate")
        verbose_name_plural = _("delegates")
        ordering = ["side", "position", "pk"]

    def __str__(self):
        return self.name
