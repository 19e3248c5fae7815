"""Partnerships for administrators: they begin, name people and mend; they never speak for a municipality.

Words, signatures, phases and who is involved come from members alone, so here they are read.
"""

from partnerships.admin import (
    agreements,
    bodies,
    communication,
    decisions,
    documents,
    involvement,
    kits,
    lifecycle,
    meetings,
    municipalities,
    orientation,
    partnerships,
    people,
    registers,
    risks,
    search,
    signing,
    talks,
)

__all__ = [
    "agreements",
    "bodies",
    "communication",
    "decisions",
    "documents",
    "involvement",
    "kits",
    "lifecycle",
    "meetings",
    "municipalities",
    "orientation",
    "partnerships",
    "people",
    "registers",
    "risks",
    "search",
    "signing",
    "talks",
]
