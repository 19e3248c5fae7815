"""Who may log, learn and confirm; one module per subject."""

from capacity.rules import (
    activities,
    assessments,
    contributions,
    expenses,
    learning,
    missions,
    money,
    promises,
    results,
    stories,
    trajectories,
    travel,
)

__all__ = [
    "activities",
    "assessments",
    "contributions",
    "expenses",
    "learning",
    "missions",
    "money",
    "promises",
    "results",
    "stories",
    "trajectories",
    "travel",
]
