from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import ChangeDegree, MarkerGrade
from capacity.models.trajectory import Trajectory
from partnerships.choices import ActorGroup
from partnerships.models import Document, Partner
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent, Written


class BoundaryActorQuerySet(OfPartnershipQuerySet):
    def with_markers(self):
        """In the order of trajectories and municipalities, with markers, and `entry_count` of the journal."""
        return (
            self.select_related("trajectory", "partner__municipality")
            .prefetch_related("markers")
            .annotate(entry_count=models.Count("markers__entries"))
            .order_by("trajectory__title", "trajectory", "partner__municipality__name", "name", "pk")
        )


class BoundaryActor(ThroughParent, Written):
    """People whose behaviour should change, in one municipality, and the change that would be (outcome mapping).

    `guide/domain.md` 3.2 G: it fits work of influence and learning, where figures say little.
    """

    partnership_path = "trajectory__partnership"

    trajectory = models.ForeignKey(
        Trajectory, verbose_name=_("trajectory"), on_delete=models.PROTECT, related_name="boundary_actors"
    )
    partner = models.ForeignKey(Partner, verbose_name=_("in"), on_delete=models.PROTECT, related_name="boundary_actors")
    name = models.CharField(_("who"), max_length=120)
    group = models.CharField(_("group"), max_length=13, choices=ActorGroup)
    challenge = models.TextField(_("what they would do at best"), max_length=2_000)

    objects = BoundaryActorQuerySet.as_manager()

    class Meta:
        verbose_name = _("actor who may change")
        verbose_name_plural = _("actors who may change")
        ordering = ["trajectory", "partner__municipality__name", "name", "pk"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("capacity:actor_detail", args=[self.partnership.slug, self.pk])


class ProgressMarker(ThroughParent):
    """One behaviour that would show change, in one of three grades. Once the journal speaks of it, its words stay."""

    partnership_path = "actor__trajectory__partnership"

    actor = models.ForeignKey(BoundaryActor, verbose_name=_("actor"), on_delete=models.PROTECT, related_name="markers")
    grade = models.CharField(_("grade"), max_length=6, choices=MarkerGrade)
    text = models.CharField(_("what you would see"), max_length=200)
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("progress marker")
        verbose_name_plural = _("progress markers")
        ordering = ["actor", "pk"]
        constraints = [models.UniqueConstraint(fields=["actor", "text"], name="progress_marker_once")]

    def __str__(self):
        return self.text

    def get_absolute_url(self):
        return self.actor.get_absolute_url()


class JournalEntry(ThroughParent, Written):
    """What one municipality saw of a marker in one stretch of time; the other writes its own beside it.

    The fields are those of IDRC's outcome journal.
    """

    partnership_path = "marker__actor__trajectory__partnership"

    marker = models.ForeignKey(
        ProgressMarker, verbose_name=_("marker"), on_delete=models.PROTECT, related_name="entries"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("written by"), on_delete=models.PROTECT, related_name="journal_entries"
    )
    first_on = models.DateField(_("first day"))
    last_on = models.DateField(_("last day"))
    degree = models.CharField(_("how much of it you saw"), max_length=6, choices=ChangeDegree)
    description = models.TextField(_("what changed, and who did what"), max_length=4_000)
    factors = models.TextField(_("what helped, and who"), max_length=2_000, blank=True)
    evidence = models.TextField(_("what one can see of it"), max_length=2_000, blank=True)
    document = models.ForeignKey(
        Document,
        verbose_name=_("document that shows it"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="journal_entries",
    )
    unanticipated = models.TextField(_("what nobody expected"), max_length=2_000, blank=True)
    lesson = models.TextField(_("lesson"), max_length=2_000, blank=True)
    follow_up = models.TextField(_("what you do next"), max_length=2_000, blank=True)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("journal entry")
        verbose_name_plural = _("journal entries")
        ordering = ["-last_on", "-first_on", "marker", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["marker", "partner", "first_on", "last_on"],
                name="journal_entry_once",
                violation_error_code="written_already",
                violation_error_message=_("Your municipality wrote about this for these days. Change that entry."),
            ),
            models.CheckConstraint(
                condition=Q(last_on__gte=F("first_on")),
                name="journal_entry_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The last day is before the first day. Check the two dates."),
            ),
        ]

    def __str__(self):
        return self.description[:80]

    def get_absolute_url(self):
        return self.marker.get_absolute_url()

    @property
    def audit_name(self):
        return self.marker.text
