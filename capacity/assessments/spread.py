"""What may be shown of anonymous answers: spreads within one municipality, and groups only where nobody stands alone.

Plain numbers in, plain numbers out; no average anywhere (`guide/domain.md` 3.3).
"""

from collections import Counter
from collections.abc import Iterable, Mapping

CHOICES = ("1", "2", "3", "4", "na", "unknown")


def spread_of(choices: Iterable[str]) -> dict[str, int]:
    """How many people gave each answer, in the order of the scale; answers that nobody gave are left out."""
    counted = Counter(choices)
    return {choice: counted[choice] for choice in CHOICES if counted[choice]}


def is_enough(per_group: Mapping[str, int], *, least_answers: int, least_groups: int) -> bool:
    """Whether so many people of so many groups answered that the result of their side may open."""
    present = [number for number in per_group.values() if number]
    return sum(present) >= least_answers and len(present) >= least_groups


def groups_apart(per_group: Mapping[str, int], *, least: int) -> list[str]:
    """The groups that are shown apart: each has `least` answers, and so have the others taken together.

    Otherwise one subtracts what is shown from the whole and reads the few that are left.
    """
    apart = sorted((group for group, number in per_group.items() if number >= least), key=lambda one: per_group[one])
    rest = sum(per_group.values()) - sum(per_group[group] for group in apart)
    while apart and 0 < rest < least:
        rest += per_group[apart.pop(0)]
    return [group for group in per_group if group in apart]


def still_missing(per_group: Mapping[str, int], *, least_answers: int, least_groups: int) -> tuple[int, int]:
    """How many answers and how many groups are still missing."""
    present = [number for number in per_group.values() if number]
    return max(least_answers - sum(present), 0), max(least_groups - len(present), 0)
