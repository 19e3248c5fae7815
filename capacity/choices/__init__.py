"""The vocabulary of capacity building (`guide/domain.md` 5), one module per subject."""

from capacity.choices.activities import CAPACITY_KINDS, ActivityKind, ActivityStatus
from capacity.choices.assessments import (
    DIFFER,
    LIGHT_KINDS,
    ROUND_TRANSITIONS,
    SCORES,
    ConversationStatus,
    Outside,
    PointKind,
    RoleGroup,
    RoundKind,
    RoundStatus,
    SideStatus,
)
from capacity.choices.contributions import ContributionKind, Currency
from capacity.choices.learning import LearningStage
from capacity.choices.people import Sex
from capacity.choices.trajectories import STEP_OUTCOMES, StepStatus

__all__ = [
    "ActivityKind",
    "ActivityStatus",
    "CAPACITY_KINDS",
    "ContributionKind",
    "ConversationStatus",
    "Currency",
    "DIFFER",
    "LIGHT_KINDS",
    "LearningStage",
    "Outside",
    "PointKind",
    "ROUND_TRANSITIONS",
    "RoleGroup",
    "RoundKind",
    "RoundStatus",
    "SCORES",
    "STEP_OUTCOMES",
    "Sex",
    "SideStatus",
    "StepStatus",
]
