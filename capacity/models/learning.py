from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import LearningStage
from capacity.models.activity import Activity
from partnerships.models import Partner, Theme
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written


class LearningQuerySet(OfPartnershipQuerySet):
    def of(self, partner):
        """What the municipality of `partner` learned."""
        return self.filter(learner=partner)

    def between(self, first, last):
        return self.filter(noted_on__range=(first, last))

    def with_stages(self):
        """Fetch the day on which each stage was reached in one more query."""
        return self.prefetch_related("stages")

    def newest(self):
        return self.select_related("learner__municipality", "learned_from__municipality", "activity").order_by(
            "-noted_on", "-pk"
        )


class Learning(OfPartnership, Written):
    """What one municipality learned, from whom, and how far it came: noted, tried, in its own work.

    Reciprocity is philosophical and comes in degrees (seed): there is no target and no score.
    """

    learner = models.ForeignKey(
        Partner, verbose_name=_("who learned"), on_delete=models.PROTECT, related_name="learnings"
    )
    learned_from = models.ForeignKey(
        Partner,
        verbose_name=_("from whom"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="lessons_given",
    )
    activity = models.ForeignKey(
        Activity,
        verbose_name=_("at which activity"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="learnings",
    )
    text = models.TextField(_("what you learned"), max_length=4_000)
    used_for = models.CharField(_("what you use it for"), max_length=300, blank=True)
    stage = models.CharField(_("how far"), max_length=7, choices=LearningStage, default=LearningStage.NOTED)
    decided_by = models.CharField(_("who decided to keep it"), max_length=120, blank=True)
    decided_on = models.DateField(_("decided on"), null=True, blank=True)
    theme = models.ForeignKey(
        Theme, verbose_name=_("theme"), on_delete=models.PROTECT, null=True, blank=True, related_name="learnings"
    )
    noted_on = models.DateField(_("noted on"))

    objects = LearningQuerySet.as_manager()

    class Meta:
        verbose_name = _("learning")
        verbose_name_plural = _("learnings")
        ordering = ["-noted_on", "-pk"]
        indexes = [models.Index(fields=["partnership", "-noted_on"], name="learning_of_partnership")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(learner=F("learned_from")),
                name="learning_from_another",
                violation_error_code="from_itself",
                violation_error_message=_(
                    "A municipality learns from another one. Leave it open when it found out alone."
                ),
            ),
            models.CheckConstraint(
                condition=~Q(stage=LearningStage.ADOPTED) | ~Q(decided_by=""),
                name="learning_adopted_by_decision",
                violation_error_code="who_decided",
                violation_error_message=_("Say who decided that this is now part of your work."),
            ),
        ]

    def __str__(self):
        return self.text[:80]

    def get_absolute_url(self):
        return reverse("capacity:learning_detail", args=[self.partnership.slug, self.pk])

    @property
    def partner_id(self):
        """The municipality that alone writes this."""
        return self.learner_id


class StageReached(ThroughParent):
    """A learning came to a stage on a day: noted, tried, in the work. Going back is a stage too, and stays told."""

    partnership_path = "learning__partnership"

    learning = models.ForeignKey(Learning, verbose_name=_("learning"), on_delete=models.CASCADE, related_name="stages")
    stage = models.CharField(_("how far"), max_length=7, choices=LearningStage)
    reached_on = models.DateField(_("on"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("noted by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("stage of a learning")
        verbose_name_plural = _("stages of learnings")
        ordering = ["learning", "reached_on", "pk"]

    def __str__(self):
        return self.get_stage_display()


class LearningPauseQuerySet(OfPartnershipQuerySet):
    def standing(self):
        """Those that still hold: a learning that was noted later for these days overtakes the pause."""
        noted = Learning.objects.filter(
            learner=OuterRef("partner"), noted_on__gte=OuterRef("first_on"), noted_on__lte=OuterRef("last_on")
        )
        return self.filter(~Exists(noted))

    def touching(self, first, last):
        """Pauses that share a day with the days from `first` to `last` included."""
        return self.filter(first_on__lte=last, last_on__gte=first)


class LearningPause(OfPartnership, Written):
    """One municipality learned nothing in these days, and says why. An honest answer, as good as a lesson."""

    partner = models.ForeignKey(
        Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="learning_pauses"
    )
    first_on = models.DateField(_("first day"))
    last_on = models.DateField(_("last day"))
    reason = models.TextField(_("why"), max_length=2_000)

    objects = LearningPauseQuerySet.as_manager()

    class Meta:
        verbose_name = _("time without a lesson")
        verbose_name_plural = _("times without a lesson")
        ordering = ["-last_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_on__gte=F("first_on")),
                name="learning_pause_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The last day is before the first day. Check the two dates."),
            )
        ]

    def __str__(self):
        return self.reason[:80]

    def get_absolute_url(self):
        return reverse("capacity:learning_list", args=[self.partnership.slug])
