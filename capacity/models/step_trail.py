from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from capacity.models.trajectory import Step
from partnerships.models import Document, Partner
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent


class OfStep(ThroughParent):
    """Something that belongs to one step."""

    partnership_path = "step__trajectory__partnership"

    class Meta:
        abstract = True


class StepProof(OfStep):
    """Where one can see what became of a step: a document that all partners read, or an address elsewhere.

    Each municipality puts its own there, beside that of the others. It names no document of one municipality alone.
    """

    step = models.ForeignKey(Step, verbose_name=_("step"), on_delete=models.PROTECT, related_name="proofs")
    partner = models.ForeignKey(Partner, verbose_name=_("put here by"), on_delete=models.PROTECT, related_name="proofs")
    document = models.ForeignKey(
        Document, verbose_name=_("document"), on_delete=models.PROTECT, null=True, blank=True, related_name="proofs"
    )
    url = models.CharField(_("address"), max_length=500, blank=True, validators=[URLValidator(["http", "https"])])
    title = models.CharField(_("what one finds there"), max_length=200, blank=True)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("added by"), on_delete=models.PROTECT, related_name="+"
    )
    added_at = models.DateTimeField(_("added at"))

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("proof of a step")
        verbose_name_plural = _("proofs of steps")
        ordering = ["step", "added_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["step", "document"],
                name="step_proof_document_once",
                violation_error_code="there_already",
                violation_error_message=_("This document stands with the step already."),
            ),
            models.CheckConstraint(
                condition=Q(document__isnull=False, url="") | (Q(document=None) & ~Q(url="") & ~Q(title="")),
                name="step_proof_document_or_address",
                violation_error_code="document_or_address",
                violation_error_message=_("Choose a document, or give an address and say what one finds there."),
            ),
        ]

    def __str__(self):
        return self.title or str(self.document_id)

    @property
    def audit_name(self):
        return self.step.title


class StepRevisionQuerySet(OfPartnershipQuerySet):
    def since(self, moment):
        return self.filter(revised_at__gte=moment)


class StepRevision(OfStep):
    """What a step said before somebody changed it. To revise is normal: it is a process, not a project."""

    step = models.ForeignKey(Step, verbose_name=_("step"), on_delete=models.PROTECT, related_name="revisions")
    title = models.CharField(_("title before"), max_length=200)
    expected_on = models.DateField(_("expected before in"))
    change = models.TextField(_("what was to change before"), max_length=2_000, blank=True)
    revised_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("changed by"), on_delete=models.PROTECT, related_name="+"
    )
    revised_at = models.DateTimeField(_("changed at"))

    objects = StepRevisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("revision of a step")
        verbose_name_plural = _("revisions of steps")
        ordering = ["-revised_at", "-pk"]

    def __str__(self):
        return self.title
