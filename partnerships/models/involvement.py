from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.choices import ActorGroup, Level, OrganisationKind, Phase
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet
from partnerships.models.organisation import Organisation
from partnerships.models.partnership import Partner


class InvolvementQuerySet(OfPartnershipQuerySet):
    def in_phase(self, phase):
        return self.filter(phase=phase)

    def counted(self):
        """Without the fourth pillar, which stands apart and never enters a total (seed)."""
        return self.exclude(organisation__kind=OrganisationKind.FOURTH_PILLAR)


class Involvement(OfPartnership):
    """How far one group of actors of one partner was involved in one phase, and what was done with its input."""

    partner = models.ForeignKey(Partner, verbose_name=_("in"), on_delete=models.PROTECT, related_name="involvements")
    phase = models.CharField(_("phase"), max_length=16, choices=Phase)
    group = models.CharField(_("who"), max_length=13, choices=ActorGroup)
    level = models.PositiveSmallIntegerField(_("how far"), choices=Level, default=Level.INFORMED)
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.PROTECT, null=True, blank=True
    )
    use_of_input = models.CharField(_("what was done with the input"), max_length=300, blank=True)

    objects = InvolvementQuerySet.as_manager()

    class Meta:
        verbose_name = _("involvement")
        verbose_name_plural = _("involvements")
        ordering = ["phase", "group", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partner", "phase", "group"],
                condition=models.Q(organisation=None),
                name="involvement_once_per_group",
                violation_error_message=_("This group has its place in this phase already."),
            ),
            models.UniqueConstraint(
                fields=["partner", "phase", "group", "organisation"],
                name="involvement_once_per_organisation",
                violation_error_message=_("This organisation has its place in this phase already."),
            ),
        ]

    def __str__(self):
        return f"{self.get_group_display()} · {self.get_level_display()}"
