"""Capacity building for administrators: they mend and look up; they neither log nor learn nor confirm.

What a municipality learned and what it brought is written by that municipality alone, so here it is read.
"""

from capacity.admin import activities, assessments, contributions, learning, statements, trajectories

__all__ = [
    "activities",
    "assessments",
    "contributions",
    "learning",
    "statements",
    "trajectories",
]
