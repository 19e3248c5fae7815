from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import ConversationStatus, PointKind
from capacity.models.assessment import AssessmentRound
from partnerships.models import Partner
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent, Written


class TalkingPointQuerySet(OfPartnershipQuerySet):
    def open(self):
        return self.filter(settled_on=None)


class TalkingPoint(ThroughParent, Written):
    """A statement that the partners talk about because they see it differently; somebody sees to it, by a day."""

    partnership_path = "round__partnership"

    round = models.ForeignKey(
        AssessmentRound, verbose_name=_("self-assessment"), on_delete=models.PROTECT, related_name="talking_points"
    )
    code = models.CharField(_("statement"), max_length=5)
    kind = models.CharField(_("why it is worth a talk"), max_length=10, choices=PointKind)
    question = models.CharField(_("what to talk about"), max_length=300)
    partner = models.ForeignKey(
        Partner, verbose_name=_("who sees to it"), on_delete=models.PROTECT, related_name="talking_points"
    )
    person = models.CharField(_("which person"), max_length=120)
    due_on = models.DateField(_("by when"))
    outcome = models.TextField(_("what came of it"), max_length=2_000, blank=True)
    settled_on = models.DateField(_("talked about on"), null=True, blank=True, editable=False)

    objects = TalkingPointQuerySet.as_manager()

    class Meta:
        verbose_name = _("talking point")
        verbose_name_plural = _("talking points")
        ordering = ["due_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["round", "code"],
                name="talking_point_once_per_statement",
                violation_error_code="taken_up",
                violation_error_message=_("This statement is a talking point already."),
            ),
            models.CheckConstraint(
                condition=Q(settled_on=None) | ~Q(outcome=""),
                name="talking_point_settled_with_outcome",
                violation_error_code="outcome_missing",
                violation_error_message=_("Say in a sentence what came of it."),
            ),
        ]

    def __str__(self):
        return self.question

    def get_absolute_url(self):
        return reverse("capacity:assessment_compare", args=[self.round.partnership.slug, self.round_id])

    @property
    def is_settled(self):
        return self.settled_on is not None


class Conversation(ThroughParent, Written):
    """What the partners said to each other about a round, with what they do not agree on; joint once all signed it."""

    partnership_path = "round__partnership"

    round = models.OneToOneField(
        AssessmentRound, verbose_name=_("self-assessment"), on_delete=models.PROTECT, related_name="conversation"
    )
    held_on = models.DateField(_("held on"))
    took_part = models.CharField(_("who took part"), max_length=500)
    said = models.TextField(_("what was said"), max_length=10_000)
    dissent = models.TextField(_("what we do not agree on"), max_length=4_000, blank=True)
    status = models.CharField(
        _("status"),
        max_length=8,
        choices=ConversationStatus,
        default=ConversationStatus.WRITING,
        editable=False,
    )

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("joint conversation")
        verbose_name_plural = _("joint conversations")
        ordering = ["-held_on", "-pk"]

    def __str__(self):
        return f"{self.held_on:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("capacity:assessment_compare", args=[self.round.partnership.slug, self.round_id])

    @property
    def is_agreed(self):
        return self.status == ConversationStatus.AGREED
