"""An orientation for tests of what happens to it."""

import uuid

from django.utils import timezone

from partnerships.actions import orientations as actions
from partnerships.choices import CHOICES_OF_QUESTION, Question

FITTING = {
    Question.ADDED_VALUE: "services",
    Question.OPPORTUNITIES: "administration",
    Question.THREATS: "shared",
    Question.TIME: "half_day",
    Question.DURATION: "long",
    Question.MONEY: "yearly",
    Question.SUPPORT: "across",
    Question.LEARNING: "known",
}


def begin(municipality="Wilgenrode", *, language="nl", **fields):
    """A new file, without a single answer."""
    now = fields.pop("now", None) or timezone.now()
    return actions.start_orientation(
        number=uuid.uuid4(), municipality=municipality, language=language, now=now, **fields
    )


def answer_all(orientation, **changes):
    """Every question is answered; `changes` are other choices, by question."""
    for question in Question:
        choice = (FITTING | changes).get(question, "")
        assert not choice or choice in CHOICES_OF_QUESTION[question].values
        actions.answer(
            orientation=orientation,
            question=question,
            choice=choice,
            text=f"Wat wij zeggen over {question}.",
            now=orientation.started_at,
        )
    return orientation


def finished(municipality="Wilgenrode", *, language="nl", choices=(), **fields):
    """A file with all answers, finished."""
    orientation = answer_all(begin(municipality, language=language, **fields), **dict(choices))
    return actions.finish(orientation=orientation, now=orientation.started_at)
