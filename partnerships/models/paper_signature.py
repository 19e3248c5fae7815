from django.conf import settings
from django.core.files.storage import default_storage
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import PAPER_TRANSITIONS, PaperStatus
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent
from partnerships.models.partnership import Partner
from partnerships.models.signoff import SignOff, Version
from stedenband.lib.files import sha256_of


class SignedPaperQuerySet(OfPartnershipQuerySet):
    def waiting(self):
        """Scans on which another municipality has to answer, of versions that still wait for signatures."""
        marks = PaperSignature.objects.filter(status=PaperStatus.WAITING)
        return self.filter(pk__in=marks.values("paper"), version__in=Version.objects.open())

    def with_signatures(self):
        signatures = PaperSignature.objects.select_related("partner__municipality", "answered_for__municipality")
        return self.prefetch_related(models.Prefetch("signatures", signatures))


class SignedPaper(OfPartnership):
    """The scan of a sheet on which one or more municipalities signed a frozen version by hand.

    One municipality sends it in; what it shows counts once another one confirmed it (design 3.1).
    """

    version = models.ForeignKey(
        Version, verbose_name=_("version"), on_delete=models.PROTECT, related_name="signed_papers"
    )
    sent_for = models.ForeignKey(Partner, verbose_name=_("sent in by"), on_delete=models.PROTECT, related_name="+")
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="+"
    )
    sent_at = models.DateTimeField(_("sent in at"))
    signed_on = models.DateField(_("signed on"))
    place = models.CharField(_("place of signing"), max_length=120, blank=True)
    file = models.FileField(_("scan"), upload_to="papers/%Y/")
    file_hash = models.CharField(_("hash of the scan"), max_length=64)

    objects = SignedPaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("signed paper")
        verbose_name_plural = _("signed papers")
        ordering = ["sent_at", "pk"]

    def __str__(self):
        return f"{self.version_id} · {self.signed_on}"

    def get_absolute_url(self):
        return reverse("partnerships:paper_detail", args=[self.partnership.slug, self.pk])

    def waits_for(self, partner, partners):
        """Whether `partner` may answer on a signature; `partners` are those of the partnership."""
        return any(one.is_waiting and one.may_be_confirmed_by(partner, partners) for one in self.signatures.all())

    def is_whole(self):
        """Whether the scan is stored as it was sent in."""
        return default_storage.exists(self.file.name) and sha256_of(self.file) == self.file_hash


class PaperSignature(ThroughParent):
    """One partner's signature on a scan, with the name and the title that stand on it."""

    partnership_path = "paper__partnership"

    paper = models.ForeignKey(
        SignedPaper, verbose_name=_("signed paper"), on_delete=models.PROTECT, related_name="signatures"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("signed for"), on_delete=models.PROTECT, related_name="paper_signatures"
    )
    name = models.CharField(_("name"), max_length=120)
    function = models.CharField(_("title"), max_length=120)
    status = models.CharField(_("status"), max_length=9, choices=PaperStatus, default=PaperStatus.WAITING)
    answered_for = models.ForeignKey(
        Partner, verbose_name=_("answered for"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("answered by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    answered_at = models.DateTimeField(_("answered at"), null=True, blank=True)
    reason = models.TextField(_("reason"), max_length=1_000, blank=True)
    sign_off = models.OneToOneField(
        SignOff, verbose_name=_("sign-off"), on_delete=models.PROTECT, null=True, blank=True, related_name="on_paper"
    )

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("signature on paper")
        verbose_name_plural = _("signatures on paper")
        ordering = ["paper", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["paper", "partner"], name="paper_signature_once_per_partner"),
            models.CheckConstraint(
                condition=~Q(status=PaperStatus.DECLINED) | ~Q(reason=""),
                name="paper_signature_reason_given",
                violation_error_code="reason_missing",
                violation_error_message=_("Say in a sentence what is wrong with the scan."),
            ),
        ]

    def __str__(self):
        return f"{self.name}, {self.function}"

    @property
    def is_waiting(self):
        return self.status == PaperStatus.WAITING

    def may_become(self, status):
        return status in PAPER_TRANSITIONS[self.status]

    def may_be_confirmed_by(self, partner, partners):
        """Whether `partner` may say that this signature is real; `partners` are those of the partnership.

        Nobody confirms what it sent in itself. The signature of another municipality is confirmed by that one alone;
        the own signature by the other side, or by any other municipality where all stand on one side.
        """
        sender_id = self.paper.sent_for_id
        if partner.pk == sender_id:
            return False
        if self.partner_id != sender_id:
            return partner.pk == self.partner_id
        side = next(one.side for one in partners if one.pk == sender_id)
        across = {one.pk for one in partners if one.side != side}
        return partner.pk in across or not across
