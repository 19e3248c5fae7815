from django.db import models
from django.utils.translation import gettext_lazy as _

from capacity.models.mission import MissionSide, OfMissionSide


class ExpectationNote(OfMissionSide):
    """Who was told what about a visit, so that nobody expects what it cannot bring."""

    side = models.ForeignKey(
        MissionSide, verbose_name=_("municipality"), on_delete=models.CASCADE, related_name="expectation_notes"
    )
    audience = models.CharField(_("who was told"), max_length=160)
    told = models.TextField(_("what they were told"), max_length=2_000)
    told_in = models.CharField(_("in which language"), max_length=60)
    channel = models.CharField(_("how"), max_length=120)
    told_on = models.DateField(_("on which day"))

    class Meta:
        verbose_name = _("expectation note")
        verbose_name_plural = _("expectation notes")
        ordering = ["side", "position", "pk"]

    def __str__(self):
        return self.audience


class Signal(OfMissionSide):
    """What the population was heard to expect after a visit; that nothing was heard is a signal too."""

    side = models.ForeignKey(
        MissionSide, verbose_name=_("municipality"), on_delete=models.CASCADE, related_name="signals"
    )
    heard = models.TextField(_("what you heard"), max_length=2_000)
    heard_from = models.CharField(_("from whom"), max_length=160, blank=True)
    heard_on = models.DateField(_("on which day"))
    answered = models.CharField(_("what was answered"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("signal of the population")
        verbose_name_plural = _("signals of the population")
        ordering = ["side", "position", "pk"]

    def __str__(self):
        return self.heard[:80]
