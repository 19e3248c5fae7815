"""Who may log, learn and confirm; one module per subject."""

from capacity.rules import activities, contributions, learning, results, trajectories

__all__ = [
    "activities",
    "contributions",
    "learning",
    "results",
    "trajectories",
]
