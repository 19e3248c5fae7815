from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.orientation import Orientation


class OrientationNote(models.Model):
    """The note for the council in one language: its texts, and the PDF that was last made of them.

    `texts` are by section, each with the language it is written in. `facts` are frozen when the PDF is asked for.
    """

    orientation = models.ForeignKey(
        Orientation, verbose_name=_("orientation"), on_delete=models.CASCADE, related_name="notes"
    )
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    texts = models.JSONField(_("texts"), default=dict)
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)
    facts = models.JSONField(_("facts"), null=True, blank=True)
    facts_hash = models.CharField(_("hash of the facts"), max_length=64, blank=True)
    job_id = models.UUIDField(_("job"), null=True, blank=True)
    asked_at = models.DateTimeField(_("asked at"), null=True, blank=True)
    file = models.FileField(_("file"), upload_to="orientations/", blank=True)
    file_hash = models.CharField(_("hash of the file"), max_length=64, blank=True)
    size = models.PositiveIntegerField(_("size in bytes"), null=True, blank=True)
    pages = models.PositiveIntegerField(_("pages"), null=True, blank=True)
    made_at = models.DateTimeField(_("made at"), null=True, blank=True)

    class Meta:
        verbose_name = _("note for the council")
        verbose_name_plural = _("notes for the council")
        ordering = ["orientation", "language"]
        constraints = [models.UniqueConstraint(fields=["orientation", "language"], name="orientation_note_once")]

    def __str__(self):
        return self.get_language_display()

    @property
    def is_made(self):
        return bool(self.file)
