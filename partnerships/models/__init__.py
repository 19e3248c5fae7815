from partnerships.models.agreement import Agreement, Commitment
from partnerships.models.comment import Comment
from partnerships.models.decision import (
    CouncilDecision,
    PartyVote,
    Signatory,
    SupervisoryApproval,
    SupervisoryRule,
)
from partnerships.models.involvement import Involvement, Organisation
from partnerships.models.member import Association, Member
from partnerships.models.municipality import Municipality
from partnerships.models.negotiation import PenHandover, TextAcceptance
from partnerships.models.paper_signature import PaperSignature, SignedPaper
from partnerships.models.partnership import Partner, Partnership, PhaseChange
from partnerships.models.reminder import Reminder
from partnerships.models.renewal import RenewalDecision
from partnerships.models.signoff import SignOff, Version
from partnerships.models.wording import LanguageVersion

__all__ = [
    "Agreement",
    "Association",
    "Comment",
    "Commitment",
    "CouncilDecision",
    "Involvement",
    "LanguageVersion",
    "Member",
    "Municipality",
    "Organisation",
    "PaperSignature",
    "Partner",
    "Partnership",
    "PartyVote",
    "PenHandover",
    "PhaseChange",
    "Reminder",
    "RenewalDecision",
    "SignOff",
    "Signatory",
    "SignedPaper",
    "SupervisoryApproval",
    "SupervisoryRule",
    "TextAcceptance",
    "Version",
]
