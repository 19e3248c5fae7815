from capacity.models.activity import Activity, Participation
from capacity.models.budget import Budget, BudgetLine, BudgetOffer
from capacity.models.contribution import Contribution
from capacity.models.expense import Expense
from capacity.models.funding import FundingScheme, FundingSource
from capacity.models.learning import Learning
from capacity.models.rate import ExchangeRate, FixedRate
from capacity.models.trajectory import Step, Trajectory
from capacity.models.travel import TravelEdition

__all__ = [
    "Activity",
    "Budget",
    "BudgetLine",
    "BudgetOffer",
    "Contribution",
    "ExchangeRate",
    "Expense",
    "FixedRate",
    "FundingScheme",
    "FundingSource",
    "Learning",
    "Participation",
    "Step",
    "Trajectory",
    "TravelEdition",
from capacity.models.activity_move import ActivityMove
from capacity.models.contribution import Contribution
from capacity.models.delegate import Delegate
from capacity.models.expectation import ExpectationNote, Signal
from capacity.models.finding import Finding, Need
from capacity.models.learning import Learning
from capacity.models.mission import Mission, MissionDocument, MissionSide
from capacity.models.mission_paper import MissionPaper
from capacity.models.programme import ProgrammeEntry
from capacity.models.promise import Hearing, Promise
from capacity.models.reached_group import ReachedGroup
from capacity.models.trajectory import Step, Trajectory
from capacity.models.visit_question import VisitQuestion

__all__ = [
    "Activity",
    "ActivityMove",
    "Contribution",
    "Delegate",
    "ExpectationNote",
    "Finding",
    "Hearing",
    "Learning",
    "Mission",
    "MissionDocument",
    "MissionPaper",
    "MissionSide",
    "Need",
    "Participation",
    "ProgrammeEntry",
    "Promise",
    "ReachedGroup",
    "Signal",
    "Step",
    "Trajectory",
    "VisitQuestion",
]
