"""What apps tell a successor: each registers its open work and the days that come, in rows of plain facts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

OPEN_PARTS = {}
COMING_DAYS = {}


@dataclass(frozen=True)
class OpenPart:
    """A list of what is not finished. `gather(partnership, today)` gives rows made by `row`, the first due on top."""

    heading: str
    gather: Callable


@dataclass(frozen=True)
class ComingDay:
    """A kind of day in the calendar: a lazy sentence that names `%(text)s`, and `gather(partnership, today)`.

    `reading(row)` gives the row in words of the active language, where its text is a code.
    """

    sentence: str
    gather: Callable
    reading: Callable

    def read(self, row):
        return self.sentence % self.reading(row)


def row(text: str, *, language: str = "", who: str = "", on: date | None = None) -> dict:
    """One line: words in the language somebody wrote them in, whose it is (a name, empty for all), and its day."""
    return {"text": text, "language": language, "who": who, "on": on.isoformat() if on else ""}


def register_open_part(code, *, heading, gather):
    """Let a handover file list, under a lazy `heading`, what `gather` finds open. Raises `ValueError` when taken."""
    if code in OPEN_PARTS:
        raise ValueError(f"The part {code} of a handover file is registered twice.")
    OPEN_PARTS[code] = OpenPart(heading, gather)


def register_coming_day(code, *, sentence, gather, reading=dict):
    """Let the calendar of a handover file hold these days. Raises `ValueError` when the code is taken."""
    if code in COMING_DAYS:
        raise ValueError(f"The day {code} of a handover file is registered twice.")
    COMING_DAYS[code] = ComingDay(sentence, gather, reading)


def open_parts(partnership, today) -> dict[str, list[dict]]:
    """What is open, by the code of its part."""
    return {code: part.gather(partnership, today) for code, part in OPEN_PARTS.items()}


def coming_days(partnership, today) -> list[dict]:
    """The days that come, the first first, each with the code of its kind."""
    rows = [dict(one, code=code) for code, kind in COMING_DAYS.items() for one in kind.gather(partnership, today)]
    return sorted(rows, key=lambda one: (one["on"], one["code"], one["text"]))
