"""What there is to tell and to write: the apps above name their events and letters when Django starts."""

from collections.abc import Callable
from dataclasses import dataclass, field

from stedenband.post.choices import NoticeKind

EVENTS = {}
LETTERS = {}


@dataclass(frozen=True)
class Event:
    """Something that people are told of: which kind it is to them, and how it reads.

    `sentence` is a lazy text that may name the facts given to `notify`; `reading(facts)` puts codes among them in the
    words of the active language first. Neither holds anything that a person typed beyond a title or a name.
    """

    kind: NoticeKind
    sentence: str
    reading: Callable

    def read(self, facts):
        return self.sentence % self.reading(facts)


@dataclass(frozen=True)
class Letter:
    """One mail, plain text. `is_kept` is False for what holds a secret address: it is then stored nowhere.

    `on_sent` is called in the transaction that notes that it went.
    """

    to: str
    subject: str
    text: str
    headers: dict = field(default_factory=dict)
    is_kept: bool = True
    on_sent: Callable | None = None


def event(name, *, kind, sentence, reading=dict):
    """Register the event `name`, such as "question.asked". Raises `ValueError` when it is taken."""
    if name in EVENTS:
        raise ValueError(f"The event {name} is registered twice.")
    EVENTS[name] = Event(kind, sentence, reading)


def letter(name, *, compose):
    """Register the letter `name`: `compose(mailing, now)` gives the `Letter` of a mailing, in the active language.

    It gives None for what nobody needs any more. Raises `ValueError` when the name is taken.
    """
    if name in LETTERS:
        raise ValueError(f"The letter {name} is registered twice.")
    LETTERS[name] = compose
