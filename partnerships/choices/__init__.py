"""The vocabulary of partnerships, with what may follow what beside it, one module per subject."""

from partnerships.choices.agreements import AgreementKind, AgreementStatus
from partnerships.choices.involvement import Level, OrganisationKind
from partnerships.choices.lifecycle import (
    BEGINNINGS,
    OVER,
    STATUS_OF_PHASE,
    STATUS_TRANSITIONS,
    STORED_STATUSES,
    ExitItemKind,
    OwnChoice,
    PartnershipForm,
    PartnershipStatus,
    ProposalState,
    course_label,
    status_in_phase,
)
from partnerships.choices.people import RIGHTS_OF_ROLE, RIGHTS_OF_WHO_LEFT, ActorGroup, Right, Role, Side
from partnerships.choices.process import STAGE_OF_PHASE, Phase, PhaseChangeStatus, Stage
from partnerships.choices.signing import VERSION_TRANSITIONS, CommentKind, VersionStatus, VoidReason, Word

__all__ = [
    "ActorGroup",
    "AgreementKind",
    "AgreementStatus",
    "BEGINNINGS",
    "CommentKind",
    "ExitItemKind",
    "Level",
    "OVER",
    "OrganisationKind",
    "OwnChoice",
    "PartnershipForm",
    "PartnershipStatus",
    "Phase",
    "PhaseChangeStatus",
    "ProposalState",
    "RIGHTS_OF_ROLE",
    "RIGHTS_OF_WHO_LEFT",
    "Right",
    "Role",
    "STAGE_OF_PHASE",
    "STATUS_OF_PHASE",
    "STATUS_TRANSITIONS",
    "STORED_STATUSES",
    "Side",
    "Stage",
    "VERSION_TRANSITIONS",
    "VersionStatus",
    "VoidReason",
    "Word",
    "course_label",
    "status_in_phase",
]
