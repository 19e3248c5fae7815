from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from capacity.choices import DECIDED_TOGETHER, Currency, PromiseKind
from capacity.models.activity import Activity
from partnerships.choices import MeetingStatus
from partnerships.models import AgendaItem, Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written

TALKED_ABOUT = Q(item__meeting__status=MeetingStatus.PLANNED) | (
    Q(item__meeting__status=MeetingStatus.HELD) & (Q(item__meeting__minutes_at=None) | ~Q(item__decision=""))
)
"""A hearing that counts: it comes, or it was held and nobody wrote yet what was said, or something was decided."""


class PromiseQuerySet(OfPartnershipQuerySet):
    def decided_together(self):
        """Promises of money or goods: those that the joint steering group talks about."""
        return self.filter(kind__in=DECIDED_TOGETHER)

    def waiting_for_a_meeting(self):
        """Those that stand on no agenda: no meeting is planned, it was called off, or nothing was decided there."""
        heard = Hearing.objects.filter(TALKED_ABOUT, promise=OuterRef("pk"))
        return self.decided_together().filter(~Exists(heard))

    def coming(self):
        """Those on the agenda of a meeting that is planned, or of one whose minutes are not written."""
        heard = Hearing.objects.filter(TALKED_ABOUT, promise=OuterRef("pk"))
        return self.filter(Exists(heard)).exclude(pk__in=self.decided().values("pk"))

    def decided(self):
        """Those about which the steering group decided something."""
        return self.filter(Exists(Hearing.objects.exclude(item__decision="").filter(promise=OuterRef("pk"))))

    def with_hearings(self):
        """Fetch each promise's places on agendas, oldest first, in one more query."""
        hearings = Hearing.objects.select_related("item__meeting__body", "item__meeting__partnership")
        return self.select_related("activity").prefetch_related(models.Prefetch("hearings", hearings))


class Promise(OfPartnership, Written):
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

    @property
    def last_hearing(self):
        """Its newest place on an agenda, or None. Needs `with_hearings()`."""
        return next(iter(reversed(self.hearings.all())), None)

    @property
    def decided_item(self):
        """The subject at which the steering group decided, or None. Needs `with_hearings()`."""
        return next((one.item for one in self.hearings.all() if one.item.decision), None)


class Hearing(ThroughParent):
    """A promise on one agenda of the joint steering group; on several when nothing was decided the first time."""

    partnership_path = "promise__partnership"

    promise = models.ForeignKey(Promise, verbose_name=_("promise"), on_delete=models.CASCADE, related_name="hearings")
    item = models.OneToOneField(
        AgendaItem, verbose_name=_("agenda item"), on_delete=models.PROTECT, related_name="hearing"
    )

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("hearing of a promise")
        verbose_name_plural = _("hearings of promises")
        ordering = ["pk"]

    def __str__(self):
        return f"{self.promise_id} · {self.item_id}"
