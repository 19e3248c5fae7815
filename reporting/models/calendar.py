from datetime import timedelta

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.models import Activity
from partnerships.models import Partnership
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, Written
from reporting.choices import ENDS_ON_GIVEN_DAYS, MONTHS_OF_CADENCE, Cadence, FormOfReport
from reporting.periods import Span, period_code, period_label


class ScheduleQuerySet(OfPartnershipQuerySet):
    def running(self):
        return self.filter(is_running=True)

    def with_partners(self):
        """Fetch the partners and the days that were given: a constant number of queries, however many calendars."""
        partnerships = models.Prefetch("partnership", Partnership.objects.with_partners())
        return self.prefetch_related(partnerships, "closing_days")


class Schedule(OfPartnership, Written):
    """When a partnership reports. `next_first_on` is where its next period starts: the tick moves it forward.

    In a rhythm of months `start_day` is the day of the month that it began on: the 31st stays the last day of a month.
    After visits, `next_first_on` stays: it is the day from which visits are reported on. Its language is that of the
    reason for which it was stopped.
    """

    cadence = models.CharField(_("how often"), max_length=11, choices=Cadence)
    form = models.CharField(_("which report"), max_length=5, choices=FormOfReport, default=FormOfReport.FULL)
    next_first_on = models.DateField(_("next period starts on"))
    start_day = models.PositiveSmallIntegerField(_("day of the month"), default=1)
    days_after_visit = models.PositiveSmallIntegerField(
        _("days after the visit"), default=14, validators=[MaxValueValidator(180)]
    )
    days_to_write = models.PositiveSmallIntegerField(
        _("days to write"), default=60, validators=[MinValueValidator(7), MaxValueValidator(365)]
    )
    is_running = models.BooleanField(_("running"), default=True)
    stopped_because = models.CharField(_("why it was stopped"), max_length=300, blank=True)
    stopped_on = models.DateField(_("stopped on"), null=True, blank=True)

    objects = ScheduleQuerySet.as_manager()

    class Meta:
        verbose_name = _("reporting calendar")
        verbose_name_plural = _("reporting calendars")
        ordering = ["partnership", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership", "cadence"],
                condition=Q(is_running=True) & ~Q(cadence=Cadence.ONE_OFF),
                name="schedule_once_per_cadence",
                violation_error_message=_("This partnership has this calendar already."),
            )
        ]

    def __str__(self):
        return self.get_cadence_display()

    def get_absolute_url(self):
        return reverse("reporting:schedule_detail", args=[self.partnership.slug, self.pk])

    @property
    def has_rhythm(self):
        return self.cadence in MONTHS_OF_CADENCE

    @property
    def has_given_days(self):
        return self.cadence in ENDS_ON_GIVEN_DAYS

    @property
    def is_once(self):
        return self.cadence == Cadence.ONE_OFF

    @property
    def follows_visits(self):
        return self.cadence == Cadence.AFTER_VISIT

    @property
    def was_stopped(self):
        return self.stopped_on is not None

    def due_on(self, last_on):
        """The day on which the report of a period that ends on `last_on` is due."""
        return last_on + timedelta(days=self.days_to_write)

    def span_of_visit(self, visit):
        """The period of a visit: from its first day until so many days after people came home."""
        return Span(visit.starts_on, visit.ends_on + timedelta(days=self.days_after_visit))


class Period(OfPartnership):
    """A stretch of time that is reported on, both days included. It opens once, whatever restarts."""

    schedule = models.ForeignKey(
        Schedule, verbose_name=_("reporting calendar"), on_delete=models.PROTECT, related_name="periods"
    )
    visit = models.ForeignKey(
        Activity,
        verbose_name=_("visit"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
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
            models.UniqueConstraint(fields=["schedule", "visit"], name="period_once_per_visit"),
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
    def days(self):
        return Span(self.first_on, self.last_on)

    @property
    def span(self):
        """ "2026-01-01/2026-06-30": the period in no language, for what is kept for ever."""
        return f"{self.first_on.isoformat()}/{self.last_on.isoformat()}"
