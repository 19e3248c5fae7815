"""The vocabulary of capacity building (`guide/domain.md` 5), one module per subject."""

from capacity.choices.activities import CAPACITY_KINDS, ActivityKind, ActivityStatus
from capacity.choices.contributions import ContributionKind
from capacity.choices.learning import LearningStage
from capacity.choices.money import (
    STAFF_CLASSES,
    Channel,
    CostClass,
    Currency,
    Eligibility,
    OfferStatus,
    SourceKind,
    StaffPaid,
    Stated,
)
from capacity.choices.people import Sex
from capacity.choices.trajectories import STEP_OUTCOMES, StepStatus

__all__ = [
    "ActivityKind",
    "ActivityStatus",
    "CAPACITY_KINDS",
    "Channel",
    "ContributionKind",
    "CostClass",
    "Currency",
    "Eligibility",
    "LearningStage",
    "OfferStatus",
    "STAFF_CLASSES",
    "STEP_OUTCOMES",
    "Sex",
    "SourceKind",
    "StaffPaid",
    "Stated",
    "StepStatus",
]
