"""The vocabulary of partnerships, with what may follow what beside it, one module per subject."""

from partnerships.choices.agreements import (
    CALLED_MUTUAL,
    NEEDS_OF_KIND,
    AgreementKind,
    AgreementStatus,
    Clause,
    Needs,
)
from partnerships.choices.decisions import (
    PAPER_TRANSITIONS,
    ApprovalOutcome,
    Bench,
    DecidingBody,
    DecisionOutcome,
    PaperStatus,
)
from partnerships.choices.involvement import Level, OrganisationKind
from partnerships.choices.people import RIGHTS_OF_ROLE, ActorGroup, Right, Role, Side
from partnerships.choices.process import STAGE_OF_PHASE, Phase, PhaseChangeStatus, Stage
from partnerships.choices.renewals import (
    FOLLOWED_BY,
    MONTHS_OF_WARNING,
    RenewalChoice,
    RenewalStatus,
)
from partnerships.choices.signing import VERSION_TRANSITIONS, CommentKind, VersionStatus, VoidReason, Word

__all__ = [
    "ActorGroup",
    "AgreementKind",
    "AgreementStatus",
    "ApprovalOutcome",
    "FOLLOWED_BY",
    "Bench",
    "CALLED_MUTUAL",
    "Clause",
    "CommentKind",
    "DecidingBody",
    "DecisionOutcome",
    "Level",
    "MONTHS_OF_WARNING",
    "Needs",
    "NEEDS_OF_KIND",
    "OrganisationKind",
    "PAPER_TRANSITIONS",
    "PaperStatus",
    "Phase",
    "PhaseChangeStatus",
    "RenewalChoice",
    "RenewalStatus",
    "Right",
    "RIGHTS_OF_ROLE",
    "Role",
    "Side",
    "Stage",
    "STAGE_OF_PHASE",
    "VERSION_TRANSITIONS",
    "VersionStatus",
    "VoidReason",
    "Word",
]
