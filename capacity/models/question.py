from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import InquiryMethod
from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written


class PeriodQuestionQuerySet(OfPartnershipQuerySet):
    def unanswered(self):
        return self.filter(answer="")

    def touching(self, first, last):
        """Questions whose days share one with those from `first` to `last` included."""
        return self.filter(first_on__lte=last, last_on__gte=first)

    def with_owners(self):
        return self.prefetch_related("owners__partner__municipality")


class PeriodQuestion(OfPartnership, Written):
    """What the partners want to find out together in a period: at most three at a time, an owner on every side."""

    text = models.CharField(_("question"), max_length=300)
    first_on = models.DateField(_("first day"))
    last_on = models.DateField(_("last day"))
    method = models.CharField(_("how you look for the answer"), max_length=12, choices=InquiryMethod)
    answer_by = models.DateField(_("answer by"))
    answer = models.TextField(_("answer"), max_length=4_000, blank=True)
    answer_language = models.CharField(
        _("language of the answer"), max_length=2, choices=settings.LANGUAGES, blank=True
    )
    what_changes = models.TextField(_("what changes because of it"), max_length=2_000, blank=True)
    answered_on = models.DateField(_("answered on"), null=True, blank=True)
    is_adopted = models.BooleanField(_("adopted"), null=True, blank=True)
    decided_by = models.CharField(_("by whose decision"), max_length=200, blank=True)

    objects = PeriodQuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("question of a period")
        verbose_name_plural = _("questions of a period")
        ordering = ["-last_on", "answer_by", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_on__gte=F("first_on")),
                name="period_question_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The last day is before the first day. Check the two dates."),
            ),
            models.CheckConstraint(
                condition=Q(answer="") | Q(answered_on__isnull=False),
                name="period_question_answered_on_a_day",
            ),
            models.CheckConstraint(
                condition=Q(is_adopted__isnull=True) | Q(is_adopted=False) | ~Q(decided_by=""),
                name="period_question_adopted_by_decision",
                violation_error_code="who_decided",
                violation_error_message=_("Say who decided that this is now part of your work."),
            ),
        ]

    def __str__(self):
        return self.text

    def get_absolute_url(self):
        return f"{reverse('capacity:question_list', args=[self.partnership.slug])}#question-{self.pk}"

    @property
    def is_answered(self):
        return self.answer != ""


class QuestionOwner(ThroughParent):
    """Who looks after a question for one municipality."""

    partnership_path = "question__partnership"

    question = models.ForeignKey(
        PeriodQuestion, verbose_name=_("question of a period"), on_delete=models.CASCADE, related_name="owners"
    )
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="+")
    name = models.CharField(_("name"), max_length=120)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("owner of a question")
        verbose_name_plural = _("owners of questions")
        ordering = ["question", "partner"]
        constraints = [models.UniqueConstraint(fields=["question", "partner"], name="question_owner_once")]

    def __str__(self):
        return self.name
