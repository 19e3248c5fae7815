"""The vocabulary of capacity building (`guide/domain.md` 5), one module per subject."""

from capacity.choices.activities import (
    CAPACITY_PURPOSES,
    VISIBLE_KINDS,
    ActivityKind,
    ActivityPurpose,
    ActivityStatus,
    usual_purpose,
)
from capacity.choices.contributions import ContributionKind
from capacity.choices.days import DayType
from capacity.choices.expenses import EXPENSE_TRANSITIONS, STILL_WRITTEN, ExpenseStatus, Procurement
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
from capacity.choices.travel import TRIP_KINDS

__all__ = [
    "ActivityKind",
    "ActivityPurpose",
    "ActivityStatus",
    "CAPACITY_PURPOSES",
    "Channel",
    "ContributionKind",
    "CostClass",
    "Currency",
    "DayType",
    "EXPENSE_TRANSITIONS",
    "Eligibility",
    "ExpenseStatus",
    "LearningStage",
    "OfferStatus",
    "Procurement",
    "STAFF_CLASSES",
    "STEP_OUTCOMES",
    "STILL_WRITTEN",
    "Sex",
    "SourceKind",
    "StaffPaid",
    "Stated",
    "StepStatus",
    "TRIP_KINDS",
    "VISIBLE_KINDS",
    "usual_purpose",
]
