"""The vocabulary of capacity building (`guide/domain.md` 5), one module per subject."""

from capacity.choices.activities import CAPACITY_KINDS, ActivityKind, ActivityStatus
from capacity.choices.contributions import ContributionKind, Currency
from capacity.choices.learning import LearningStage
from capacity.choices.people import Sex
from capacity.choices.trajectories import (
    LOOK_BACK_AFTER_MONTHS,
    STEP_OUTCOMES,
    CapacityGroup,
    CapacityLevel,
    LegalPower,
    LookBackStatus,
    StepStatus,
)

__all__ = [
    "ActivityKind",
    "ActivityStatus",
    "CAPACITY_KINDS",
    "CapacityGroup",
    "CapacityLevel",
    "ContributionKind",
    "Currency",
    "LOOK_BACK_AFTER_MONTHS",
    "LearningStage",
    "LegalPower",
    "LookBackStatus",
    "STEP_OUTCOMES",
    "Sex",
    "StepStatus",
]
