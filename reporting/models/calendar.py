from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from partnerships.models.base import OfPartnership, OfPartnershipQuerySet
from reporting.choices import Cadence
from reporting.periods import next_first, period_code, period_label


class ScheduleQuerySet(OfPartnershipQuerySet):
    def running(self):
        return self.filter(is_running=True)


class Schedule(OfPartnership):
    """How often a partnership reports. `next_first_on` is where its next period starts: the tick moves it forward."""

    cadence = models.CharField(_("how often"), max_length=11, choices=Cadence)
    next_first_on = models.DateField(_("next period starts on"))
    days_to_write = models.PositiveSmallIntegerField(
        _("days to write"), default=60, validators=[MinValueValidator(7), MaxValueValidator(365)]
    )
    is_running = models.BooleanField(_("running"), default=True)

    objects = ScheduleQuerySet.as_manager()

    class Meta:
        verbose_name = _("reporting calendar")
        verbose_name_plural = _("reporting calendars")
        ordering = ["partnership", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership", "cadence"],
                name="schedule_once_per_cadence",
                violation_error_message=_("This partnership has this calendar already."),
            )
        ]

    def __str__(self):
        return self.get_cadence_display()

    @property
    def next_opens_on(self):
        """The day after its next period has ended."""
        return next_first(self.next_first_on, self.cadence)


class Period(OfPartnership):
    """A stretch of time that is reported on, both days included. It opens once, whatever restarts."""

    schedule = models.ForeignKey(
        Schedule, verbose_name=_("reporting calendar"), on_delete=models.PROTECT, related_name="periods"
    )
    first_on = models.DateField(_("first day"))
    last_on = models.DateField(_("last day"))
    due_on = models.DateField(_("due on"))

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("period")
        verbose_name_plural = _("periods")
        ordering = ["-last_on", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["partnership", "first_on", "last_on"], name="period_opens_once"),
            models.CheckConstraint(condition=Q(last_on__gte=F("first_on")), name="period_end_after_start"),
        ]

    def __str__(self):
        return self.label

    @property
    def label(self):
        """ "2026", or "January – June 2026", in the active language."""
        return period_label(self.first_on, self.last_on)

    @property
    def code(self):
        """ "2026", "2026-01" for half a year, "2025-07..2026-06" for another year: how a shell names the period."""
        return period_code(self.first_on, self.last_on)

    @property
    def span(self):
        """ "2026-01-01/2026-06-30": the period in no language, for what is kept for ever."""
        return f"{self.first_on.isoformat()}/{self.last_on.isoformat()}"
