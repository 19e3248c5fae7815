from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import ExitItemKind
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written
from partnerships.models.partnership import Partner


class ExitFileQuerySet(OfPartnershipQuerySet):
    def open(self):
        """Those of which the statement is not signed by all."""
        return self.filter(signed_at=None)


class ExitFile(OfPartnership, Written):
    """How partners part with care: why, from when, what is still open, and what they say of it together."""

    reason = models.TextField(_("why"), max_length=4_000)
    initiated_by = models.ForeignKey(
        Partner, verbose_name=_("began with"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    notice_on = models.DateField(_("notice given on"), null=True, blank=True)
    last_on = models.DateField(_("last day"), null=True, blank=True)
    statement = models.TextField(_("joint public statement"), max_length=8_000, blank=True)
    begun_at = models.DateTimeField(_("begun at"), editable=False)
    signed_at = models.DateTimeField(_("signed at"), null=True, blank=True, editable=False)

    objects = ExitFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("exit file")
        verbose_name_plural = _("exit files")
        ordering = ["-begun_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership"],
                condition=Q(signed_at=None),
                name="exit_file_one_open",
                violation_error_code="already_open",
                violation_error_message=_("There is an exit file already. Go on in that one."),
            ),
            models.CheckConstraint(
                condition=Q(last_on=None) | Q(notice_on=None) | Q(last_on__gte=F("notice_on")),
                name="exit_file_last_day_after_notice",
                violation_error_code="end_before_start",
                violation_error_message=_("The last day lies before the day of the notice. Check the two dates."),
            ),
        ]

    def __str__(self):
        return self.reason[:60]

    def get_absolute_url(self):
        return reverse("partnerships:exit_file", args=[self.partnership.slug])

    @property
    def signing_title(self):
        return "statement"

    @property
    def audit_name(self):
        return self.partnership.title


class ExitItemQuerySet(OfPartnershipQuerySet):
    def open(self):
        return self.filter(settled_on=None)


class ExitItem(ThroughParent):
    """One thing to round off: whose it is, and how it was settled."""

    partnership_path = "exit_file__partnership"

    exit_file = models.ForeignKey(ExitFile, verbose_name=_("exit file"), on_delete=models.PROTECT, related_name="items")
    kind = models.CharField(_("kind"), max_length=10, choices=ExitItemKind)
    text = models.CharField(_("what"), max_length=300)
    partner = models.ForeignKey(
        Partner, verbose_name=_("who sees to it"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    handed_to = models.CharField(_("handed over to"), max_length=200, blank=True)
    outcome = models.TextField(_("how it was settled"), max_length=2_000, blank=True)
    proof = models.FileField(_("proof"), upload_to="exits/%Y/", blank=True)
    settled_on = models.DateField(_("settled on"), null=True, blank=True)

    objects = ExitItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("point to round off")
        verbose_name_plural = _("points to round off")
        ordering = ["exit_file", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(settled_on=None) | ~Q(kind=ExitItemKind.GOODS) | (~Q(handed_to="") & ~Q(proof="")),
                name="exit_item_goods_with_proof",
                violation_error_code="proof_missing",
                violation_error_message=_("Goods are handed over to somebody, with a proof of it."),
            )
        ]

    def __str__(self):
        return self.text

    @property
    def audit_chain(self):
        return f"partnership-{self.partnership_id}"
