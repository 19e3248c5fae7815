from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import ExternalKind
from partnerships.models import Document, Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, Written

is_web_address = URLValidator(schemes=["http", "https"])


class ExternalResultQuerySet(OfPartnershipQuerySet):
    def newest(self):
        return self.select_related("partner__municipality", "document").order_by("-found_on", "-pk")


class ExternalResult(OfPartnership, Written):
    """What an audit, a benchmark or a survey of others found about one municipality, attached as evidence.

    `guide/domain.md` 3.2 C and D: link it instead of asking the same again. The municipality it is about attaches it.
    """

    partner = models.ForeignKey(
        Partner, verbose_name=_("about"), on_delete=models.PROTECT, related_name="external_results"
    )
    kind = models.CharField(_("kind"), max_length=10, choices=ExternalKind)
    title = models.CharField(_("title"), max_length=200)
    found_by = models.CharField(_("who found it out"), max_length=120)
    found_on = models.DateField(_("date of the result"))
    says = models.TextField(_("what it says"), max_length=2_000)
    document = models.ForeignKey(
        Document,
        verbose_name=_("document"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="external_results",
    )
    link = models.CharField(_("address on the web"), max_length=200, blank=True, validators=[is_web_address])

    objects = ExternalResultQuerySet.as_manager()

    class Meta:
        verbose_name = _("external result")
        verbose_name_plural = _("external results")
        ordering = ["-found_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(document__isnull=False) | ~Q(link=""),
                name="external_result_can_be_read",
                violation_error_code="no_evidence",
                violation_error_message=_("Choose the document, or give the address where it can be read."),
            )
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("capacity:external_result_list", args=[self.partnership.slug])
