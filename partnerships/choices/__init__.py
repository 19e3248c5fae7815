"""The vocabulary of partnerships, with what may follow what beside it, one module per subject."""

from partnerships.choices.agreements import AgreementKind, AgreementStatus
from partnerships.choices.bodies import (
    POLITICAL_SEATS,
    BodyKind,
    Colour,
    HandoverOccasion,
    MandateStatus,
    SeatKind,
)
from partnerships.choices.involvement import Level, OrganisationKind
from partnerships.choices.meetings import (
    MEETING_TRANSITIONS,
    NEXT_STEP_TRANSITIONS,
    AgendaAim,
    MeetingStatus,
    MinutesStatus,
    NextStepStatus,
    Outcome,
    Presence,
)
from partnerships.choices.people import RIGHTS_OF_ROLE, ActorGroup, Right, Role, Side
from partnerships.choices.process import STAGE_OF_PHASE, Phase, PhaseChangeStatus, Stage
from partnerships.choices.signing import VERSION_TRANSITIONS, CommentKind, VersionStatus, VoidReason, Word

__all__ = [
    "ActorGroup",
    "AgendaAim",
    "AgreementKind",
    "AgreementStatus",
    "BodyKind",
    "Colour",
    "CommentKind",
    "HandoverOccasion",
    "Level",
    "MEETING_TRANSITIONS",
    "MandateStatus",
    "MeetingStatus",
    "MinutesStatus",
    "NEXT_STEP_TRANSITIONS",
    "NextStepStatus",
    "OrganisationKind",
    "Outcome",
    "POLITICAL_SEATS",
    "Phase",
    "PhaseChangeStatus",
    "Presence",
    "RIGHTS_OF_ROLE",
    "Right",
    "Role",
    "STAGE_OF_PHASE",
    "SeatKind",
    "Side",
    "Stage",
    "VERSION_TRANSITIONS",
    "VersionStatus",
    "VoidReason",
    "Word",
]
