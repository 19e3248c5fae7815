from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from capacity.choices import DECIDED_TOGETHER, Currency, PromiseKind
from capacity.models.activity import Activity
from capacity.models.hearing import Heard, HeardQuerySet
from partnerships.models import Partner
from partnerships.models.base import OfPartnership, Written


class PromiseQuerySet(HeardQuerySet):
    place = "promise"

    def decided_together(self):
        """Promises of money or goods: those that the joint steering group talks about."""
        return self.filter(kind__in=DECIDED_TOGETHER)

    def with_hearings(self):
        """Fetch each promise's activity, and its places on agendas, oldest first, in one more query."""
        return super().with_hearings().select_related("activity")


class Promise(Heard, OfPartnership, Written):
    """What somebody promised somebody on the spot, as who noted it heard it.

    A promise of money or goods becomes a subject for the joint steering group: nobody makes such a promise alone
    (domain.md 5). `amount_hundredths` is in hundredths of `currency`, and empty when no amount was named.
    """

    activity = models.ForeignKey(
        Activity, verbose_name=_("activity"), on_delete=models.PROTECT, related_name="promises"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("promised for"), on_delete=models.PROTECT, related_name="promises"
    )
    person = models.CharField(_("who promised"), max_length=120)
    to_whom = models.CharField(_("to whom"), max_length=200)
    kind = models.CharField(_("what kind"), max_length=5, choices=PromiseKind)
    text = models.CharField(_("what was promised"), max_length=300)
    amount_hundredths = models.BigIntegerField(
        _("amount in hundredths"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    currency = models.CharField(_("currency"), max_length=3, choices=Currency, blank=True)
    said_on = models.DateField(_("said on"))
    heard_by = models.CharField(_("who heard it"), max_length=200)
    noted_for = models.ForeignKey(Partner, verbose_name=_("noted by"), on_delete=models.PROTECT, related_name="+")

    objects = PromiseQuerySet.as_manager()

    class Meta:
        verbose_name = _("promise")
        verbose_name_plural = _("promises")
        ordering = ["-said_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(amount_hundredths=None, currency="")
                | (Q(kind=PromiseKind.MONEY, amount_hundredths__isnull=False, amount_hundredths__gte=1))
                & ~Q(currency=""),
                name="promise_amount_fits_kind",
                violation_error_code="amount_does_not_fit",
                violation_error_message=_("An amount belongs to a promise of money, and has its currency beside it."),
            ),
        ]

    def __str__(self):
        return self.text

    def get_absolute_url(self):
        return f"{self.activity.get_absolute_url()}#promise-{self.pk}"

    @property
    def is_for_steering_group(self):
        return self.kind in DECIDED_TOGETHER
