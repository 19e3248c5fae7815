from datetime import timedelta

from dateutil.relativedelta import relativedelta
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import CALLED_MUTUAL, AgreementKind, AgreementStatus, Clause
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written
from partnerships.models.partnership import Partner

MONTHS_TO_DECIDE = 12
PEN_RESTS = timedelta(days=30)


class AgreementQuerySet(OfPartnershipQuerySet):
    def in_force(self):
        return self.filter(status=AgreementStatus.IN_FORCE)

    def ending_before(self, day):
        """Agreements in force that end on or before `day`."""
        return self.in_force().filter(ends_on__lte=day)

    def negotiated(self):
        """Texts that may still change: being written or being signed."""
        return self.filter(status__in=[AgreementStatus.DRAFT, AgreementStatus.SIGNING])

    def signed(self):
        """Texts that all signed, also those that an amendment replaced since."""
        return self.filter(status__in=[AgreementStatus.IN_FORCE, AgreementStatus.REPLACED])

    def overlapping(self, agreement):
        """Others of the same kind in force on a day of `agreement`; not the one that it amends, which it replaces."""
        others = self.in_force().filter(
            partnership=agreement.partnership_id,
            stands_as=agreement.stands_as if agreement.amends_id else agreement.kind,
            starts_on__lte=agreement.ends_on,
            ends_on__gte=agreement.starts_on,
        )
        return others.exclude(pk__in=[pk for pk in (agreement.pk, agreement.amends_id) if pk])


def check_clauses(codes):
    """Raise `ValidationError` unless `codes` is a list of clauses."""
    if not isinstance(codes, list) or set(codes) - set(Clause.values):
        raise ValidationError(_("Choose from the list what the text says something about."), code="unknown_clause")


class Agreement(OfPartnership, Written):
    """Something that all partners adopt: a letter of intent, an agreement, a plan or an amendment.

    An amendment is a working copy of what it `amends` and, once all signed it, stands in its place: `stands_as` is
    the kind of what it amends, and the own kind of every other text. The `pen` is with the one partner that writes
    now, or with all when it is None. `reason` is what the writers said to the questions whose codes are in `asked`.
    """

    kind = models.CharField(_("kind"), max_length=16, choices=AgreementKind, default=AgreementKind.AGREEMENT)
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("text"), max_length=20_000)
    starts_on = models.DateField(_("starts on"))
    ends_on = models.DateField(_("ends on"))
    file = models.FileField(_("file"), upload_to="agreements/%Y/", blank=True)
    status = models.CharField(
        _("status"), max_length=8, choices=AgreementStatus, default=AgreementStatus.DRAFT, editable=False
    )
    amends = models.ForeignKey(
        "self",
        verbose_name=_("amends"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="amendments",
        editable=False,
    )
    stands_as = models.CharField(
        _("stands as"), max_length=16, choices=AgreementKind, default=AgreementKind.AGREEMENT, editable=False
    )
    says = models.JSONField(_("says something about"), default=list, blank=True, validators=[check_clauses])
    prevails = models.CharField(
        _("language that prevails"),
        max_length=2,
        choices=settings.LANGUAGES,
        blank=True,
        help_text=_("Empty: all language versions count equally."),
    )
    pen = models.ForeignKey(
        Partner,
        verbose_name=_("who holds the pen"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="pens",
        editable=False,
    )
    pen_moved_at = models.DateTimeField(_("last written or handed over"), null=True, blank=True, editable=False)
    reason = models.TextField(_("why so"), max_length=4_000, blank=True)
    asked = models.JSONField(_("what was asked about"), default=list, blank=True, editable=False)

    objects = AgreementQuerySet.as_manager()

    class Meta:
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        ordering = ["-starts_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__gte=F("starts_on")),
                name="agreement_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The agreement ends before it starts. Check the two dates."),
            ),
            models.UniqueConstraint(
                fields=["amends"],
                condition=Q(status__in=[AgreementStatus.DRAFT, AgreementStatus.SIGNING]),
                name="agreement_amended_once_at_a_time",
                violation_error_code="already_amending",
                violation_error_message=_("An amendment of this text is being written already."),
            ),
            models.CheckConstraint(
                condition=Q(kind=AgreementKind.AMENDMENT, amends__isnull=False)
                | (~Q(kind=AgreementKind.AMENDMENT) & Q(amends__isnull=True)),
                name="agreement_amendment_of_something",
                violation_error_code="amends_nothing",
                violation_error_message=_("An amendment starts from the page of what it changes."),
            ),
        ]

    def __str__(self):
        return self.title

    def save(self, *args, **kwargs):
        if self.kind != AgreementKind.AMENDMENT:
            self.stands_as = self.kind
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("partnerships:agreement_detail", args=[self.partnership.slug, self.pk])

    @property
    def is_locked(self):
        """Whether nobody changes it any more: all signed it, or it was set aside."""
        return self.status not in {AgreementStatus.DRAFT, AgreementStatus.SIGNING}

    @property
    def takes_place_of(self):
        """What is replaced once all signed this one; None when it amends nothing."""
        return self.amends

    @property
    def is_in_force(self):
        return self.status == AgreementStatus.IN_FORCE

    @property
    def was_signed(self):
        """Whether all signed it, also when an amendment stands in its place by now."""
        return self.status in {AgreementStatus.IN_FORCE, AgreementStatus.REPLACED}

    def pen_is_with(self, partner_id):
        """Whether this partner may write now."""
        return partner_id is not None and self.pen_id in {None, partner_id}

    def pen_rests(self, now):
        """Whether who holds the pen has not written for so long that another may take it."""
        return self.pen_id is not None and self.pen_moved_at is not None and self.pen_moved_at <= now - PEN_RESTS

    @property
    def decide_by(self):
        """The day by which both should know whether they renew: half a year before the end."""
        return self.ends_on - relativedelta(months=6)

    def months_left(self, today):
        """Whole months from `today` to the end; negative when it is over."""
        left = relativedelta(self.ends_on, today)
        return left.years * 12 + left.months

    def ends_soon(self, today):
        return self.is_in_force and self.months_left(today) < MONTHS_TO_DECIDE


class Commitment(ThroughParent):
    """One promise in an agreement, tagged with who bears it; borne by all when no partner is named."""

    partnership_path = "agreement__partnership"

    agreement = models.ForeignKey(
        Agreement, verbose_name=_("agreement"), on_delete=models.CASCADE, related_name="commitments"
    )
    text = models.CharField(_("commitment"), max_length=300)
    bearer = models.ForeignKey(
        Partner, verbose_name=_("borne by"), on_delete=models.PROTECT, null=True, blank=True, related_name="commitments"
    )
    is_mutual = models.BooleanField(_("called mutual"), default=False)
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("commitment")
        verbose_name_plural = _("commitments")
        ordering = ["agreement", "position", "pk"]

    def __str__(self):
        return self.text

    @property
    def is_called_mutual(self):
        """Whether the writers tagged it so, or its own words say so."""
        return self.is_mutual or CALLED_MUTUAL.search(self.text) is not None
