from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import PanelLevel, SelectionStatus
from capacity.models.story import Story
from partnerships.choices import ActorGroup
from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written


class SelectionRoundQuerySet(OfPartnershipQuerySet):
    def open(self):
        """Rounds in which panels still choose."""
        return self.filter(status=SelectionStatus.OPEN)

    def with_choices(self):
        """Fetch the seats and the choice of each panel in a constant number of queries."""
        return self.prefetch_related("choices__partner__municipality", "choices__story", "seats__partner__municipality")


class SelectionRound(OfPartnership, Written):
    """Panels look at the stories told from one day to another: one on every side, then a joint one.

    Each says which story shows the most significant change, and why. The others stay; nothing is ranked. The joint
    choice holds once every partner agreed on the same words.
    """

    title = models.CharField(_("title"), max_length=120)
    first_on = models.DateField(_("first day"))
    last_on = models.DateField(_("last day"))
    status = models.CharField(
        _("status"), max_length=8, choices=SelectionStatus, default=SelectionStatus.OPEN, editable=False
    )
    chosen = models.ForeignKey(
        Story, verbose_name=_("story of the joint panel"), on_delete=models.PROTECT, null=True, blank=True
    )
    reasons = models.TextField(_("why this story"), max_length=4_000, blank=True)
    reasons_language = models.CharField(
        _("language of the reasons"), max_length=2, choices=settings.LANGUAGES, blank=True
    )
    chosen_on = models.DateField(_("chosen on"), null=True, blank=True)

    objects = SelectionRoundQuerySet.as_manager()

    class Meta:
        verbose_name = _("round of stories")
        verbose_name_plural = _("rounds of stories")
        ordering = ["-last_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_on__gte=F("first_on")),
                name="selection_round_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The last day is before the first day. Check the two dates."),
            ),
            models.CheckConstraint(
                condition=~Q(status=SelectionStatus.CHOSEN) | (Q(chosen_on__isnull=False) & ~Q(reasons="")),
                name="selection_round_chosen_with_reasons",
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("capacity:round_detail", args=[self.partnership.slug, self.pk])

    @property
    def is_open(self):
        return self.status == SelectionStatus.OPEN

    @property
    def is_chosen(self):
        return self.status == SelectionStatus.CHOSEN


class PanelSeat(ThroughParent):
    """A person on the panel of one municipality, or for that municipality on the joint panel."""

    partnership_path = "round__partnership"

    round = models.ForeignKey(
        SelectionRound, verbose_name=_("round of stories"), on_delete=models.CASCADE, related_name="seats"
    )
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="+")
    level = models.CharField(_("which panel"), max_length=5, choices=PanelLevel)
    name = models.CharField(_("name"), max_length=120)
    function = models.CharField(_("function"), max_length=120, blank=True)
    group = models.CharField(_("group"), max_length=13, choices=ActorGroup)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("seat on a panel")
        verbose_name_plural = _("seats on panels")
        ordering = ["round", "partner", "level", "pk"]

    def __str__(self):
        return self.name


class PanelChoice(ThroughParent):
    """What the panel of one municipality chose and why; without a story it found none this time, and says why."""

    partnership_path = "round__partnership"

    round = models.ForeignKey(
        SelectionRound, verbose_name=_("round of stories"), on_delete=models.PROTECT, related_name="choices"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("panel of"), on_delete=models.PROTECT, related_name="panel_choices"
    )
    story = models.ForeignKey(
        Story, verbose_name=_("story"), on_delete=models.PROTECT, null=True, blank=True, related_name="choices"
    )
    reasons = models.TextField(_("why"), max_length=4_000)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES, default="en")
    chosen_on = models.DateField(_("chosen on"))
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("choice of a panel")
        verbose_name_plural = _("choices of panels")
        ordering = ["round", "partner"]
        constraints = [models.UniqueConstraint(fields=["round", "partner"], name="panel_choice_once")]

    def __str__(self):
        return self.reasons[:80]

    def get_absolute_url(self):
        return self.round.get_absolute_url()
