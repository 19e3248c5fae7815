from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from capacity.choices import LIGHT_KINDS, ROUND_TRANSITIONS, RoundKind, RoundStatus, SideStatus
from capacity.models.statement import StatementSet
from partnerships.models import Partner, Theme
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written


class AssessmentRoundQuerySet(OfPartnershipQuerySet):
    def under_way(self):
        return self.filter(status=RoundStatus.OPEN)

    def compared(self):
        return self.filter(status=RoundStatus.COMPARED)

    def before(self, assessment):
        """The rounds of the same partnership that all had compared when `assessment` opened, newest first."""
        earlier = self.compared().filter(partnership=assessment.partnership_id)
        return earlier.exclude(pk=assessment.pk).filter(pk__lt=assessment.pk).order_by("-opened_on", "-pk")

    def with_sides(self):
        sides = AssessmentSide.objects.select_related("partner__municipality")
        return self.select_related("theme", "set", "partnership").prefetch_related(models.Prefetch("sides", sides))


class AssessmentRound(OfPartnership, Written):
    """All partners look at their own strength with the same statements, blind until every side has closed.

    The numbers below which nothing opens belong to the round and are signed with it. `language` is that of the note.
    """

    kind = models.CharField(_("kind"), max_length=8, choices=RoundKind)
    set = models.ForeignKey(StatementSet, verbose_name=_("set of statements"), on_delete=models.PROTECT)
    theme = models.ForeignKey(
        Theme,
        verbose_name=_("theme"),
        on_delete=models.PROTECT,
        related_name="assessments",
        help_text=_("What the service does is read for this theme."),
    )
    note = models.TextField(_("what we want to know"), max_length=1_000, blank=True)
    answers_until = models.DateField(_("answers until"))
    least_answers = models.PositiveSmallIntegerField(
        _("answers needed on each side"), default=5, validators=[MinValueValidator(3), MaxValueValidator(200)]
    )
    least_groups = models.PositiveSmallIntegerField(
        _("groups needed on each side"), default=2, validators=[MinValueValidator(2), MaxValueValidator(4)]
    )
    least_in_group = models.PositiveSmallIntegerField(
        _("answers needed to show a group apart"), default=3, validators=[MinValueValidator(2), MaxValueValidator(50)]
    )
    status = models.CharField(
        _("status"), max_length=10, choices=RoundStatus, default=RoundStatus.PROPOSED, editable=False
    )
    opened_on = models.DateField(_("opened on"), null=True, blank=True, editable=False)
    compared_on = models.DateField(_("open to all since"), null=True, blank=True, editable=False)
    called_off_because = models.CharField(_("why it was called off"), max_length=300, blank=True)

    objects = AssessmentRoundQuerySet.as_manager()

    class Meta:
        verbose_name = _("self-assessment")
        verbose_name_plural = _("self-assessments")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership"], condition=Q(status=RoundStatus.OPEN), name="assessment_one_under_way"
            ),
            models.UniqueConstraint(
                fields=["partnership"],
                condition=Q(status__in=[RoundStatus.PROPOSED, RoundStatus.SENT_BACK]),
                name="assessment_one_proposed",
                violation_error_code="one_proposed",
                violation_error_message=_("A self-assessment is proposed already. Read and answer that one first."),
            ),
            models.CheckConstraint(
                condition=Q(least_answers__gte=3, least_groups__gte=2, least_in_group__gte=2),
                name="assessment_nobody_stands_alone",
                violation_error_code="too_few",
                violation_error_message=_("With so few answers people would recognise each other."),
            ),
            models.CheckConstraint(
                condition=~Q(status=RoundStatus.CALLED_OFF) | ~Q(called_off_because=""),
                name="assessment_called_off_with_reason",
                violation_error_code="reason_missing",
                violation_error_message=_("Say in a sentence why the self-assessment stops."),
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.opened_on or self.answers_until:%Y}"

    def get_absolute_url(self):
        return reverse("capacity:assessment_detail", args=[self.partnership.slug, self.pk])

    @property
    def signing_title(self):
        """Kind and year: a code, for each reader reads it in their own language."""
        return f"{self.kind} {self.answers_until:%Y}"

    audit_name = signing_title

    @property
    def is_light(self):
        return self.kind in LIGHT_KINDS

    @property
    def is_proposed(self):
        """Whether its words may still change: not everybody agreed to them."""
        return self.status in {RoundStatus.PROPOSED, RoundStatus.SENT_BACK}

    @property
    def is_open(self):
        return self.status == RoundStatus.OPEN

    @property
    def is_compared(self):
        """Whether every side closed, so that each reads the other's result."""
        return self.status == RoundStatus.COMPARED

    def may_become(self, status):
        return status in ROUND_TRANSITIONS[self.status]

    @cached_property
    def dimensions(self):
        """The dimensions that this round asks, in order, with their statements."""
        asked = self.set.dimensions.prefetch_related("statements")
        return list(asked.filter(is_light=True) if self.is_light else asked)

    @cached_property
    def statements(self):
        """The statements that this round asks, in order."""
        return [statement for dimension in self.dimensions for statement in dimension.statements.all()]

    @cached_property
    def levels(self):
        """What each score means, weakest first."""
        return list(self.set.levels.all())

    def side_of(self, partner_id):
        """The side of a partner, or None for who takes no part."""
        return next((side for side in self.sides.all() if side.partner_id == partner_id), None)


class AssessmentSide(ThroughParent):
    """How far one partner is in a round. All see this, and nothing of what was answered."""

    partnership_path = "round__partnership"

    round = models.ForeignKey(
        AssessmentRound, verbose_name=_("self-assessment"), on_delete=models.PROTECT, related_name="sides"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("of"), on_delete=models.PROTECT, related_name="assessment_sides"
    )
    status = models.CharField(
        _("status"), max_length=9, choices=SideStatus, default=SideStatus.ANSWERING, editable=False
    )
    answered_on = models.DateField(_("answers ended on"), null=True, blank=True, editable=False)
    closed_on = models.DateField(_("closed on"), null=True, blank=True, editable=False)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("side of a self-assessment")
        verbose_name_plural = _("sides of a self-assessment")
        ordering = ["round", "partner__municipality__name", "pk"]
        constraints = [models.UniqueConstraint(fields=["round", "partner"], name="assessment_side_once")]

    def __str__(self):
        return self.get_status_display()

    @property
    def audit_name(self):
        return self.round.audit_name

    @property
    def is_answering(self):
        return self.status == SideStatus.ANSWERING

    @property
    def is_in_workshop(self):
        return self.status == SideStatus.WORKSHOP

    @property
    def is_closed(self):
        return self.status == SideStatus.CLOSED
