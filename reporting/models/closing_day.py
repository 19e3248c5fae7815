from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from partnerships.models.base import OfPartnershipQuerySet, ThroughParent
from reporting.models.calendar import Schedule


class ClosingDay(ThroughParent):
    """A day on which a period of a calendar ends because the partners said so; the next one starts the day after."""

    partnership_path = "schedule__partnership"

    schedule = models.ForeignKey(
        Schedule, verbose_name=_("reporting calendar"), on_delete=models.PROTECT, related_name="closing_days"
    )
    last_on = models.DateField(_("last day"))

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("last day of a period")
        verbose_name_plural = _("last days of periods")
        ordering = ["schedule", "last_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["schedule", "last_on"],
                name="closing_day_once",
                violation_error_message=_("A period ends on this day already."),
            )
        ]

    def __str__(self):
        return date_format(self.last_on, "DATE_FORMAT")
