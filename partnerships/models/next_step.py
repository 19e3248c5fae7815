from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import NEXT_STEP_TRANSITIONS, NextStepStatus, Outcome
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, Written
from partnerships.models.meeting import Meeting
from partnerships.models.partnership import Partner
from partnerships.origins import origin


class NextStepQuerySet(OfPartnershipQuerySet):
    def open(self):
        return self.filter(status=NextStepStatus.OPEN)

    def unverified(self):
        """Steps that still ask something of somebody: to be done, or to be looked at."""
        return self.exclude(status=NextStepStatus.VERIFIED)

    def carried_to(self, meeting):
        """What earlier meetings of the same body left, as it was when `meeting` began."""
        earlier = self.filter(meeting__body=meeting.body_id, meeting__starts_at__lt=meeting.starts_at)
        return earlier.filter(Q(verified_at=None) | Q(verified_at__gte=meeting.starts_at))

    def about(self, subject):
        """What each municipality takes home from `subject`, which is no meeting."""
        return self.filter(subject_type=ContentType.objects.get_for_model(subject), subject_id=subject.pk)

    def left_by(self, subjects):
        """What is not settled yet of `subjects`, rows of one model."""
        kind = ContentType.objects.get_for_model(subjects.model)
        return self.unverified().filter(subject_type=kind, subject_id__in=subjects.values("pk"))

    def with_origins(self):
        """Fetch what the steps were noted at: a meeting, or something else of the partnership."""
        return self.select_related("meeting__body").prefetch_related("subject")

    def due_first(self):
        return self.order_by("due_on", "pk")


class NextStep(OfPartnership, Written):
    """What one partner takes home from a meeting, or from anything else that they did together: who does it, by when.

    It comes back at every next meeting of the body until it is reported and another partner found that good; nobody
    confirms a step of their own municipality. `subject` is what it was noted at when that was no meeting.
    """

    meeting = models.ForeignKey(
        Meeting, verbose_name=_("meeting"), on_delete=models.PROTECT, null=True, blank=True, related_name="next_steps"
    )
    subject_type = models.ForeignKey(
        ContentType, verbose_name=_("noted at what"), on_delete=models.PROTECT, null=True, blank=True
    )
    subject_id = models.PositiveBigIntegerField(_("subject number"), null=True, blank=True)
    subject = GenericForeignKey("subject_type", "subject_id")
    partner = models.ForeignKey(
        Partner, verbose_name=_("taken by"), on_delete=models.PROTECT, related_name="next_steps"
    )
    text = models.CharField(_("what"), max_length=300)
    person = models.CharField(_("who does it"), max_length=120)
    due_on = models.DateField(_("by when"))
    status = models.CharField(
        _("status"), max_length=8, choices=NextStepStatus, default=NextStepStatus.OPEN, editable=False
    )
    outcome = models.CharField(_("what became of it"), max_length=7, choices=Outcome, blank=True)
    note = models.TextField(_("what was done"), max_length=2_000, blank=True)
    reported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("reported by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    reported_at = models.DateTimeField(_("reported at"), null=True, blank=True)
    not_yet_because = models.CharField(_("what is still missing"), max_length=300, blank=True)
    verified_for = models.ForeignKey(
        Partner, verbose_name=_("confirmed for"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("confirmed by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    verified_at = models.DateTimeField(_("confirmed at"), null=True, blank=True)

    objects = NextStepQuerySet.as_manager()

    class Meta:
        verbose_name = _("next step")
        verbose_name_plural = _("next steps")
        ordering = ["due_on", "pk"]
        indexes = [models.Index(fields=["subject_type", "subject_id"], name="next_step_subject")]
        constraints = [
            models.CheckConstraint(
                condition=Q(meeting__isnull=False, subject_type=None, subject_id=None)
                | Q(meeting=None, subject_type__isnull=False, subject_id__isnull=False),
                name="next_step_of_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(status=NextStepStatus.OPEN) | (~Q(outcome="") & ~Q(note="")),
                name="next_step_reported_with_note",
                violation_error_code="note_missing",
                violation_error_message=_("Say in a sentence what was done."),
            ),
            models.CheckConstraint(
                condition=~Q(status=NextStepStatus.VERIFIED) | Q(verified_for__isnull=False, verified_at__isnull=False),
                name="next_step_verified_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(verified_for=None) | ~Q(verified_for=F("partner")),
                name="next_step_verified_by_another",
                violation_error_code="own_step",
                violation_error_message=_("Another municipality looks whether this is done."),
            ),
        ]

    def __str__(self):
        return self.text

    def get_absolute_url(self):
        return reverse("partnerships:next_step_detail", args=[self.partnership.slug, self.pk])

    @property
    def earliest(self):
        """The day before which the step cannot be due."""
        return self.meeting.starts_at.date() if self.meeting else origin(self.subject).begun_on(self.subject)

    @property
    def is_open(self):
        return self.status == NextStepStatus.OPEN

    @property
    def is_reported(self):
        return self.status == NextStepStatus.REPORTED

    @property
    def is_verified(self):
        return self.status == NextStepStatus.VERIFIED

    def is_late(self, today):
        return self.is_open and self.due_on < today

    def may_become(self, status):
        return status in NEXT_STEP_TRANSITIONS[self.status]
