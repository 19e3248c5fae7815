"""The vocabulary of partnerships, with what may follow what beside it, one module per subject."""

from partnerships.choices.agreements import CALLED_MUTUAL, NEEDS_OF_KIND, AgreementKind, AgreementStatus, Clause, Needs
from partnerships.choices.communication import Audience, Channel, SessionKind, Shape
from partnerships.choices.decisions import (
    PAPER_TRANSITIONS,
    ApprovalOutcome,
    Bench,
    DecidingBody,
    DecisionOutcome,
    PaperStatus,
)
from partnerships.choices.documents import DOCUMENT_LANGUAGES, VISIBILITY_TRANSITIONS, DocumentKind, Visibility
from partnerships.choices.involvement import Level, OrganisationKind
from partnerships.choices.kit import CONCEPT_BLOCKS, READY_KITS, KitAudience, KitLength, OwnBlock, TextState
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
from partnerships.choices.orientation import CHOICES_OF_QUESTION, NoteSection, Question, Verdict
from partnerships.choices.people import RIGHTS_OF_ROLE, RIGHTS_OF_WHO_LEFT, ActorGroup, Right, Role, Side
from partnerships.choices.process import STAGE_OF_PHASE, Phase, PhaseChangeStatus, Stage
from partnerships.choices.register import RegisterKind
from partnerships.choices.renewals import FOLLOWED_BY, MONTHS_OF_WARNING, RenewalChoice, RenewalStatus
from partnerships.choices.search import SEARCH_TRANSITIONS, CandidateOutcome, Points, SearchRole, SearchStatus
from partnerships.choices.signing import VERSION_TRANSITIONS, CommentKind, VersionStatus, VoidReason, Word

__all__ = [
    "ActorGroup",
    "AgreementKind",
    "AgreementStatus",
    "ApprovalOutcome",
    "Audience",
    "BEGINNINGS",
    "Bench",
    "CALLED_MUTUAL",
    "CHOICES_OF_QUESTION",
    "CONCEPT_BLOCKS",
    "CandidateOutcome",
    "Channel",
    "Clause",
    "CommentKind",
    "DOCUMENT_LANGUAGES",
    "DecidingBody",
    "DecisionOutcome",
    "DocumentKind",
    "ExitItemKind",
    "FOLLOWED_BY",
    "KitAudience",
    "KitLength",
    "Level",
    "MONTHS_OF_WARNING",
    "NEEDS_OF_KIND",
    "Needs",
    "NoteSection",
    "OVER",
    "OrganisationKind",
    "OwnBlock",
    "OwnChoice",
    "PAPER_TRANSITIONS",
    "PaperStatus",
    "PartnershipForm",
    "PartnershipStatus",
    "Phase",
    "PhaseChangeStatus",
    "Points",
    "ProposalState",
    "Question",
    "READY_KITS",
    "RIGHTS_OF_ROLE",
    "RIGHTS_OF_WHO_LEFT",
    "RegisterKind",
    "RenewalChoice",
    "RenewalStatus",
    "Right",
    "Role",
    "SEARCH_TRANSITIONS",
    "STAGE_OF_PHASE",
    "STATUS_OF_PHASE",
    "STATUS_TRANSITIONS",
    "STORED_STATUSES",
    "SearchRole",
    "SearchStatus",
    "SessionKind",
    "Shape",
    "Side",
    "Stage",
    "TextState",
    "VERSION_TRANSITIONS",
    "VISIBILITY_TRANSITIONS",
    "Verdict",
    "VersionStatus",
    "Visibility",
    "VoidReason",
    "Word",
    "course_label",
    "status_in_phase",
]
