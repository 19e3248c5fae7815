from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models import Partner
from partnerships.models.base import OfPartnershipQuerySet, Written
from reporting.choices import Section
from reporting.models.report import OfReport, Report


class Dissent(Written, OfReport):
    """Where one municipality sees it otherwise: signed along by all, printed in the joint statement.

    It never keeps anybody from signing (`guide/domain.md` 2.3, section 17).
    """

    section = Section.STATEMENT.value

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="dissents")
    partner = models.ForeignKey(
        Partner, verbose_name=_("written by"), on_delete=models.PROTECT, related_name="report_dissents"
    )
    text = models.TextField(_("where you see it otherwise"), max_length=5_000)
    edited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("last edited by"), on_delete=models.PROTECT, related_name="+"
    )
    edited_at = models.DateTimeField(_("last edited at"))

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("dissent")
        verbose_name_plural = _("dissents")
        ordering = ["report", "partner"]
        constraints = [
            models.UniqueConstraint(fields=["report", "partner"], name="dissent_once_per_partner"),
            models.CheckConstraint(condition=~models.Q(text=""), name="dissent_says_something"),
        ]

    def __str__(self):
        return self.text[:60]
