"""Capacity building for administrators: they mend and look up; they neither log nor learn nor confirm.

What a municipality learned and what it brought is written by that municipality alone, so here it is read.
"""

from capacity.admin import (
    activities,
    assessments,
    contributions,
    expenses,
    learning,
    library,
    look_backs,
    missions,
    money,
    promises,
    results,
    stakes,
    statements,
    stories,
    trajectories,
)

__all__ = [
    "activities",
    "assessments",
    "contributions",
    "expenses",
    "learning",
    "library",
    "look_backs",
    "missions",
    "money",
    "promises",
    "results",
    "stakes",
    "statements",
    "stories",
    "trajectories",
]
