from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.choices import RegisterKind


class RegisterImport(models.Model):
    """A table of municipalities or partnerships that an administrator brought: first tried, then carried out once."""

    kind = models.CharField(_("what it holds"), max_length=14, choices=RegisterKind)
    file_name = models.CharField(_("file"), max_length=120)
    columns = models.JSONField(_("columns"))
    rows = models.JSONField(_("rows"), help_text=_("As number in the file and words by column."))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("brought by"), on_delete=models.PROTECT, related_name="+"
    )
    brought_at = models.DateTimeField(_("brought at"))
    carried_out_at = models.DateTimeField(_("carried out at"), null=True, blank=True)
    added = models.PositiveIntegerField(_("rows added"), default=0)

    class Meta:
        verbose_name = _("import of a register")
        verbose_name_plural = _("imports of registers")
        ordering = ["-brought_at", "-pk"]

    def __str__(self):
        return self.file_name
