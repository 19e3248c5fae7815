from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from capacity.models.mission import Mission, OfMission
from partnerships.models.base import OfPartnershipQuerySet
from stedenband.lib.canonical import canonical_json, digest


class MissionPaperQuerySet(OfPartnershipQuerySet):
    def made(self):
        """Papers whose PDF exists."""
        return self.exclude(file="")


class MissionPaper(OfMission):
    """One PDF of a mission report in one language: a pure function of `facts`, which never change."""

    mission = models.ForeignKey(Mission, verbose_name=_("mission"), on_delete=models.PROTECT, related_name="papers")
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    facts = models.JSONField(_("facts"))
    facts_hash = models.CharField(_("hash of the facts"), max_length=64)
    job_id = models.UUIDField(_("job"), null=True, blank=True)
    file = models.FileField(_("file"), upload_to="missions/", blank=True)
    file_hash = models.CharField(_("hash of the file"), max_length=64, blank=True)
    size = models.PositiveIntegerField(_("size in bytes"), null=True, blank=True)
    pages = models.PositiveIntegerField(_("pages"), null=True, blank=True)
    requested_at = models.DateTimeField(_("asked at"))
    made_at = models.DateTimeField(_("made at"), null=True, blank=True)

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

    @property
    def is_made(self):
        return bool(self.file)

    def is_whole(self):
        """Whether the facts still are the ones that were asked for."""
        return digest(canonical_json(self.facts)) == self.facts_hash
