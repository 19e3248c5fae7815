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
]
