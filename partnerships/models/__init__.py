from partnerships.models.agreement import Agreement, Commitment
from partnerships.models.comment import Comment
from partnerships.models.communication import Communication, InfoSession
from partnerships.models.involvement import Involvement, Organisation
from partnerships.models.kit import HandOver, Kit, KitBlock, KitText, KitTranslation
from partnerships.models.member import Association, Member
from partnerships.models.municipality import Municipality
from partnerships.models.partnership import Partner, Partnership, PhaseChange
from partnerships.models.reminder import Reminder
from partnerships.models.signoff import SignOff, Version

__all__ = [
    "Agreement",
    "Association",
    "Comment",
    "Commitment",
    "Communication",
    "HandOver",
    "InfoSession",
    "Involvement",
    "Kit",
    "KitBlock",
    "KitText",
    "KitTranslation",
    "Member",
    "Municipality",
    "Organisation",
    "Partner",
    "Partnership",
    "PhaseChange",
    "Reminder",
    "SignOff",
    "Version",
]
