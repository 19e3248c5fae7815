from partnerships.models.agreement import Agreement, Commitment
from partnerships.models.comment import Comment
from partnerships.models.cooperation import CooperationForm, CooperationWords
from partnerships.models.document import Document, DocumentFile
from partnerships.models.involvement import Involvement
from partnerships.models.member import Association, Member
from partnerships.models.municipality import Municipality
from partnerships.models.organisation import LeadingGroup, Organisation, OrganisationMerge
from partnerships.models.orientation import Orientation, OrientationAnswer, OrientationInvitation
from partnerships.models.orientation_note import OrientationNote
from partnerships.models.partnership import Partner, Partnership, PhaseChange
from partnerships.models.register import RegisterImport
from partnerships.models.reminder import Reminder
from partnerships.models.search import Candidate, Criterion, PartnerSearch, Score, SearchMember, Verdict
from partnerships.models.signoff import SignOff, Version
from partnerships.models.source import Source, Theme

__all__ = [
    "Agreement",
    "Association",
    "Candidate",
    "Comment",
    "Commitment",
    "CooperationForm",
    "CooperationWords",
    "Criterion",
    "Document",
    "DocumentFile",
    "Involvement",
    "LeadingGroup",
    "Member",
    "Municipality",
    "Organisation",
    "OrganisationMerge",
    "Orientation",
    "OrientationAnswer",
    "OrientationInvitation",
    "OrientationNote",
    "Partner",
    "PartnerSearch",
    "Partnership",
    "PhaseChange",
    "RegisterImport",
    "Reminder",
    "Score",
    "SearchMember",
    "SignOff",
    "Source",
    "Theme",
    "Verdict",
    "Version",
]
