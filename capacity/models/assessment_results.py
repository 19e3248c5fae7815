from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from capacity.choices import DIFFER, SCORES, Outside, RoundStatus
from capacity.models.assessment import AssessmentSide
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent, Written


class BlindQuerySet(OfPartnershipQuerySet):
    """What one side found: its own until every side has closed, then read by all members of the partnership."""

    side_path = "side"

    def visible_to(self, user):
        if not user.is_authenticated:
            return self.none()
        own = Q(**{f"{self.side_path}__partner__members__in": user.members.active()})
        compared = Q(**{f"{self.side_path}__round__status": RoundStatus.COMPARED})
        open_to_all = super().visible_to(user).filter(compared)
        return self.filter(pk__in=self.filter(own).values("pk")) | self.filter(pk__in=open_to_all.values("pk"))


class OfWorkshopQuerySet(BlindQuerySet):
    side_path = "workshop__side"


class Workshop(ThroughParent, Written):
    """One municipality reads its answers together: who was there, and what the group found."""

    partnership_path = "side__round__partnership"

    side = models.OneToOneField(
        AssessmentSide, verbose_name=_("side"), on_delete=models.PROTECT, related_name="workshop"
    )
    held_on = models.DateField(_("held on"), null=True, blank=True)
    took_part = models.CharField(_("who took part"), max_length=500, blank=True)
    remark = models.TextField(_("what was said"), max_length=2_000, blank=True)

    objects = BlindQuerySet.as_manager()

    class Meta:
        verbose_name = _("workshop")
        verbose_name_plural = _("workshops")
        ordering = ["side"]

    def __str__(self):
        return str(self.side_id)

    @property
    def partner_id(self):
        return self.side.partner_id

    @property
    def round(self):
        return self.side.round

    @property
    def audit_name(self):
        return self.side.audit_name


class OfWorkshop(ThroughParent):
    """Something that one municipality found in its workshop."""

    partnership_path = "workshop__side__round__partnership"

    objects = OfWorkshopQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def partner_id(self):
        return self.workshop.partner_id

    @property
    def round(self):
        return self.workshop.round


class WorkshopScore(OfWorkshop):
    """What the workshop says of one statement: a score, "we differ" or not applicable; and where it wants to be.

    `spread` tells how many people gave each answer, so that what the group could not agree on is not lost.
    """

    VERDICTS = [*((score, score) for score in SCORES), (DIFFER, _("we differ")), Outside.choices[0]]

    workshop = models.ForeignKey(Workshop, verbose_name=_("workshop"), on_delete=models.PROTECT, related_name="scores")
    code = models.CharField(_("statement"), max_length=5)
    verdict = models.CharField(_("what we say"), max_length=6, choices=VERDICTS)
    desired = models.PositiveSmallIntegerField(_("where we want to be"), null=True, blank=True)
    why = models.CharField(_("why"), max_length=300, blank=True)
    spread = models.JSONField(_("answers"), default=dict, editable=False)

    class Meta:
        verbose_name = _("score of a workshop")
        verbose_name_plural = _("scores of a workshop")
        ordering = ["workshop", "code"]
        constraints = [
            models.UniqueConstraint(fields=["workshop", "code"], name="workshop_score_once_per_statement"),
            models.CheckConstraint(
                condition=Q(desired=None) | Q(desired__range=(1, 4)), name="workshop_desired_on_the_scale"
            ),
            models.CheckConstraint(
                condition=Q(verdict=Outside.NOT_APPLICABLE) | Q(desired__isnull=False),
                name="workshop_score_with_desired",
                violation_error_code="desired_missing",
                violation_error_message=_("Say where you want to be at the end of the cycle."),
            ),
        ]

    def __str__(self):
        return self.code

    @property
    def score(self):
        """The common score, or None where there is none."""
        return int(self.verdict) if self.verdict in SCORES else None

    @property
    def differs(self):
        return self.verdict == DIFFER

    @property
    def range(self):
        """The lowest and the highest score that people gave, or None when nobody gave one."""
        given = sorted(int(score) for score in SCORES if self.spread.get(score))
        return (given[0], given[-1]) if given else None

    @property
    def words(self):
        """The score, or in a few words why there is none."""
        if self.differs and self.range:
            return gettext("we differ: %(low)s to %(high)s") % {"low": self.range[0], "high": self.range[1]}
        return self.get_verdict_display()


class ActionPoint(OfWorkshop):
    """What one municipality is going to do about it; three at most."""

    workshop = models.ForeignKey(
        Workshop, verbose_name=_("workshop"), on_delete=models.PROTECT, related_name="action_points"
    )
    text = models.CharField(_("what"), max_length=300)
    person = models.CharField(_("who does it"), max_length=120)
    due_on = models.DateField(_("by when"))

    class Meta:
        verbose_name = _("action point")
        verbose_name_plural = _("action points")
        ordering = ["workshop", "due_on", "pk"]

    def __str__(self):
        return self.text
