from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import POLITICAL_SEATS, Colour, SeatKind
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent
from partnerships.models.body import Body
from partnerships.models.member import Member
from partnerships.models.partnership import Partner


class SeatQuerySet(OfPartnershipQuerySet):
    def kept(self):
        """Seats that were not given up, of bodies that live."""
        return self.filter(ended_on=None, body__ended_on=None)

    def political(self):
        return self.filter(kind__in=POLITICAL_SEATS)

    def with_holders(self, day):
        """Fetch who sits there on `day` (in `sitting`) in one more query."""
        return self.prefetch_related(models.Prefetch("tenures", Tenure.objects.on(day), to_attr="sitting"))


class Seat(ThroughParent):
    """A place in a body, held by one person after another; its counterparts on the other sides stay with the seat."""

    partnership_path = "body__partnership"

    body = models.ForeignKey(Body, verbose_name=_("body"), on_delete=models.PROTECT, related_name="seats")
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="seats")
    title = models.CharField(
        _("function"), max_length=120, help_text=_("The function and not the person: alderman, head of the registry.")
    )
    kind = models.CharField(_("as"), max_length=13, choices=SeatKind, default=SeatKind.STAFF)
    task = models.CharField(_("what this seat does"), max_length=300, blank=True)
    counterparts = models.ManyToManyField("self", verbose_name=_("counterparts"), blank=True)
    ended_on = models.DateField(_("given up on"), null=True, blank=True)

    objects = SeatQuerySet.as_manager()

    class Meta:
        verbose_name = _("seat")
        verbose_name_plural = _("seats")
        ordering = ["body", "partner", "title", "pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("partnerships:seat_detail", args=[self.partnership.slug, self.pk])

    @property
    def is_political(self):
        return self.kind in POLITICAL_SEATS

    @property
    def holder(self):
        """Who sits there on the day asked for; needs `with_holders(day)`. None when the seat is empty."""
        return self.sitting[0] if self.sitting else None

    def held_on(self, day):
        """Whose the seat was on `day`, or None."""
        return self.tenures.on(day).first()


class TenureQuerySet(OfPartnershipQuerySet):
    def on(self, day):
        """Who sat where on `day`; the last day counts."""
        return self.filter(Q(ended_on=None) | Q(ended_on__gte=day), started_on__lte=day)


class Tenure(ThroughParent):
    """One person's time in a seat. Party and colour are those of that time, for they change with an election."""

    partnership_path = "seat__body__partnership"

    seat = models.ForeignKey(Seat, verbose_name=_("seat"), on_delete=models.PROTECT, related_name="tenures")
    member = models.ForeignKey(
        Member,
        verbose_name=_("member"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="tenures",
        help_text=_("Empty for somebody who does not use the platform."),
    )
    name = models.CharField(_("name"), max_length=120)
    party = models.CharField(_("party"), max_length=60, blank=True)
    colour = models.CharField(_("majority or opposition"), max_length=10, choices=Colour, blank=True)
    started_on = models.DateField(_("from"))
    ended_on = models.DateField(_("until"), null=True, blank=True)

    objects = TenureQuerySet.as_manager()

    class Meta:
        verbose_name = _("time in a seat")
        verbose_name_plural = _("times in a seat")
        ordering = ["-started_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["seat"],
                condition=Q(ended_on=None),
                name="tenure_one_at_a_time",
                violation_error_code="seat_taken",
                violation_error_message=_("Somebody holds this seat. Say first until when."),
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=F("started_on")),
                name="tenure_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("This time ends before it begins. Check the two dates."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return self.seat.get_absolute_url()
