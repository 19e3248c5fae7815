from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import StepStatus
from partnerships.models import Theme
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written


class TrajectoryQuerySet(OfPartnershipQuerySet):
    def with_steps(self):
        """Fetch the steps of each, which know their trajectory, in one more query."""
        return self.prefetch_related("steps")

    def with_stakes(self):
        """Fetch what each is to the partners: the theme, who leads, who grows stronger."""
        return self.select_related("theme").prefetch_related("stakes__lead__user", "stakes__strengthenings")


class Trajectory(OfPartnership, Written):
    """A long-running process of strengthening: the problem in an administration and the change both want."""

    title = models.CharField(_("title"), max_length=200)
    problem = models.TextField(_("problem in the administration"), max_length=4_000)
    desired_change = models.TextField(_("change that you want"), max_length=4_000)
    theme = models.ForeignKey(
        Theme, verbose_name=_("theme"), on_delete=models.PROTECT, null=True, blank=True, related_name="trajectories"
    )

    objects = TrajectoryQuerySet.as_manager()

    class Meta:
        verbose_name = _("trajectory")
        verbose_name_plural = _("trajectories")
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("capacity:trajectory_detail", args=[self.partnership.slug, self.pk])


class StepQuerySet(OfPartnershipQuerySet):
    def planned(self):
        return self.filter(status=StepStatus.PLANNED)

    def expected_between(self, first, last):
        return self.filter(expected_on__range=(first, last))

    def with_activity_count(self):
        """Annotate `activity_count`: how many activities serve the step."""
        return self.annotate(activity_count=models.Count("activities"))

    def decided_between(self, first, last):
        """Steps that all partners confirmed, reached or not, from `first` to `last` included."""
        return self.exclude(status=StepStatus.PLANNED).filter(decided_on__range=(first, last))


class Step(ThroughParent):
    """A milestone of a trajectory. Reached, or honestly not reached, once every partner confirmed the same words."""

    partnership_path = "trajectory__partnership"

    trajectory = models.ForeignKey(
        Trajectory, verbose_name=_("trajectory"), on_delete=models.PROTECT, related_name="steps"
    )
    title = models.CharField(_("title"), max_length=200)
    change = models.TextField(_("what changes for the administration or for citizens"), max_length=2_000, blank=True)
    expected_on = models.DateField(_("expected in"), help_text=_("Any day of the month will do."))
    status = models.CharField(_("status"), max_length=11, choices=StepStatus, default=StepStatus.PLANNED)
    outcome = models.CharField(_("outcome"), max_length=11, choices=StepStatus, blank=True)
    evidence = models.TextField(_("what one can see of it"), max_length=2_000, blank=True)
    decided_on = models.DateField(_("confirmed on"), null=True, blank=True)
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    objects = StepQuerySet.as_manager()

    class Meta:
        verbose_name = _("step")
        verbose_name_plural = _("steps")
        ordering = ["expected_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status=StepStatus.PLANNED, decided_on=None)
                | (~Q(status=StepStatus.PLANNED) & Q(decided_on__isnull=False)),
                name="step_decided_with_a_date",
            )
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("capacity:step_detail", args=[self.partnership.slug, self.pk])

    @property
    def is_planned(self):
        return self.status == StepStatus.PLANNED
