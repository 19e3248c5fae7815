"""The vocabulary of capacity building (`guide/domain.md` 5), one module per subject."""

from capacity.choices.activities import CAPACITY_KINDS, ActivityKind, ActivityStatus
from capacity.choices.contributions import ContributionKind, Currency
from capacity.choices.learning import LearningStage
from capacity.choices.people import Sex
from capacity.choices.trajectories import STEP_OUTCOMES, StepStatus

__all__ = [
    "ActivityKind",
    "ActivityStatus",
    "CAPACITY_KINDS",
    "ContributionKind",
    "Currency",
    "LearningStage",
    "STEP_OUTCOMES",
    "Sex",
    "StepStatus",
]
