"""What counts as a trip: colleagues who travel to colleagues."""

from capacity.choices.activities import ActivityKind

TRIP_KINDS = frozenset({ActivityKind.WORK_VISIT, ActivityKind.PEER_ADVICE, ActivityKind.INTERNSHIP})
"""Kinds for which people travel, unless it was online."""
