import zoneinfo
from datetime import timedelta

from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import MEETING_TRANSITIONS, AgendaAim, BodyKind, MeetingStatus, MinutesStatus, Presence
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written
from partnerships.models.body import Body
from partnerships.models.partnership import Partner

LONGEST = 12 * 60
"""Minutes: what takes longer is several meetings."""


class MeetingQuerySet(OfPartnershipQuerySet):
    def standing(self):
        """Meetings that take place or took place."""
        return self.exclude(status=MeetingStatus.CALLED_OFF)

    def to_come(self, now):
        return self.filter(status=MeetingStatus.PLANNED, starts_at__gte=now)

    def without_minutes(self, now):
        """Meetings that began before `now` and of which nobody wrote down what was said."""
        return self.standing().filter(starts_at__lt=now, minutes_at=None)

    def of_joint_bodies(self):
        return self.filter(body__partner=None)

    def of_joint_steering_group(self):
        return self.of_joint_bodies().filter(body__kind=BodyKind.STEERING_GROUP)


class Meeting(OfPartnership, Written):
    """A body comes together: when, where, who leads it, what was said, and by whom the minutes were agreed.

    `starts_at` is one moment, shown in the local time of every partner. The chair goes round: leading out of turn is
    allowed with a reason, which is shown. `language` is that of the minutes.
    """

    body = models.ForeignKey(Body, verbose_name=_("body"), on_delete=models.PROTECT, related_name="meetings")
    starts_at = models.DateTimeField(_("starts at"))
    duration = models.PositiveSmallIntegerField(_("duration in minutes"), default=60)
    place = models.CharField(_("where"), max_length=200, blank=True)
    online_link = models.CharField(
        _("link to join online"), max_length=500, blank=True, validators=[URLValidator(schemes=["https", "http"])]
    )
    chair = models.ForeignKey(
        Partner, verbose_name=_("led by"), on_delete=models.PROTECT, related_name="meetings_chaired"
    )
    out_of_turn_because = models.CharField(_("why out of turn"), max_length=2_000, blank=True)
    status = models.CharField(
        _("status"), max_length=10, choices=MeetingStatus, default=MeetingStatus.PLANNED, editable=False
    )
    called_off_because = models.CharField(_("why it was called off"), max_length=300, blank=True)
    minutes = models.TextField(_("minutes"), max_length=20_000, blank=True)
    minutes_at = models.DateTimeField(_("minutes written at"), null=True, blank=True, editable=False)
    minutes_status = models.CharField(
        _("state of the minutes"), max_length=8, choices=MinutesStatus, default=MinutesStatus.WRITING, editable=False
    )

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        ordering = ["-starts_at", "-pk"]
        indexes = [models.Index(fields=["partnership", "-starts_at"], name="meeting_of_partnership")]
        constraints = [
            models.CheckConstraint(
                condition=Q(duration__gte=5, duration__lte=LONGEST),
                name="meeting_duration_in_a_day",
                violation_error_code="duration",
                violation_error_message=_("A meeting takes between 5 minutes and 12 hours."),
            ),
            models.CheckConstraint(
                condition=~Q(status=MeetingStatus.CALLED_OFF) | ~Q(called_off_because=""),
                name="meeting_called_off_with_reason",
                violation_error_code="reason_missing",
                violation_error_message=_("Say in a sentence why the meeting does not take place."),
            ),
        ]

    def __str__(self):
        return f"{self.starts_at:%Y-%m-%d %H:%M} UTC"

    def get_absolute_url(self):
        return reverse("partnerships:meeting_detail", args=[self.partnership.slug, self.pk])

    @property
    def audit_name(self):
        return self.body.name

    @property
    def signing_title(self):
        return f"{self.starts_at:%Y-%m-%d} {self.body.name}"[:200]

    @property
    def partner(self):
        """Whose body it is, or None for a joint one."""
        return self.body.partner

    @property
    def partner_id(self):
        return self.body.partner_id

    @property
    def is_joint(self):
        return self.body.is_joint

    @property
    def ends_at(self):
        return self.starts_at + timedelta(minutes=self.duration)

    @property
    def is_planned(self):
        return self.status == MeetingStatus.PLANNED

    @property
    def is_held(self):
        return self.status == MeetingStatus.HELD

    @property
    def is_called_off(self):
        return self.status == MeetingStatus.CALLED_OFF

    @property
    def is_locked(self):
        """Its minutes were agreed by all: what happened there stays as it is."""
        return self.minutes_status == MinutesStatus.AGREED

    def has_begun(self, now):
        return self.starts_at <= now

    def may_become(self, status):
        return status == self.status or status in MEETING_TRANSITIONS[self.status]

    def local_start(self, partner):
        """The clock of `partner` when it starts; naive, so that no template turns it again."""
        zone = zoneinfo.ZoneInfo(partner.municipality.time_zone)
        return self.starts_at.astimezone(zone).replace(tzinfo=None)


class OfMeeting(ThroughParent):
    """Something that belongs to one meeting."""

    partnership_path = "meeting__partnership"

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        abstract = True


class AgendaItem(OfMeeting, Written):
    """A subject that one partner puts on the agenda, and afterwards what was said and decided about it.

    `language` is that of the title; what was said and decided is in the language of the minutes.
    """

    meeting = models.ForeignKey(Meeting, verbose_name=_("meeting"), on_delete=models.PROTECT, related_name="agenda")
    partner = models.ForeignKey(
        Partner, verbose_name=_("put there by"), on_delete=models.PROTECT, related_name="agenda_items"
    )
    title = models.CharField(_("subject"), max_length=200)
    aim = models.CharField(_("what for"), max_length=7, choices=AgendaAim, default=AgendaAim.DISCUSS)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    said = models.TextField(_("what was said"), max_length=5_000, blank=True)
    decision = models.TextField(_("decision"), max_length=2_000, blank=True)

    class Meta:
        verbose_name = _("agenda item")
        verbose_name_plural = _("agenda items")
        ordering = ["meeting", "position", "pk"]

    def __str__(self):
        return self.title


class Attendance(OfMeeting):
    """Somebody who was at a meeting, or excused; name and function as they were on that day."""

    meeting = models.ForeignKey(
        Meeting, verbose_name=_("meeting"), on_delete=models.PROTECT, related_name="attendances"
    )
    partner = models.ForeignKey(
        Partner,
        verbose_name=_("for"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="attendances",
        help_text=_("Empty for a guest."),
    )
    name = models.CharField(_("name"), max_length=120)
    function = models.CharField(_("function"), max_length=120, blank=True)
    presence = models.CharField(_("how"), max_length=11, choices=Presence, default=Presence.IN_THE_ROOM)

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendances")
        ordering = ["meeting", "name", "pk"]

    def __str__(self):
        return self.name
