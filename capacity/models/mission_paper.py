from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from capacity.models.mission import Mission, OfMission
from partnerships.models.base import OfPartnershipQuerySet
from partnerships.models.printed import Printed


class MissionPaperQuerySet(OfPartnershipQuerySet):
    def made(self):
        """Papers whose PDF exists."""
        return self.exclude(file="")


class MissionPaper(OfMission, Printed):
    """One PDF of a mission report in one language: a pure function of `facts`, which never change."""

    mission = models.ForeignKey(Mission, verbose_name=_("mission"), on_delete=models.PROTECT, related_name="papers")
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    file = models.FileField(_("file"), upload_to="missions/", blank=True)

    objects = MissionPaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("PDF of a mission report")
        verbose_name_plural = _("PDFs of mission reports")
        ordering = ["-requested_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["mission", "facts_hash", "language"], name="mission_paper_once_per_facts")
        ]

    def __str__(self):
        return f"{self.mission_id} · {self.get_language_display()}"
