from partnerships.models.agreement import Agreement, Commitment
from partnerships.models.comment import Comment
from partnerships.models.involvement import Involvement, Organisation
from partnerships.models.member import Association, Member
from partnerships.models.municipality import Municipality
from partnerships.models.negotiation import PenHandover, TextAcceptance
from partnerships.models.partnership import Partner, Partnership, PhaseChange
from partnerships.models.reminder import Reminder
from partnerships.models.signoff import SignOff, Version
from partnerships.models.wording import LanguageVersion

__all__ = [
    "Agreement",
    "Association",
    "Comment",
    "Commitment",
    "Involvement",
    "LanguageVersion",
    "Member",
    "Municipality",
    "Organisation",
    "Partner",
    "Partnership",
    "PenHandover",
    "PhaseChange",
    "Reminder",
    "SignOff",
    "TextAcceptance",
    "Version",
]
