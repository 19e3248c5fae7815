from django.db import models
from django.db.models import Max
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import LookBackStatus
from capacity.models.trajectory import Trajectory
from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written


class LookBackQuerySet(OfPartnershipQuerySet):
    def with_people(self):
        """Fetch who took part, in one more query."""
        return self.select_related("trajectory").prefetch_related("present")

    def last_days(self):
        """(partnership id, day of its last look back) of each partnership that looked back."""
        return self.order_by().values_list("partnership").annotate(last=Max("held_on"))


class LookBack(OfPartnership, Written):
    """The partners looked back together, on one trajectory or on the whole: what changed, what they do differently.

    At least once a year (`guide/domain.md` 5). The note is joint once every partner agreed to these very words.
    """

    trajectory = models.ForeignKey(
        Trajectory,
        verbose_name=_("trajectory"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="look_backs",
        help_text=_("Empty for the whole partnership."),
    )
    held_on = models.DateField(_("looked back on"))
    what_changed = models.TextField(_("what changed"), max_length=5_000)
    differently = models.TextField(_("what you do differently from now on"), max_length=5_000)
    status = models.CharField(
        _("status"), max_length=7, choices=LookBackStatus, default=LookBackStatus.WRITING, editable=False
    )

    objects = LookBackQuerySet.as_manager()

    class Meta:
        verbose_name = _("look back")
        verbose_name_plural = _("looks back")
        ordering = ["-held_on", "-pk"]

    def __str__(self):
        return f"{self.held_on:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("capacity:look_back_detail", args=[self.partnership.slug, self.pk])

    @property
    def signing_title(self):
        """The day, and the trajectory if any: its label says it in the reader's language."""
        return f"{self.held_on:%Y-%m-%d} {self.trajectory.title if self.trajectory_id else ''}".strip()[:200]

    @property
    def is_agreed(self):
        return self.status == LookBackStatus.AGREED

    @property
    def is_writing(self):
        return self.status == LookBackStatus.WRITING


class LookBackPresence(ThroughParent):
    """Who looked back for one partner, as names and functions were on that day."""

    partnership_path = "look_back__partnership"

    look_back = models.ForeignKey(
        LookBack, verbose_name=_("look back"), on_delete=models.CASCADE, related_name="present"
    )
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="looked_back")
    people = models.CharField(_("who took part"), max_length=500)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("presence when looking back")
        verbose_name_plural = _("presences when looking back")
        ordering = ["look_back", "partner"]
        constraints = [models.UniqueConstraint(fields=["look_back", "partner"], name="look_back_presence_once")]

    def __str__(self):
        return self.people
