from partnerships.models.agreement import Agreement, Commitment
from partnerships.models.body import Body, Mandate
from partnerships.models.comment import Comment
from partnerships.models.handover import Handover, HandoverPaper
from partnerships.models.involvement import Involvement, Organisation
from partnerships.models.member import Association, Member
from partnerships.models.municipality import Municipality
from partnerships.models.partnership import Partner, Partnership, PhaseChange
from partnerships.models.reminder import Reminder
from partnerships.models.seat import Seat, Tenure
from partnerships.models.signoff import SignOff, Version
from partnerships.models.term import CouncilTerm

__all__ = [
    "Agreement",
    "Association",
    "Body",
    "Comment",
    "Commitment",
    "CouncilTerm",
    "Handover",
    "HandoverPaper",
    "Involvement",
    "Mandate",
    "Member",
    "Municipality",
    "Organisation",
    "Partner",
    "Partnership",
    "PhaseChange",
    "Reminder",
    "Seat",
    "SignOff",
    "Tenure",
    "Version",
]
