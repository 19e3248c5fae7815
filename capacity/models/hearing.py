from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from partnerships.choices import MeetingStatus
from partnerships.models import AgendaItem
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent

TALKED_ABOUT = Q(item__meeting__status=MeetingStatus.PLANNED) | (
    Q(item__meeting__status=MeetingStatus.HELD) & (Q(item__meeting__minutes_at=None) | ~Q(item__decision=""))
)
"""A hearing that counts: it comes, or it was held and nobody wrote yet what was said, or something was decided."""


class HeardQuerySet(OfPartnershipQuerySet):
    """Rows of which some wait for the joint steering group; `place` is their name in a `Hearing`."""

    place = ""

    def decided_together(self):
        """Those that the joint steering group talks about."""
        raise NotImplementedError

    def is_heard(self, *where):
        return Exists(Hearing.objects.filter(*where, **{self.place: OuterRef("pk")}))

    def waiting_for_a_meeting(self):
        """Those that stand on no agenda: no meeting is planned, it was called off, or nothing was decided there."""
        return self.decided_together().filter(~self.is_heard(TALKED_ABOUT))

    def coming(self):
        """Those on the agenda of a meeting that is planned, or of one whose minutes are not written."""
        return self.filter(self.is_heard(TALKED_ABOUT), ~self.is_heard(~Q(item__decision="")))

    def decided(self):
        """Those about which the steering group decided something."""
        return self.filter(self.is_heard(~Q(item__decision="")))

    def with_hearings(self):
        """Fetch each row's places on agendas, oldest first, in one more query."""
        hearings = Hearing.objects.select_related("item__meeting__body", "item__meeting__partnership")
        return self.prefetch_related(models.Prefetch("hearings", hearings))


class Heard(models.Model):
    """Something that may wait for the joint steering group: nobody decides about it alone (domain.md 5)."""

    class Meta:
        abstract = True

    @property
    def last_hearing(self):
        """Its newest place on an agenda, or None. Needs `with_hearings()`."""
        return next(iter(reversed(self.hearings.all())), None)

    @property
    def decided_item(self):
        """The subject at which the steering group decided, or None. Needs `with_hearings()`."""
        return next((one.item for one in self.hearings.all() if one.item.decision), None)

    @property
    def is_on_an_agenda(self):
        """Whether it waits for a meeting, or for its minutes. Needs `with_hearings()`."""
        meetings = [one.item.meeting for one in self.hearings.all()]
        return any(one.is_planned or (one.is_held and not one.minutes_at) for one in meetings)


class Hearing(ThroughParent):
    """A promise or a need on one agenda of the joint steering group; on several while nothing is decided."""

    partnership_path = "item__meeting__partnership"

    promise = models.ForeignKey(
        "capacity.Promise",
        verbose_name=_("promise"),
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="hearings",
    )
    need = models.ForeignKey(
        "capacity.Need",
        verbose_name=_("need seen"),
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="hearings",
    )
    item = models.OneToOneField(
        AgendaItem, verbose_name=_("agenda item"), on_delete=models.PROTECT, related_name="hearing"
    )

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("hearing by the steering group")
        verbose_name_plural = _("hearings by the steering group")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(promise=None, need__isnull=False) | Q(promise__isnull=False, need=None),
                name="hearing_of_one_thing",
            )
        ]

    def __str__(self):
        return f"{self.promise_id or self.need_id} · {self.item_id}"
