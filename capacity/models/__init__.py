from capacity.models.activity import Activity, Participation
from capacity.models.contribution import Contribution
from capacity.models.learning import Learning
from capacity.models.trajectory import Step, Trajectory

__all__ = ["Activity", "Contribution", "Learning", "Participation", "Step", "Trajectory"]
