from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from partnerships.models.agreement import Agreement
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent
from partnerships.models.partnership import Partner


class PenHandover(ThroughParent):
    """One time that the pen of a text went from one partner, or from all, to another, with a word along."""

    partnership_path = "agreement__partnership"

    agreement = models.ForeignKey(
        Agreement, verbose_name=_("agreement"), on_delete=models.PROTECT, related_name="handovers"
    )
    giver = models.ForeignKey(
        Partner, verbose_name=_("from"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    holder = models.ForeignKey(
        Partner, verbose_name=_("to"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    word = models.TextField(_("word along"), max_length=1_000, blank=True)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES, default="en")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("at"))

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("hand-over of the pen")
        verbose_name_plural = _("hand-overs of the pen")
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.agreement_id} · {self.at:%Y-%m-%d}"


class TextAcceptanceQuerySet(OfPartnershipQuerySet):
    def standing(self):
        """Acceptances of the text as it is now."""
        return self.filter(fell_at=None)


class TextAcceptance(ThroughParent):
    """One partner finds the text good. No signature: it tells the others that the words can go to who signs.

    It falls when the text changes or when the partner takes it back.
    """

    partnership_path = "agreement__partnership"

    agreement = models.ForeignKey(
        Agreement, verbose_name=_("agreement"), on_delete=models.PROTECT, related_name="acceptances"
    )
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("at"))
    fell_at = models.DateTimeField(_("no longer holds since"), null=True, blank=True)

    objects = TextAcceptanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("acceptance of a text")
        verbose_name_plural = _("acceptances of texts")
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "partner"],
                condition=Q(fell_at=None),
                name="text_accepted_once",
                violation_error_code="already_accepted",
                violation_error_message=_("Your municipality found this text good already."),
            )
        ]

    def __str__(self):
        return f"{self.agreement_id} · {self.partner_id}"
