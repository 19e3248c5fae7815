"""The vocabulary of partnerships, with what may follow what beside it, one module per subject."""

from partnerships.choices.agreements import AgreementKind, AgreementStatus
from partnerships.choices.documents import DOCUMENT_LANGUAGES, VISIBILITY_TRANSITIONS, DocumentKind, Visibility
from partnerships.choices.involvement import Level, Naming, OrganisationKind, Relation
from partnerships.choices.orientation import CHOICES_OF_QUESTION, NoteSection, Question, Verdict
from partnerships.choices.people import RIGHTS_OF_ROLE, ActorGroup, Right, Role, Side
from partnerships.choices.process import STAGE_OF_PHASE, Phase, PhaseChangeStatus, Stage
from partnerships.choices.register import RegisterKind
from partnerships.choices.search import SEARCH_TRANSITIONS, CandidateOutcome, Points, SearchRole, SearchStatus
from partnerships.choices.signing import VERSION_TRANSITIONS, CommentKind, VersionStatus, VoidReason, Word

__all__ = [
    "ActorGroup",
    "AgreementKind",
    "AgreementStatus",
    "CHOICES_OF_QUESTION",
    "CandidateOutcome",
    "CommentKind",
    "DOCUMENT_LANGUAGES",
    "DocumentKind",
    "Level",
    "NoteSection",
    "Naming",
    "OrganisationKind",
    "Phase",
    "PhaseChangeStatus",
    "Points",
    "Question",
    "RIGHTS_OF_ROLE",
    "RegisterKind",
    "Relation",
    "Right",
    "Role",
    "SEARCH_TRANSITIONS",
    "STAGE_OF_PHASE",
    "SearchRole",
    "SearchStatus",
    "Side",
    "Stage",
    "VERSION_TRANSITIONS",
    "VISIBILITY_TRANSITIONS",
    "Verdict",
    "VersionStatus",
    "Visibility",
    "VoidReason",
    "Word",
]
