"""Planned and spent, in hundredths per currency: sums by anything, and what went otherwise than planned. Pure."""

from collections.abc import Callable, Iterable

OFF_PERCENT = 10
"""A line may go so far from its plan before a word is asked, where its source names no percentage of its own."""
COUNTED = ("planned", "spent", "so_far")


def per(lines: Iterable[dict], key: Callable[[dict], str]) -> list[dict]:
    """Sums of `lines` for each `key` and currency; amounts of two currencies never meet."""
    sums: dict[tuple[str, str], dict] = {}
    for line in lines:
        place = (key(line) or "", line["currency"])
        row = sums.setdefault(place, {"key": place[0], "currency": place[1], **dict.fromkeys(COUNTED, 0)})
        for name in COUNTED:
            row[name] += line[name]
    return [sums[place] for place in sorted(sums)]


def per_class(lines):
    return per(lines, lambda line: line["cost_class"])


def per_source(lines):
    return per(lines, lambda line: line["source"])


def still_off(lines: Iterable[dict], day: str) -> list[dict]:
    """The lines that on `day` are over their plan by more than is allowed, or ended as much below it, unexplained."""
    return [line for line in lines if not line["because"] and is_off(line, day)]


def is_off(line: dict, day: str) -> bool:
    allowed = line["may_exceed_percent"] if line["may_exceed_percent"] is not None else OFF_PERCENT
    if 100 * line["so_far"] > (100 + allowed) * line["planned"]:
        return True
    return line["last_on"] <= day and 100 * line["so_far"] < (100 - allowed) * line["planned"]
