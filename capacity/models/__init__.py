from capacity.models.activity import Activity, Participation
from capacity.models.behaviour import BoundaryActor, JournalEntry, ProgressMarker
from capacity.models.contribution import Contribution
from capacity.models.external_result import ExternalResult
from capacity.models.indicator import Baseline, Indicator, Target
from capacity.models.learning import Learning
from capacity.models.measurement import Measurement, MeasuringRound
from capacity.models.trajectory import Step, Trajectory

__all__ = [
    "Activity",
    "Baseline",
    "BoundaryActor",
    "Contribution",
    "ExternalResult",
    "Indicator",
    "JournalEntry",
    "Learning",
    "Measurement",
    "MeasuringRound",
    "Participation",
    "ProgressMarker",
    "Step",
    "Target",
    "Trajectory",
]
