from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent
from reporting.choices import QUESTION_TRANSITIONS, QuestionStatus

SHOWN = 80


class PublicQuestionQuerySet(OfPartnershipQuerySet):
    def waiting(self):
        return self.filter(status=QuestionStatus.WAITING)

    def shown(self):
        """What everybody reads: questions that one municipality at least has answered."""
        return self.filter(status=QuestionStatus.ANSWERED)

    def with_answers(self):
        """Fetch the standing answers in one more query, in the order of the municipalities' names."""
        answers = PublicAnswer.objects.standing().select_related("partner__municipality")
        return self.prefetch_related(
            models.Prefetch("answers", answers.order_by("partner__municipality__name", "pk"), to_attr="given")
        )


class PublicQuestion(OfPartnership):
    """What somebody asked on the public page. Nothing is kept of who asked; nobody reads it before an answer stands."""

    text = models.TextField(_("question"), max_length=1_000)
    language = models.CharField(_("language of the question"), max_length=2, choices=settings.LANGUAGES)
    asked_at = models.DateTimeField(_("asked at"))
    status = models.CharField(_("status"), max_length=9, choices=QuestionStatus, default=QuestionStatus.WAITING)
    set_aside_for = models.ForeignKey(
        Partner, verbose_name=_("put aside by"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reason = models.TextField(_("why it is put aside"), max_length=500, blank=True)

    objects = PublicQuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("question from the public")
        verbose_name_plural = _("questions from the public")
        ordering = ["-asked_at", "-pk"]

    def __str__(self):
        return Truncator(self.text).chars(SHOWN)

    def get_absolute_url(self):
        return reverse("reporting:public_question", args=[self.partnership.slug, self.pk])

    @property
    def audit_name(self):
        """A number: the trail keeps no words of somebody who never asked to be in it."""
        return str(self.pk)

    @property
    def is_set_aside(self):
        return self.status == QuestionStatus.SET_ASIDE

    @property
    def is_waiting(self):
        return self.status == QuestionStatus.WAITING

    def may_become(self, status):
        return status in QUESTION_TRANSITIONS[self.status]


class PublicAnswerQuerySet(OfPartnershipQuerySet):
    def standing(self):
        """Answers that were not taken back."""
        return self.filter(withdrawn_at=None)


class PublicAnswer(ThroughParent):
    """What one municipality answers in its own name. It never changes; taken back, it is shown no more."""

    partnership_path = "question__partnership"

    question = models.ForeignKey(
        PublicQuestion, verbose_name=_("question"), on_delete=models.PROTECT, related_name="answers"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("answered by"), on_delete=models.PROTECT, related_name="public_answers"
    )
    text = models.TextField(_("your answer"), max_length=2_000)
    language = models.CharField(_("language of your answer"), max_length=2, choices=settings.LANGUAGES, default="en")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("at"))
    withdrawn_at = models.DateTimeField(_("taken back at"), null=True, blank=True)

    objects = PublicAnswerQuerySet.as_manager()

    class Meta:
        verbose_name = _("public answer")
        verbose_name_plural = _("public answers")
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["question", "partner"],
                condition=models.Q(withdrawn_at=None),
                name="public_answer_one_standing",
                violation_error_code="answered_already",
                violation_error_message=_("Your municipality has answered this question already."),
            )
        ]

    def __str__(self):
        return f"{self.question_id} · {self.partner_id}"

    def get_absolute_url(self):
        return self.question.get_absolute_url()
