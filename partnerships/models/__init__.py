from partnerships.models.agreement import Agreement, Commitment
from partnerships.models.body import Body, Mandate
from partnerships.models.comment import Comment
from partnerships.models.communication import Communication, InfoSession
from partnerships.models.cooperation import CooperationForm, CooperationWords
from partnerships.models.decision import CouncilDecision, PartyVote, Signatory, SupervisoryApproval, SupervisoryRule
from partnerships.models.document import Document, DocumentFile
from partnerships.models.exit import ExitFile, ExitItem
from partnerships.models.handover import Handover, HandoverPaper
from partnerships.models.involvement import Involvement
from partnerships.models.kit import Kit, KitBlock, KitDelivery, KitText, KitTranslation
from partnerships.models.meeting import AgendaItem, Attendance, Meeting
from partnerships.models.member import Association, Member
from partnerships.models.municipality import Municipality
from partnerships.models.negotiation import PenHandover, TextAcceptance
from partnerships.models.next_step import NextStep
from partnerships.models.organisation import LeadingGroup, Organisation, OrganisationMerge
from partnerships.models.orientation import Orientation, OrientationAnswer, OrientationInvitation
from partnerships.models.orientation_note import OrientationNote
from partnerships.models.own_decision import OwnDecision
from partnerships.models.paper_signature import PaperSignature, SignedPaper
from partnerships.models.partnership import Partner, Partnership
from partnerships.models.phase import PhaseChange
from partnerships.models.place_tenure import PlaceTenure
from partnerships.models.proposal import Accession, CourseChange
from partnerships.models.register import RegisterImport
from partnerships.models.reminder import Reminder
from partnerships.models.renewal import RenewalDecision
from partnerships.models.risk import Incident, Risk, RiskLook
from partnerships.models.search import Candidate, Criterion, PartnerSearch, Score, SearchMember, Verdict
from partnerships.models.seat import Seat, Tenure
from partnerships.models.signoff import SignOff, Version
from partnerships.models.source import Source, Theme
from partnerships.models.term import CouncilTerm
from partnerships.models.wording import LanguageVersion

__all__ = [
    "Accession",
    "AgendaItem",
    "Agreement",
    "Association",
    "Attendance",
    "Body",
    "Candidate",
    "Comment",
    "Commitment",
    "Communication",
    "CooperationForm",
    "CooperationWords",
    "CouncilDecision",
    "CouncilTerm",
    "CourseChange",
    "Criterion",
    "Document",
    "DocumentFile",
    "ExitFile",
    "ExitItem",
    "Handover",
    "HandoverPaper",
    "Incident",
    "InfoSession",
    "Involvement",
    "Kit",
    "KitBlock",
    "KitDelivery",
    "KitText",
    "KitTranslation",
    "LanguageVersion",
    "LeadingGroup",
    "Mandate",
    "Meeting",
    "Member",
    "Municipality",
    "NextStep",
    "Organisation",
    "OrganisationMerge",
    "Orientation",
    "OrientationAnswer",
    "OrientationInvitation",
    "OrientationNote",
    "OwnDecision",
    "PaperSignature",
    "Partner",
    "PartnerSearch",
    "Partnership",
    "PartyVote",
    "PenHandover",
    "PhaseChange",
    "PlaceTenure",
    "RegisterImport",
    "Reminder",
    "RenewalDecision",
    "Risk",
    "RiskLook",
    "Score",
    "SearchMember",
    "Seat",
    "SignOff",
    "Signatory",
    "SignedPaper",
    "Source",
    "SupervisoryApproval",
    "SupervisoryRule",
    "Tenure",
    "TextAcceptance",
    "Theme",
    "Verdict",
    "Version",
]
