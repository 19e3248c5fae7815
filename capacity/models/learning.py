from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import LearningStage
from capacity.models.activity import Activity
from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, Written


class LearningQuerySet(OfPartnershipQuerySet):
    def of(self, partner):
        """What the municipality of `partner` learned."""
        return self.filter(learner=partner)

    def between(self, first, last):
        return self.filter(noted_on__range=(first, last))

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
    noted_on = models.DateField(_("noted on"))

    objects = LearningQuerySet.as_manager()

    class Meta:
        verbose_name = _("learning")
        verbose_name_plural = _("learnings")
        ordering = ["-noted_on", "-pk"]
        indexes = [models.Index(fields=["partnership", "-noted_on"], name="learning_of_partnership")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(learner=models.F("learned_from")),
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
        return reverse("capacity:learning_list", args=[self.partnership.slug])

    @property
    def partner_id(self):
        """The municipality that alone writes this."""
        return self.learner_id
