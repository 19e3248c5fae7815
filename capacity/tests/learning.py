"""Deeds that the tests of learning, lessons and stories begin with."""

from datetime import date, timedelta

from django.utils import timezone

from capacity.actions.learnings import note_learning
from capacity.actions.lessons import offer_lesson
from capacity.actions.selections import choose_for_panel, seat_panelist, write_round
from capacity.actions.stories import write_story
from capacity.choices import ChangeDomain, LearningStage, PanelLevel, TellerConsent
from partnerships.actions.signoff import sign_off
from partnerships.choices import ActorGroup, Word
from partnerships.models import Version

MAY = date(2026, 5, 4)
TODAY = timezone.localdate()
NOW = timezone.now()


def learn(partnership, by, **fields):
    usual = {"text": "Un registre double évite les pertes.", "language": "fr", "noted_on": MAY}
    return note_learning(partnership=partnership, by=by, **{"stage": LearningStage.NOTED, **usual, **fields})


def answer(subject, by, word=Word.AGREED, **said):
    sign_off(version=Version.objects.of(subject).open().get(), word=word, by=by, now=NOW, **said)
    subject.refresh_from_db()
    return subject


def release(partnership, cast, **fields):
    """A lesson of bank a that both agreed to put in the library."""
    learning = learn(partnership, cast["contributor_a"], **fields)
    return answer(offer_lesson(learning=learning, by=cast["coordinator_a"], now=NOW), cast["coordinator_b"])


def tell(partnership, by, **fields):
    usual = {
        "domain": ChangeDomain.SERVICE,
        "title": "The paper was there",
        "text": "I came on a market day and went home with the act.",
        "significance": "I did not lose a day of work.",
        "happened_when": "In March",
        "happened_where": "At the mobile counter",
        "group": ActorGroup.CIVIL_SOCIETY,
        "role": "seller on the market",
        "teller": "Awa Bio",
        "consent": TellerConsent.NAMED,
        "consent_on": MAY,
        "told_on": MAY,
        "language": "en",
    }
    return write_story(partnership=partnership, by=by, **{**usual, **fields})


def round_of_may(partnership, cast):
    return write_round(
        partnership=partnership,
        title="Stories of May",
        first_on=MAY - timedelta(days=3),
        last_on=MAY + timedelta(days=20),
        language="en",
        by=cast["coordinator_a"],
    )


def seat(round, by, *, level=PanelLevel.OWN, name="Awa"):
    return seat_panelist(round=round, level=level, name=name, group=ActorGroup.CIVIL_SOCIETY, by=by)


def full_panels(round, cast, banks="ab"):
    """Two people on the panel of each bank, and one of each on the joint one."""
    for bank in banks:
        by = cast[f"contributor_{bank}"]
        for name in ("Awa", "Bio"):
            seat(round, by, name=name)
        seat(round, by, level=PanelLevel.JOINT)


def choose(round, story, by, reasons="It says what a day of work is worth.", seen=None):
    return choose_for_panel(round=round, seen=seen, story=story, reasons=reasons, language="en", chosen_on=MAY, by=by)
