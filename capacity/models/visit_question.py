from django.db import models
from django.utils.translation import gettext_lazy as _

from capacity.models.mission import MissionSide, OfMissionSide

MOST_QUESTIONS = 3
"""Of one municipality for one visit: who asks more, learns less."""


class VisitQuestion(OfMissionSide):
    """What a municipality wants to learn at a visit, set before departure, and what it found."""

    side = models.ForeignKey(
        MissionSide, verbose_name=_("municipality"), on_delete=models.CASCADE, related_name="questions"
    )
    text = models.CharField(_("question"), max_length=300)
    answer = models.TextField(_("answer"), max_length=4_000, blank=True)
    answer_language = models.CharField(_("language of the answer"), max_length=2, blank=True)

    class Meta:
        verbose_name = _("learning question of a visit")
        verbose_name_plural = _("learning questions of visits")
        ordering = ["side", "position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["side", "position"], name="visit_question_place_once"),
            models.CheckConstraint(
                condition=models.Q(position__lt=MOST_QUESTIONS),
                name="visit_question_three_at_most",
                violation_error_code="too_many",
                violation_error_message=_("Ask three questions at most: then each gets an answer."),
            ),
        ]

    def __str__(self):
        return self.text
