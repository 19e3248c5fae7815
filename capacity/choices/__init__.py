"""The vocabulary of capacity building (`guide/domain.md` 5), one module per subject."""

from capacity.choices.activities import CAPACITY_KINDS, ActivityKind, ActivityStatus
from capacity.choices.contributions import ContributionKind, Currency
from capacity.choices.learning import LESSON_TRANSITIONS, LIVE_LESSONS, InquiryMethod, LearningStage, LessonStatus
from capacity.choices.people import Sex
from capacity.choices.stories import ChangeDomain, Consent, PanelLevel, RoundStatus, StoryNoteKind
from capacity.choices.trajectories import STEP_OUTCOMES, StepStatus

__all__ = [
    "ActivityKind",
    "ActivityStatus",
    "CAPACITY_KINDS",
    "ChangeDomain",
    "Consent",
    "ContributionKind",
    "Currency",
    "InquiryMethod",
    "LESSON_TRANSITIONS",
    "LIVE_LESSONS",
    "LearningStage",
    "LessonStatus",
    "PanelLevel",
    "RoundStatus",
    "STEP_OUTCOMES",
    "Sex",
    "StepStatus",
    "StoryNoteKind",
]
