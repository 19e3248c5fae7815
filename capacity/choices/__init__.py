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
from capacity.choices.contributions import ContributionKind, Currency
from capacity.choices.learning import LearningStage
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
from capacity.choices.people import Sex
from capacity.choices.promises import DECIDED_TOGETHER, PromiseKind
from capacity.choices.trajectories import STEP_OUTCOMES, StepStatus

__all__ = [
    "ActivityKind",
    "ActivityPurpose",
    "ActivityStatus",
    "CAPACITY_PURPOSES",
    "Consent",
    "ContributionKind",
    "Currency",
    "DECIDED_TOGETHER",
    "EntryState",
    "LearningStage",
    "MISSION_KINDS",
    "MetWith",
    "MissionStatus",
    "PaidBy",
    "PromiseKind",
    "Referral",
    "STEP_OUTCOMES",
    "Sex",
    "SidePart",
    "StepStatus",
    "StrengthenedGroup",
    "VISIBLE_KINDS",
    "usual_purpose",
]
