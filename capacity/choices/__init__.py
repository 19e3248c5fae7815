"""The vocabulary of capacity building (`guide/domain.md` 5), one module per subject."""

from capacity.choices.activities import (
    CAPACITY_PURPOSES,
    VISIBLE_KINDS,
    ActivityKind,
    ActivityPurpose,
    ActivityStatus,
    StrengthenedGroup,
    usual_purpose,
)
from capacity.choices.contributions import ContributionKind
from capacity.choices.days import DayType
from capacity.choices.expenses import EXPENSE_TRANSITIONS, STILL_WRITTEN, ExpenseStatus, Procurement
from capacity.choices.learning import LESSON_TRANSITIONS, LIVE_LESSONS, InquiryMethod, LearningStage, LessonStatus
from capacity.choices.missions import (
    MISSION_KINDS,
    Consent,
    EntryState,
    MetWith,
    MissionStatus,
    PaidBy,
    Referral,
    SidePart,
)
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
from capacity.choices.promises import DECIDED_TOGETHER, PromiseKind
from capacity.choices.stories import ChangeDomain, Consent, PanelLevel, RoundStatus, StoryNoteKind
from capacity.choices.trajectories import (
    LOOK_BACK_AFTER_MONTHS,
    STEP_OUTCOMES,
    CapacityGroup,
    CapacityLevel,
    LegalPower,
    LookBackStatus,
    StepStatus,
)
from capacity.choices.travel import TRIP_KINDS

__all__ = [
    "ActivityKind",
    "ActivityPurpose",
    "ActivityStatus",
    "CAPACITY_PURPOSES",
    "CapacityGroup",
    "CapacityLevel",
    "ChangeDomain",
    "Channel",
    "Consent",
    "ContributionKind",
    "CostClass",
    "Currency",
    "DECIDED_TOGETHER",
    "DayType",
    "EXPENSE_TRANSITIONS",
    "Eligibility",
    "EntryState",
    "ExpenseStatus",
    "InquiryMethod",
    "LESSON_TRANSITIONS",
    "LIVE_LESSONS",
    "LOOK_BACK_AFTER_MONTHS",
    "LearningStage",
    "LegalPower",
    "LessonStatus",
    "LookBackStatus",
    "MISSION_KINDS",
    "MetWith",
    "MissionStatus",
    "OfferStatus",
    "PaidBy",
    "PanelLevel",
    "Procurement",
    "PromiseKind",
    "Referral",
    "RoundStatus",
    "STAFF_CLASSES",
    "STEP_OUTCOMES",
    "STILL_WRITTEN",
    "Sex",
    "SidePart",
    "SourceKind",
    "StaffPaid",
    "Stated",
    "StepStatus",
    "StoryNoteKind",
    "StrengthenedGroup",
    "TRIP_KINDS",
    "VISIBLE_KINDS",
    "usual_purpose",
]
