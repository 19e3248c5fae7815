from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import HandoverOccasion
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written
from partnerships.models.partnership import Partner
from partnerships.models.printed import Printed
from partnerships.models.seat import Seat
from partnerships.models.term import CouncilTerm


class OfOwnSideQuerySet(OfPartnershipQuerySet):
    """Rows that only the municipality that wrote them reads: neither the other side nor an association."""

    partner_path = "partner"

    def visible_to(self, user):
        if not user.is_authenticated:
            return self.none()
        return self.filter(**{f"{self.partner_path}__members__in": user.members.active()})


class HandoverQuerySet(OfOwnSideQuerySet):
    def since(self, day):
        return self.filter(written_at__date__gte=day)


class Handover(OfPartnership, Written):
    """What the one who goes tells the one who comes, inside one municipality; the records give the rest of the file."""

    partner = models.ForeignKey(Partner, verbose_name=_("of"), on_delete=models.PROTECT, related_name="handovers")
    occasion = models.CharField(_("because of"), max_length=16, choices=HandoverOccasion)
    seat = models.ForeignKey(
        Seat, verbose_name=_("seat"), on_delete=models.PROTECT, null=True, blank=True, related_name="handovers"
    )
    term = models.ForeignKey(
        CouncilTerm, verbose_name=_("council"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    words = models.TextField(_("to my successor"), max_length=4_000, blank=True)
    promises = models.TextField(_("what was promised outside the agreements"), max_length=2_000, blank=True)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("written by"), on_delete=models.PROTECT, related_name="+"
    )
    written_at = models.DateTimeField(_("written at"))

    objects = HandoverQuerySet.as_manager()

    class Meta:
        verbose_name = _("handover file")
        verbose_name_plural = _("handover files")
        ordering = ["-written_at", "-pk"]

    def __str__(self):
        return f"{self.get_occasion_display()} · {self.written_at:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("partnerships:handover_detail", args=[self.partnership.slug, self.pk])


class HandoverPaperQuerySet(OfOwnSideQuerySet):
    partner_path = "handover__partner"

    def made(self):
        """Papers whose PDF exists."""
        return self.exclude(file="")


class HandoverPaper(ThroughParent, Printed):
    """One PDF of a handover file in one language: a pure function of `facts`, which never change."""

    partnership_path = "handover__partnership"

    handover = models.ForeignKey(
        Handover, verbose_name=_("handover file"), on_delete=models.PROTECT, related_name="papers"
    )
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    file = models.FileField(_("file"), upload_to="handovers/", blank=True)

    objects = HandoverPaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("PDF of a handover file")
        verbose_name_plural = _("PDFs of handover files")
        ordering = ["-requested_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["handover", "facts_hash", "language"], name="handover_paper_once_per_facts")
        ]

    def __str__(self):
        return f"{self.handover_id} · {self.get_language_display()}"

    @property
    def partner_id(self):
        return self.handover.partner_id
