from partnerships.models.agreement import Agreement, Commitment
from partnerships.models.comment import Comment
from partnerships.models.exit import ExitFile, ExitItem
from partnerships.models.involvement import Involvement, Organisation
from partnerships.models.member import Association, Member
from partnerships.models.municipality import Municipality
from partnerships.models.own_decision import OwnDecision
from partnerships.models.partnership import Partner, Partnership
from partnerships.models.phase import PhaseChange
from partnerships.models.proposal import Accession, CourseChange
from partnerships.models.reminder import Reminder
from partnerships.models.signoff import SignOff, Version
from partnerships.models.tenure import Tenure

__all__ = [
    "Accession",
    "Agreement",
    "Association",
    "Comment",
    "Commitment",
    "CourseChange",
    "ExitFile",
    "ExitItem",
    "Involvement",
    "Member",
    "Municipality",
    "Organisation",
    "OwnDecision",
    "Partner",
    "Partnership",
    "PhaseChange",
    "Reminder",
    "SignOff",
    "Tenure",
    "Version",
]
