"""Who may log, learn and confirm; one module per subject."""

from capacity.rules import activities, assessments, contributions, learning, trajectories

__all__ = [
    "activities",
    "assessments",
    "contributions",
    "learning",
    "trajectories",
]
