"""Who may log, learn and confirm; one module per subject."""

from capacity.rules import activities, contributions, learning, stories, trajectories

__all__ = [
    "activities",
    "contributions",
    "learning",
    "stories",
    "trajectories",
]
