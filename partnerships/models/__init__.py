from partnerships.models.agreement import Agreement, Commitment
from partnerships.models.body import Body, Mandate
from partnerships.models.comment import Comment
from partnerships.models.handover import Handover, HandoverPaper
from partnerships.models.involvement import Involvement, Organisation
from partnerships.models.meeting import AgendaItem, Attendance, Meeting
from partnerships.models.member import Association, Member
from partnerships.models.municipality import Municipality
from partnerships.models.next_step import NextStep
from partnerships.models.partnership import Partner, Partnership, PhaseChange
from partnerships.models.reminder import Reminder
from partnerships.models.seat import Seat, Tenure
from partnerships.models.signoff import SignOff, Version
from partnerships.models.term import CouncilTerm

__all__ = [
    "AgendaItem",
    "Agreement",
    "Association",
    "Attendance",
    "Body",
    "Comment",
    "Commitment",
    "CouncilTerm",
    "Handover",
    "HandoverPaper",
    "Involvement",
    "Mandate",
    "Meeting",
    "Member",
    "Municipality",
    "NextStep",
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
