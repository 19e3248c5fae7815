from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField

from partnerships.choices import STORED_STATUSES, PartnershipForm, PartnershipStatus, ProposalState, Side
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet
from partnerships.models.partnership import Partner


class ProposalQuerySet(OfPartnershipQuerySet):
    def waiting(self):
        return self.filter(state=ProposalState.PROPOSED)

    def confirmed(self):
        return self.filter(state=ProposalState.CONFIRMED)


class Proposal(OfPartnership):
    """Something that one partner proposes for the partnership itself, and that is true when all have signed it."""

    reason = models.TextField(_("why"), max_length=2_000)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES, default="en")
    proposed_by = models.ForeignKey(Partner, verbose_name=_("proposed by"), on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField(_("proposed at"))
    state = models.CharField(
        _("state"), max_length=9, choices=ProposalState, default=ProposalState.PROPOSED, editable=False
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True, editable=False)

    objects = ProposalQuerySet.as_manager()

    class Meta:
        abstract = True

    def get_absolute_url(self):
        return reverse("partnerships:course", args=[self.partnership.slug])


class CourseChange(Proposal):
    """Another status of the partnership, or another form: full or light. Exactly one of the two."""

    status = models.CharField(_("status"), max_length=30, choices=PartnershipStatus, blank=True)
    form = models.CharField(_("form"), max_length=5, choices=PartnershipForm, blank=True)
    status_before = models.CharField(_("status before"), max_length=30, choices=PartnershipStatus, blank=True)

    class Meta:
        verbose_name = _("change of course")
        verbose_name_plural = _("changes of course")
        ordering = ["-proposed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership"],
                condition=Q(state=ProposalState.PROPOSED),
                name="course_change_proposed_once",
                violation_error_code="already_proposed",
                violation_error_message=_("A proposal about the course waits for an answer already."),
            ),
            models.CheckConstraint(
                condition=Q(status__in=STORED_STATUSES, form="") | (Q(status="") & ~Q(form="")),
                name="course_change_status_or_form",
                violation_error_message=_("Propose another status or another form, one at a time."),
            ),
        ]

    def __str__(self):
        return self.get_status_display() or self.get_form_display()

    @property
    def signing_title(self):
        return self.status or self.form


class Accession(Proposal):
    """A municipality that the partners want to take in, with the first person who will work for it."""

    name = models.CharField(_("municipality"), max_length=120)
    country = CountryField(_("country"))
    side = models.CharField(_("side"), max_length=5, choices=Side)
    contact_email = models.EmailField(_("e-mail address"))
    contact_name = models.CharField(_("name"), max_length=120)
    contact_function = models.CharField(_("function"), max_length=120)

    class Meta:
        verbose_name = _("accession")
        verbose_name_plural = _("accessions")
        ordering = ["-proposed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership", "name", "country"],
                condition=Q(state=ProposalState.PROPOSED),
                name="accession_proposed_once",
                violation_error_code="already_proposed",
                violation_error_message=_("This municipality is proposed already."),
            )
        ]

    def __str__(self):
        return self.name
