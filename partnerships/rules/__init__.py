"""Who may do what in a partnership. One question, the same answer on every side and in every app above."""

from partnerships.rules import (
    agreements,
    bodies,
    course,
    documents,
    kits,
    meetings,
    orientation,
    people,
    reading,
    risks,
    search,
    signing,
)
from partnerships.rules.membership import may_contribute, may_coordinate, may_read, membership, of_own_partner
from partnerships.rules.search import place_in_search

__all__ = [
    "agreements",
    "bodies",
    "course",
    "documents",
    "kits",
    "meetings",
    "may_contribute",
    "may_coordinate",
    "may_read",
    "membership",
    "of_own_partner",
    "orientation",
    "people",
    "place_in_search",
    "reading",
    "risks",
    "search",
    "signing",
]
