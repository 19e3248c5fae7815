from capacity.models.activity import Activity, Participation
from capacity.models.activity_move import ActivityMove
from capacity.models.assessment import AssessmentRound, AssessmentSide
from capacity.models.assessment_answers import Answer, AnswerLink, AnswerSheet
from capacity.models.assessment_results import ActionPoint, Workshop, WorkshopScore
from capacity.models.assessment_talk import Conversation, TalkingPoint
from capacity.models.behaviour import BoundaryActor, JournalEntry, ProgressMarker
from capacity.models.budget import Budget, BudgetLine, BudgetOffer
from capacity.models.contribution import Contribution
from capacity.models.delegate import Delegate
from capacity.models.expectation import ExpectationNote, Signal
from capacity.models.expense import Expense
from capacity.models.external_result import ExternalResult
from capacity.models.finding import Finding, Need
from capacity.models.funding import FundingScheme, FundingSource
from capacity.models.hearing import Hearing
from capacity.models.indicator import Baseline, Indicator, Target
from capacity.models.learning import Learning, LearningPause, StageReached
from capacity.models.lesson import Lesson, LessonTranslation, LibraryTag
from capacity.models.look_back import LookBack, LookBackPresence
from capacity.models.measurement import Measurement, MeasuringRound
from capacity.models.mission import Mission, MissionDocument, MissionSide
from capacity.models.mission_paper import MissionPaper
from capacity.models.programme import ProgrammeEntry
from capacity.models.promise import Promise
from capacity.models.question import PeriodQuestion, QuestionOwner
from capacity.models.rate import ExchangeRate, FixedRate
from capacity.models.reached_group import ReachedGroup
from capacity.models.selection import PanelChoice, PanelSeat, SelectionRound
from capacity.models.stake import Stake, Strengthening
from capacity.models.statement import Dimension, ScaleLevel, Statement, StatementSet
from capacity.models.step_trail import StepProof, StepRevision
from capacity.models.story import Story, StoryNote
from capacity.models.trajectory import Step, Trajectory
from capacity.models.travel import TravelEdition
from capacity.models.visit_question import VisitQuestion

__all__ = [
    "ActionPoint",
    "Activity",
    "ActivityMove",
    "Answer",
    "AnswerLink",
    "AnswerSheet",
    "AssessmentRound",
    "AssessmentSide",
    "Baseline",
    "BoundaryActor",
    "Budget",
    "BudgetLine",
    "BudgetOffer",
    "Contribution",
    "Conversation",
    "Delegate",
    "Dimension",
    "ExchangeRate",
    "ExpectationNote",
    "Expense",
    "ExternalResult",
    "Finding",
    "FixedRate",
    "FundingScheme",
    "FundingSource",
    "Hearing",
    "Indicator",
    "JournalEntry",
    "Learning",
    "LearningPause",
    "Lesson",
    "LessonTranslation",
    "LibraryTag",
    "LookBack",
    "LookBackPresence",
    "Measurement",
    "MeasuringRound",
    "Mission",
    "MissionDocument",
    "MissionPaper",
    "MissionSide",
    "Need",
    "PanelChoice",
    "PanelSeat",
    "Participation",
    "PeriodQuestion",
    "ProgrammeEntry",
    "ProgressMarker",
    "Promise",
    "QuestionOwner",
    "ReachedGroup",
    "ScaleLevel",
    "SelectionRound",
    "Signal",
    "StageReached",
    "Stake",
    "Statement",
    "StatementSet",
    "Step",
    "StepProof",
    "StepRevision",
    "Story",
    "StoryNote",
    "Strengthening",
    "TalkingPoint",
    "Target",
    "Trajectory",
    "TravelEdition",
    "VisitQuestion",
    "Workshop",
    "WorkshopScore",
]
