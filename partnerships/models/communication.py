from datetime import timedelta

from django.core.validators import URLValidator
from django.db import models
from django.db.models import Max, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import Audience, Channel, SessionKind, Shape
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, Written
from partnerships.models.member import Member
from partnerships.models.partnership import Partner

SILENCE = timedelta(days=90)


class InfoSession(OfPartnership, Written):
    """An hour in which people of one municipality hear, or practise, what the partnership is about."""

    partner = models.ForeignKey(Partner, verbose_name=_("in"), on_delete=models.PROTECT, related_name="info_sessions")
    kind = models.CharField(_("kind"), max_length=11, choices=SessionKind, default=SessionKind.INFORMATION)
    topic = models.CharField(_("what it was about"), max_length=200)
    held_on = models.DateField(_("held on"))
    members = models.ManyToManyField(Member, verbose_name=_("members"), blank=True, related_name="info_sessions")
    others = models.PositiveSmallIntegerField(_("others who took part"), default=0)
    others_in_words = models.CharField(_("who they were"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        ordering = ["-held_on", "-pk"]

    def __str__(self):
        return self.topic

    def get_absolute_url(self):
        return reverse("partnerships:session_list", args=[self.partnership.slug])


class CommunicationQuerySet(OfPartnershipQuerySet):
    def to_the_population(self):
        return self.filter(audience=Audience.POPULATION)

    def last_by_partner(self):
        """The day of the last word of each partner, by partner id."""
        return dict(self.order_by().values("partner").annotate(last=Max("told_on")).values_list("partner", "last"))


class Communication(OfPartnership, Written):
    """What one municipality told about the partnership: to whom, along which way, and whether it told the purpose."""

    partner = models.ForeignKey(
        Partner, verbose_name=_("told by"), on_delete=models.PROTECT, related_name="communications"
    )
    told_on = models.DateField(_("told on"))
    audience = models.CharField(_("to whom"), max_length=13, choices=Audience, default=Audience.POPULATION)
    channel = models.CharField(_("along which way"), max_length=12, choices=Channel)
    languages = models.CharField(_("in which language"), max_length=80)
    subject = models.CharField(_("what it was about"), max_length=200)
    shape = models.CharField(_("what people saw or heard"), max_length=16, choices=Shape, default=Shape.WORDS)
    tells_purpose = models.BooleanField(_("says what the partnership is for"))
    address = models.CharField(
        _("address on the web"), max_length=200, blank=True, validators=[URLValidator(["http", "https"])]
    )
    reason = models.TextField(_("why it was done so"), max_length=2_000, blank=True)

    objects = CommunicationQuerySet.as_manager()

    class Meta:
        verbose_name = _("communication")
        verbose_name_plural = _("communications")
        ordering = ["-told_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(tells_purpose=True) | ~Q(shape=Shape.PHOTOS) | ~Q(reason=""),
                name="communication_photos_need_a_reason",
                violation_error_code="photos_only",
                violation_error_message=_("Photos without the purpose: say why."),
            )
        ]

    def __str__(self):
        return self.subject

    def get_absolute_url(self):
        return reverse("partnerships:communication_list", args=[self.partnership.slug])
