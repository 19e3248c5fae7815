from django.conf import settings
from django.db import models
from django.db.models import F, Prefetch, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import Effect, Likelihood, RiskKind, RiskState
from partnerships.models.base import ThroughParent, Written
from partnerships.models.partnership import Partner
from partnerships.models.private import SometimesPrivate, SometimesPrivateQuerySet


class RiskQuerySet(SometimesPrivateQuerySet):
    def open(self):
        return self.filter(closed_on=None)

    def to_look_at(self, day):
        """Open ones of which the agreed day to look has come."""
        return self.open().filter(look_on__lte=day)

    def with_incidents(self, user):
        """Fetch whom each risk touches, who looks after it, and the incidents that `user` may see."""
        seen = Incident.objects.visible_to(user).select_related("partner__municipality")
        return self.select_related("partnership", "partner__municipality").prefetch_related(
            "touches__municipality", "owners__municipality", Prefetch("incidents", seen, to_attr="seen_incidents")
        )

    def open_first(self):
        return self.order_by(F("closed_on").desc(nulls_first=True), "look_on", "pk")


class Risk(SometimesPrivate, Written):
    """What may happen to one municipality or to all, the measure against it, and who looks at it again and when.

    Each municipality notes what it sees, and can keep that to itself; `owners` are those that look after it.
    """

    private = Q(is_private=True)

    partner = models.ForeignKey(Partner, verbose_name=_("noted by"), on_delete=models.PROTECT, related_name="risks")
    text = models.CharField(_("what may happen"), max_length=300)
    kind = models.CharField(_("kind"), max_length=9, choices=RiskKind)
    touches = models.ManyToManyField(Partner, verbose_name=_("whom it touches"), related_name="risks_touching")
    likelihood = models.CharField(_("how likely"), max_length=8, choices=Likelihood, default=Likelihood.POSSIBLE)
    effect = models.CharField(_("what it would do"), max_length=6, choices=Effect, default=Effect.DELAY)
    measure = models.TextField(_("what is done about it"), max_length=2_000)
    owners = models.ManyToManyField(Partner, verbose_name=_("who looks after it"), related_name="risks_looked_after")
    look_on = models.DateField(_("next day to look"))
    is_private = models.BooleanField(_("only for its own municipality"), default=False)
    noted_at = models.DateTimeField(_("noted at"), editable=False)
    closed_on = models.DateField(_("closed on"), null=True, blank=True, editable=False)
    closed_because = models.CharField(_("why it was closed"), max_length=300, blank=True, editable=False)

    objects = RiskQuerySet.as_manager()

    class Meta:
        verbose_name = _("risk")
        verbose_name_plural = _("risks")
        ordering = ["look_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(closed_on=None) | ~Q(closed_because=""),
                name="risk_closed_with_a_reason",
                violation_error_code="reason_missing",
                violation_error_message=_("Say in a line why it is closed."),
            )
        ]

    def __str__(self):
        return self.text

    def get_absolute_url(self):
        return reverse("partnerships:risk_detail", args=[self.partnership.slug, self.pk])

    @property
    def audit_name(self):
        """What may happen; its kind alone while it is private, for the trail is read by who looks after the machine."""
        return self.kind if self.is_private else self.text

    @property
    def is_open(self):
        return self.closed_on is None

    @property
    def state(self):
        """How it is with the risk for the reader of `with_incidents(user)`."""
        if not self.is_open:
            return RiskState.CLOSED
        return RiskState.HAPPENED if self.seen_incidents else RiskState.OPEN

    def waits_for_a_look(self, day):
        return self.is_open and self.look_on <= day

    def is_looked_after_by(self, partner_id):
        return any(partner.pk == partner_id for partner in self.owners.all())


class RiskLook(ThroughParent):
    """One look at a risk: what a municipality saw on that day, and how likely and grave it was found then."""

    partnership_path = "risk__partnership"
    owner_path = "risk__partner"
    private = Q(risk__is_private=True)

    risk = models.ForeignKey(Risk, verbose_name=_("risk"), on_delete=models.PROTECT, related_name="looks")
    partner = models.ForeignKey(Partner, verbose_name=_("looked for"), on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+")
    looked_at = models.DateTimeField(_("looked at"))
    note = models.TextField(_("what was seen"), max_length=2_000)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES, default="en")
    likelihood = models.CharField(_("how likely"), max_length=8, choices=Likelihood)
    effect = models.CharField(_("what it would do"), max_length=6, choices=Effect)

    objects = SometimesPrivateQuerySet.as_manager()

    class Meta:
        verbose_name = _("look at a risk")
        verbose_name_plural = _("looks at risks")
        ordering = ["-looked_at", "-pk"]

    def __str__(self):
        return self.note[:60]

    @property
    def is_private(self):
        return self.risk.is_private


class Incident(SometimesPrivate, Written):
    """Something that happened: when it was noticed, what was done about it and who was told.

    A municipality may keep its own to itself, also where all know of the risk.
    """

    private = Q(is_private=True)

    risk = models.ForeignKey(Risk, verbose_name=_("risk"), on_delete=models.PROTECT, related_name="incidents")
    partner = models.ForeignKey(Partner, verbose_name=_("noted by"), on_delete=models.PROTECT, related_name="incidents")
    text = models.TextField(_("what happened"), max_length=2_000)
    noticed_on = models.DateField(_("noticed on"))
    done = models.TextField(_("what was done"), max_length=2_000, blank=True)
    told = models.CharField(_("who was told"), max_length=300, blank=True)
    is_private = models.BooleanField(_("only for its own municipality"), default=False)

    class Meta:
        verbose_name = _("incident")
        verbose_name_plural = _("incidents")
        ordering = ["-noticed_on", "-pk"]

    objects = SometimesPrivateQuerySet.as_manager()

    def __str__(self):
        return self.text[:60]

    def get_absolute_url(self):
        return self.risk.get_absolute_url()

    @property
    def audit_name(self):
        """Its first words; not one of them while a municipality keeps it to itself."""
        return self._meta.model_name if self.is_private else str(self)
