from capacity.models.activity import Activity, Participation
from capacity.models.assessment import AssessmentRound, AssessmentSide
from capacity.models.assessment_answers import Answer, AnswerLink, AnswerSheet
from capacity.models.assessment_results import ActionPoint, Workshop, WorkshopScore
from capacity.models.assessment_talk import Conversation, TalkingPoint
from capacity.models.contribution import Contribution
from capacity.models.learning import Learning
from capacity.models.statement import Dimension, ScaleLevel, Statement, StatementSet
from capacity.models.trajectory import Step, Trajectory

__all__ = [
    "ActionPoint",
    "Activity",
    "Answer",
    "AnswerLink",
    "AnswerSheet",
    "AssessmentRound",
    "AssessmentSide",
    "Contribution",
    "Conversation",
    "Dimension",
    "Learning",
    "Participation",
    "ScaleLevel",
    "Statement",
    "StatementSet",
    "Step",
    "TalkingPoint",
    "Trajectory",
    "Workshop",
    "WorkshopScore",
]
