"""Partnerships for administrators: they begin, name people and mend; they never speak for a municipality.

Words, signatures, phases and who is involved come from members alone, so here they are read.
"""

from partnerships.admin import (
    agreements,
    bodies,
    involvement,
    meetings,
    municipalities,
    partnerships,
    people,
    signing,
    talks,
)

__all__ = [
    "agreements",
    "bodies",
    "involvement",
    "meetings",
    "municipalities",
    "partnerships",
    "people",
    "signing",
    "talks",
]
