"""What can be frozen and signed, and what then becomes true. Apps above register their own kinds here.

Sign-off is one mechanism: this table is all it knows of agreements, phases, steps and reports.
"""

from collections.abc import Callable
from dataclasses import dataclass

from partnerships.choices import Right


def no_doubts(subject, partner):
    """Nothing speaks against signing."""
    return []


@dataclass(frozen=True)
class Signable:
    """How one kind of text is frozen and signed.

    `label(title)` names it in the active language, its title being `signing_title` of the subject or its text;
    `facts(subject)` gives plain JSON; `in_force(subject, version, now)`, `sent_back(...)` and `reopened(...)` tell the
    subject what became of it, inside the transaction of the last word; `right` is the right to give that word.
    `may_be_followed(subject)` says whether a newer version may be frozen beside the one in force, which stays in force
    until all have signed the newer one; `doubts(subject, partner)` gives sentences on what `partner` should look at
    once more, so that it says why it signs.
    """

    label: Callable
    facts: Callable
    in_force: Callable
    sent_back: Callable
    reopened: Callable
    right: Right
    template: str
    may_be_followed: Callable = lambda subject: False
    doubts: Callable = no_doubts


SIGNABLES = {}


def register(model, **how):
    """Let rows of `model` be frozen and signed."""
    SIGNABLES[model._meta.label_lower] = Signable(**how)


def signable(subject) -> Signable:
    return SIGNABLES[subject._meta.label_lower]


def signing_title(subject) -> str:
    """The title under which `subject` is frozen: a code where the text itself depends on the reader's language."""
    return getattr(subject, "signing_title", None) or str(subject)[:200]


def in_words(facts: dict) -> dict:
    """The facts of an audit entry about a version, with its label in the active language."""
    return {**facts, "label": SIGNABLES[facts["kind"]].label(facts["subject"])}
