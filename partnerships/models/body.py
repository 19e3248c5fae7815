from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import BodyKind, MandateStatus
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written
from partnerships.models.partnership import Partner


class BodyQuerySet(OfPartnershipQuerySet):
    def living(self):
        """Bodies that were not dissolved."""
        return self.filter(ended_on=None)

    def joint(self):
        """Bodies in which all partners sit."""
        return self.filter(partner=None)


class Body(OfPartnership, Written):
    """A steering group, working group or committee: of one partner, or joint when no partner is named.

    What it may do stands in its mandates, what it consists of in its seats.
    """

    partner = models.ForeignKey(
        Partner,
        verbose_name=_("of"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="bodies",
        help_text=_("Empty for a joint body, in which all partners sit."),
    )
    kind = models.CharField(_("kind"), max_length=19, choices=BodyKind, default=BodyKind.STEERING_GROUP)
    name = models.CharField(_("name"), max_length=120)
    begun_on = models.DateField(_("since"))
    ended_on = models.DateField(_("dissolved on"), null=True, blank=True)
    one_colour_because = models.CharField(_("why its politicians are of one colour"), max_length=300, blank=True)

    objects = BodyQuerySet.as_manager()

    class Meta:
        verbose_name = _("body")
        verbose_name_plural = _("bodies")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership", "name"],
                condition=Q(ended_on=None),
                name="body_name_once",
                violation_error_code="name_taken",
                violation_error_message=_("There is a body with this name already."),
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=models.F("begun_on")),
                name="body_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The body ends before it begins. Check the two dates."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("partnerships:body_detail", args=[self.partnership.slug, self.pk])

    @property
    def is_joint(self):
        return self.partner_id is None

    @property
    def standing_mandate(self):
        """What it may do now: the newest mandate that stands. None while the partners still talk of the first one."""
        return self.mandates.standing().first()


class MandateQuerySet(OfPartnershipQuerySet):
    def standing(self):
        return self.filter(status=MandateStatus.STANDING, dissolves=False)

    def proposed(self):
        return self.filter(status=MandateStatus.PROPOSED)


class Mandate(ThroughParent, Written):
    """What a body is for and may decide. That of a joint body stands once every partner has confirmed it."""

    partnership_path = "body__partnership"

    body = models.ForeignKey(Body, verbose_name=_("body"), on_delete=models.PROTECT, related_name="mandates")
    text = models.TextField(_("mandate"), max_length=3_000)
    dissolves = models.BooleanField(
        _("dissolves the body"), default=False, help_text=_("The text then says why, and who takes over.")
    )
    proposed_by = models.ForeignKey(
        Partner, verbose_name=_("proposed by"), on_delete=models.PROTECT, related_name="mandate_proposals"
    )
    proposed_at = models.DateTimeField(_("proposed at"))
    status = models.CharField(
        _("status"), max_length=8, choices=MandateStatus, default=MandateStatus.PROPOSED, editable=False
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True, editable=False)

    objects = MandateQuerySet.as_manager()

    class Meta:
        verbose_name = _("mandate")
        verbose_name_plural = _("mandates")
        ordering = ["-proposed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["body"],
                condition=Q(status=MandateStatus.PROPOSED),
                name="mandate_proposed_once",
                violation_error_code="already_proposed",
                violation_error_message=_("A mandate for this body waits for an answer already."),
            )
        ]

    def __str__(self):
        return self.text[:60]

    def get_absolute_url(self):
        return self.body.get_absolute_url()

    @property
    def signing_title(self):
        return self.body.name
