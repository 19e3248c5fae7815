"""The vocabulary of partnerships, with what may follow what beside it, one module per subject."""

from partnerships.choices.agreements import AgreementKind, AgreementStatus
from partnerships.choices.communication import Audience, Channel, SessionKind, Shape
from partnerships.choices.involvement import Level, OrganisationKind
from partnerships.choices.kit import CONCEPT_BLOCKS, READY_KITS, KitAudience, KitLength, OwnBlock, TextState
from partnerships.choices.people import RIGHTS_OF_ROLE, ActorGroup, Right, Role, Side
from partnerships.choices.process import STAGE_OF_PHASE, Phase, PhaseChangeStatus, Stage
from partnerships.choices.signing import VERSION_TRANSITIONS, CommentKind, VersionStatus, VoidReason, Word

__all__ = [
    "ActorGroup",
    "AgreementKind",
    "AgreementStatus",
    "Audience",
    "CONCEPT_BLOCKS",
    "Channel",
    "CommentKind",
    "KitAudience",
    "KitLength",
    "Level",
    "OrganisationKind",
    "OwnBlock",
    "Phase",
    "PhaseChangeStatus",
    "READY_KITS",
    "RIGHTS_OF_ROLE",
    "Right",
    "Role",
    "STAGE_OF_PHASE",
    "SessionKind",
    "Shape",
    "Side",
    "Stage",
    "TextState",
    "VERSION_TRANSITIONS",
    "VersionStatus",
    "VoidReason",
    "Word",
]
