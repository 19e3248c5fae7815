"""The vocabulary of partnerships, with what may follow what beside it, one module per subject."""

from partnerships.choices.agreements import (
    CALLED_MUTUAL,
    NEEDS_OF_KIND,
    AgreementKind,
    AgreementStatus,
    Clause,
    Needs,
)
from partnerships.choices.involvement import Level, OrganisationKind
from partnerships.choices.people import RIGHTS_OF_ROLE, ActorGroup, Right, Role, Side
from partnerships.choices.process import STAGE_OF_PHASE, Phase, PhaseChangeStatus, Stage
from partnerships.choices.signing import VERSION_TRANSITIONS, CommentKind, VersionStatus, VoidReason, Word

__all__ = [
    "ActorGroup",
    "AgreementKind",
    "AgreementStatus",
    "CALLED_MUTUAL",
    "Clause",
    "CommentKind",
    "Level",
    "NEEDS_OF_KIND",
    "Needs",
    "OrganisationKind",
    "Phase",
    "PhaseChangeStatus",
    "RIGHTS_OF_ROLE",
    "Right",
    "Role",
    "STAGE_OF_PHASE",
    "Side",
    "Stage",
    "VERSION_TRANSITIONS",
    "VersionStatus",
    "VoidReason",
    "Word",
]
