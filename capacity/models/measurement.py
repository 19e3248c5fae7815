from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import NEEDS_FIGURE, NEEDS_WHY, Progress
from capacity.models.indicator import Indicator
from partnerships.models import Document, Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written


class MeasuringRoundQuerySet(OfPartnershipQuerySet):
    def of(self, partner):
        return self.filter(partner=partner)

    def overlapping(self, first, last):
        """Rounds of which a day lies from `first` to `last` included."""
        return self.filter(first_on__lte=last, last_on__gte=first)

    def with_counts(self):
        """The last round first, with `answered`: of how many indicators it says something."""
        return self.annotate(answered=models.Count("measurements")).order_by("-last_on", "-pk")


class MeasuringRound(OfPartnership, Written):
    """One stretch of time, two days and all between, for which one municipality says what it measured."""

    partner = models.ForeignKey(
        Partner, verbose_name=_("measured by"), on_delete=models.PROTECT, related_name="measuring_rounds"
    )
    first_on = models.DateField(_("first day"))
    last_on = models.DateField(_("last day"))

    objects = MeasuringRoundQuerySet.as_manager()

    class Meta:
        verbose_name = _("measuring round")
        verbose_name_plural = _("measuring rounds")
        ordering = ["-last_on", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["partner", "first_on", "last_on"], name="measuring_round_once"),
            models.CheckConstraint(
                condition=Q(last_on__gte=F("first_on")),
                name="measuring_round_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The last day is before the first day. Check the two dates."),
            ),
        ]

    def __str__(self):
        return f"{self.first_on} – {self.last_on}"

    def get_absolute_url(self):
        return reverse("capacity:measuring_fill", args=[self.partnership.slug, self.pk])


class MeasurementQuerySet(OfPartnershipQuerySet):
    def in_order(self):
        """By trajectory and indicator, then municipality and period, with all that a table of figures names."""
        related = ("indicator__trajectory", "round__partner__municipality")
        order = ("indicator__trajectory__title", "indicator__title", "indicator", "round__partner", "round__last_on")
        return self.select_related(*related).order_by(*order, "pk")


class Measurement(ThroughParent):
    """What one municipality says of one indicator in one round: a figure, how it goes, and why.

    `hundredths` is a whole number. Where people are counted it is the sum of `women`, `men` and `others` (other or
    not said). Without change, off track or not measured, `why` is never empty (`guide/peers.md` 4.8).
    """

    partnership_path = "round__partnership"

    round = models.ForeignKey(
        MeasuringRound, verbose_name=_("round"), on_delete=models.PROTECT, related_name="measurements"
    )
    indicator = models.ForeignKey(
        Indicator, verbose_name=_("indicator"), on_delete=models.PROTECT, related_name="measurements"
    )
    hundredths = models.BigIntegerField(_("figure in hundredths"), null=True, blank=True)
    women = models.PositiveIntegerField(_("women"), null=True, blank=True)
    men = models.PositiveIntegerField(_("men"), null=True, blank=True)
    others = models.PositiveIntegerField(_("other or not said"), null=True, blank=True)
    progress = models.CharField(_("how it goes"), max_length=12, choices=Progress)
    why = models.CharField(_("why"), max_length=500, blank=True)
    evidence = models.TextField(_("what one can see of it"), max_length=2_000, blank=True)
    document = models.ForeignKey(
        Document,
        verbose_name=_("document that shows it"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="measurements",
    )

    objects = MeasurementQuerySet.as_manager()

    class Meta:
        verbose_name = _("measurement")
        verbose_name_plural = _("measurements")
        ordering = ["round", "indicator"]
        constraints = [
            models.UniqueConstraint(fields=["round", "indicator"], name="measurement_once_per_round"),
            models.CheckConstraint(
                condition=~Q(progress__in=sorted(NEEDS_WHY)) | ~Q(why=""),
                name="measurement_says_why",
                violation_error_code="why_needed",
                violation_error_message=_("Say in a line why. That is worth as much as a figure."),
            ),
            models.CheckConstraint(
                condition=Q(progress__in=sorted(NEEDS_FIGURE), hundredths__isnull=False, hundredths__gte=0)
                | Q(progress=Progress.NO_CHANGE)
                | Q(progress=Progress.NOT_MEASURED, hundredths__isnull=True),
                name="measurement_figure_fits_answer",
                violation_error_code="figure_does_not_fit",
                violation_error_message=_("Give the figure, or answer that it was not measured."),
            ),
            models.CheckConstraint(
                condition=Q(women__isnull=True, men__isnull=True, others__isnull=True)
                | Q(
                    women__isnull=False,
                    men__isnull=False,
                    others__isnull=False,
                    hundredths=(F("women") + F("men") + F("others")) * 100,
                ),
                name="measurement_people_add_up",
                violation_error_message=_("The figure is the sum of women, men and others."),
            ),
        ]

    def __str__(self):
        return f"{self.indicator_id} · {self.hundredths}"

    def get_absolute_url(self):
        return self.indicator.get_absolute_url()

    @property
    def partner_id(self):
        return self.round.partner_id

    @property
    def is_split(self):
        """Whether it tells women, men and others apart."""
        return self.women is not None
