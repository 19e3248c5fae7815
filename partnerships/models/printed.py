from django.db import models
from django.utils.translation import gettext_lazy as _

from stedenband.lib.canonical import canonical_json, digest


class Printed(models.Model):
    """One PDF that the background makes: a pure function of `facts`, which never change.

    A model that prints adds its own `file`, so that its papers have a folder of their own.
    """

    facts = models.JSONField(_("facts"))
    facts_hash = models.CharField(_("hash of the facts"), max_length=64)
    job_id = models.UUIDField(_("job"), null=True, blank=True)
    file_hash = models.CharField(_("hash of the file"), max_length=64, blank=True)
    size = models.PositiveIntegerField(_("size in bytes"), null=True, blank=True)
    pages = models.PositiveIntegerField(_("pages"), null=True, blank=True)
    requested_at = models.DateTimeField(_("asked at"))
    made_at = models.DateTimeField(_("made at"), null=True, blank=True)

    class Meta:
        abstract = True

    @property
    def is_made(self):
        return bool(self.file)

    def is_whole(self):
        """Whether the facts still are the ones that were asked for."""
        return digest(canonical_json(self.facts)) == self.facts_hash
