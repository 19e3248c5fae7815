"""The vocabulary of the trail: every verb has a sentence for people, given by the app that uses it."""

from collections.abc import Callable
from dataclasses import dataclass

VERBS = {}
PROOFS = []


@dataclass(frozen=True)
class Verb:
    """How a verb reads: a lazy sentence, and how its facts are put in the reader's language first."""

    sentence: str
    reading: Callable

    def read(self, facts, actor):
        return self.sentence % {**self.reading(facts), "actor": actor}


def register(verb, sentence, reading=dict):
    """Let `verb` be recorded and read as `sentence`, a lazy translation.

    The sentence may name `%(actor)s`, `%(subject)s` and the facts that the verb is recorded with. `reading(facts)`
    gives the facts as words of the active language where they are codes. Raises `ValueError` when the verb is taken.
    """
    if verb in VERBS:
        raise ValueError(f"The verb {verb} is registered twice.")
    VERBS[verb] = Verb(sentence, reading)


def register_proof(proof):
    """Let `manage.py verify_audit` ask `proof()` too: it yields a sentence for all that contradicts the trail."""
    PROOFS.append(proof)


def in_words(**choices):
    """A reading that shows each fact named here by the label that its `choices` class gives it."""

    def reading(facts):
        labels = {name: dict(vocabulary.choices) for name, vocabulary in choices.items()}
        return {name: labels[name].get(value, value) if name in labels else value for name, value in facts.items()}

    return reading
