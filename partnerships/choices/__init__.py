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
from partnerships.choices.people import RIGHTS_OF_ROLE, ActorGroup, Right, Role, Side
from partnerships.choices.process import STAGE_OF_PHASE, Phase, PhaseChangeStatus, Stage
from partnerships.choices.signing import VERSION_TRANSITIONS, CommentKind, VersionStatus, VoidReason, Word

__all__ = [
    "ActorGroup",
    "AgreementKind",
    "AgreementStatus",
    "BodyKind",
    "Colour",
    "CommentKind",
    "HandoverOccasion",
    "Level",
    "MandateStatus",
    "OrganisationKind",
    "POLITICAL_SEATS",
    "Phase",
    "PhaseChangeStatus",
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
