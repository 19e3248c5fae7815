from capacity.models.activity import Activity, Participation
from capacity.models.contribution import Contribution
from capacity.models.learning import Learning
from capacity.models.look_back import LookBack, LookBackPresence
from capacity.models.stake import Stake, Strengthening
from capacity.models.step_trail import StepProof, StepRevision
from capacity.models.trajectory import Step, Trajectory

__all__ = [
    "Activity",
    "Contribution",
    "Learning",
    "LookBack",
    "LookBackPresence",
    "Participation",
    "Stake",
    "Step",
    "StepProof",
    "StepRevision",
    "Strengthening",
    "Trajectory",
]
