from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import ResultLevel
from capacity.models.trajectory import Trajectory
from partnerships.models import Partner
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent, Written


class IndicatorQuerySet(OfPartnershipQuerySet):
    def running(self):
        """Indicators that are still measured."""
        return self.filter(ended_on=None)

    def measured_in(self, partner):
        return self.filter(measured_by=partner)

    def with_figures(self):
        """Fetch who measures, baselines, targets and measurements of each indicator, in a query each."""
        return self.select_related("trajectory").prefetch_related(
            "measured_by", "baselines", "targets", "measurements__round", "measurements__document"
        )


class Indicator(ThroughParent, Written):
    """One thing that can be measured of the change a trajectory wants, in the administrations that measure it.

    Each municipality says for itself where it starts, what it aims at and what it measured. Figures of several are
    added only where `adds_up` says that it is one count to which all of them add; never is there an average.
    """

    partnership_path = "trajectory__partnership"

    trajectory = models.ForeignKey(
        Trajectory, verbose_name=_("trajectory"), on_delete=models.PROTECT, related_name="indicators"
    )
    title = models.CharField(_("what you measure"), max_length=200)
    level = models.CharField(_("level of the result"), max_length=7, choices=ResultLevel)
    unit = models.CharField(_("unit"), max_length=40, blank=True)
    counts_people = models.BooleanField(_("counts people"), default=False)
    adds_up = models.BooleanField(_("one count that all add to"), default=False)
    measured_by = models.ManyToManyField(Partner, verbose_name=_("measured in"), related_name="indicators")
    ended_on = models.DateField(_("measured until"), null=True, blank=True)
    ended_because = models.CharField(_("why you stopped measuring"), max_length=300, blank=True)

    objects = IndicatorQuerySet.as_manager()

    class Meta:
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        ordering = ["trajectory", "level", "title", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(counts_people=True) | ~Q(unit=""),
                name="indicator_has_a_unit",
                violation_error_code="no_unit",
                violation_error_message=_("Say in which unit you measure, such as days or per cent."),
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None, ended_because="") | (Q(ended_on__isnull=False) & ~Q(ended_because="")),
                name="indicator_ended_with_a_reason",
                violation_error_code="reason_needed",
                violation_error_message=_("Say in a line why you stop measuring this."),
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("capacity:indicator_detail", args=[self.partnership.slug, self.pk])


class OfIndicator(ThroughParent):
    """What one municipality says of an indicator, before anything is measured."""

    partnership_path = "indicator__trajectory__partnership"

    class Meta:
        abstract = True

    def get_absolute_url(self):
        return self.indicator.get_absolute_url()

    @property
    def audit_name(self):
        return self.indicator.title


class Baseline(OfIndicator):
    """Where one municipality starts: a figure with its day and source, or honestly not known, because.

    `hundredths` is a whole number: SQLite adds decimals as floats.
    """

    indicator = models.ForeignKey(
        Indicator, verbose_name=_("indicator"), on_delete=models.PROTECT, related_name="baselines"
    )
    partner = models.ForeignKey(Partner, verbose_name=_("in"), on_delete=models.PROTECT, related_name="baselines")
    hundredths = models.BigIntegerField(_("figure in hundredths"), null=True, blank=True)
    measured_on = models.DateField(_("measured on"), null=True, blank=True)
    source = models.CharField(_("where the figure comes from"), max_length=200, blank=True)
    unknown_because = models.CharField(_("not known, because"), max_length=300, blank=True)
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("baseline")
        verbose_name_plural = _("baselines")
        ordering = ["indicator", "partner"]
        constraints = [
            models.UniqueConstraint(fields=["indicator", "partner"], name="baseline_once_per_partner"),
            models.CheckConstraint(
                condition=Q(hundredths__isnull=False, hundredths__gte=0, measured_on__isnull=False, unknown_because="")
                & ~Q(source="")
                | Q(hundredths__isnull=True, measured_on__isnull=True, source="") & ~Q(unknown_because=""),
                name="baseline_known_or_why_not",
                violation_error_code="known_or_why_not",
                violation_error_message=_(
                    "A baseline is a figure with its day and its source, or a line why it is not known."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.indicator_id} · {self.hundredths}"

    @property
    def is_known(self):
        return self.hundredths is not None


class Target(OfIndicator):
    """What one municipality aims at, from the day it said so. A newer target stands beside it; nothing is erased."""

    indicator = models.ForeignKey(
        Indicator, verbose_name=_("indicator"), on_delete=models.PROTECT, related_name="targets"
    )
    partner = models.ForeignKey(Partner, verbose_name=_("in"), on_delete=models.PROTECT, related_name="targets")
    hundredths = models.BigIntegerField(_("figure in hundredths"))
    reach_on = models.DateField(_("to reach by"))
    reason = models.CharField(_("why it changed"), max_length=300, blank=True)
    set_at = models.DateTimeField(_("set at"))
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("set by"), on_delete=models.PROTECT, related_name="+"
    )

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("target")
        verbose_name_plural = _("targets")
        ordering = ["indicator", "partner", "-set_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(hundredths__gte=0),
                name="target_not_below_zero",
                violation_error_message=_("A figure cannot be below zero."),
            )
        ]

    def __str__(self):
        return f"{self.indicator_id} · {self.hundredths}"
