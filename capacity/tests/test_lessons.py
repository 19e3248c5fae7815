"""The library: offered by one, agreed by all, taken back by any, found whatever the accents."""

import pytest

from capacity.actions.lessons import offer_lesson, tag_lesson, take_back_lesson, translate_lesson
from capacity.choices import LessonStatus
from capacity.models import Lesson, LessonTranslation, LibraryTag
from capacity.tests.learning import NOW, answer, learn, release
from partnerships.choices import Word
from partnerships.models import Version
from stedenband.lib.text import folded
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

pytestmark = pytest.mark.django_db


def offer(partnership, cast, by="coordinator_a", **fields):
    return offer_lesson(learning=learn(partnership, cast["contributor_a"], **fields), by=cast[by], now=NOW)


def translate(lesson, by, **said):
    usual = {"language": "nl", "text": "Een dubbel register.", "used_for": "", "translator": "Mia Jansen"}
    return translate_lesson(lesson=lesson, by=by, now=NOW, **{**usual, **said})


def test_lesson_is_in_the_library_once_every_partner_agreed(partnership, cast):
    lesson = offer(partnership, cast)
    assert (lesson.status, lesson.released_on) == (LessonStatus.OFFERED, None)

    answer(lesson, cast["coordinator_b"])

    assert (lesson.status, lesson.released_on) == (LessonStatus.RELEASED, NOW.date())


def test_who_has_a_place_anywhere_reads_what_is_released_and_nothing_else(partnership, cast):
    lesson = offer(partnership, cast)
    assert not Lesson.objects.visible_to(cast["stranger"]).exists()

    answer(lesson, cast["coordinator_b"])

    seen = {name for name, user in cast.items() if lesson in Lesson.objects.visible_to(user)}
    assert seen == set(cast) - {"former", "administrator"}


def test_lesson_that_is_sent_back_stays_inside_and_can_be_offered_again(partnership, cast):
    lesson = answer(offer(partnership, cast), cast["coordinator_b"], Word.SENT_BACK, remark="Without the street.")
    assert lesson.status == LessonStatus.DECLINED

    again = offer_lesson(learning=lesson.learning, by=cast["coordinator_a"], now=NOW)
    assert again.status == LessonStatus.OFFERED


def test_only_the_municipality_that_learned_it_offers_it(partnership, cast):
    with refused("not_yours"):
        offer(partnership, cast, by="coordinator_b")


@pytest.mark.parametrize("somebody", ["contributor_a", "observer_a", "association", "former", "stranger"])
def test_offering_asks_the_mandate_to_speak_for_the_municipality(partnership, cast, somebody):
    with refused("not_a_partner"):
        offer(partnership, cast, by=somebody)


def test_lesson_is_offered_once(partnership, cast):
    lesson = offer(partnership, cast)

    with refused("offered_already"):
        offer_lesson(learning=lesson.learning, by=cast["coordinator_a"], now=NOW)
    with refused_by_the_database():
        Lesson.objects.create(
            **{name: getattr(lesson, name) for name in ("partnership", "learning", "partner", "text", "language")},
            noted_on=lesson.noted_on,
            offered_at=NOW,
            country="BJ",
            stage="noted",
        )


@pytest.mark.parametrize("bank", "ab")
def test_either_side_takes_it_back_at_once(partnership, cast, bank):
    lesson = release(partnership, cast)

    take_back_lesson(lesson=lesson, reason="A name can be guessed.", by=cast[f"coordinator_{bank}"], now=NOW)

    lesson.refresh_from_db()
    assert lesson.taken_back_by.bank == bank
    assert not Lesson.objects.released().exists()
    assert not Lesson.objects.visible_to(cast["stranger"]).exists()
    with refused("not_live"):
        take_back_lesson(lesson=lesson, reason="", by=cast["coordinator_a"], now=NOW)


def test_offer_that_is_taken_back_waits_for_nobody(partnership, cast):
    lesson = offer(partnership, cast)

    take_back_lesson(lesson=lesson, reason="", by=cast["coordinator_a"], now=NOW)

    assert not Version.objects.of(lesson).open().exists()
    lesson.refresh_from_db()
    assert lesson.status == LessonStatus.TAKEN_BACK


def test_what_the_municipality_writes_later_does_not_change_the_library(partnership, cast):
    lesson = release(partnership, cast)

    learn(partnership, cast["contributor_a"], learning=lesson.learning, text="Autrement.")

    lesson.refresh_from_db()
    assert lesson.text == "Un registre double évite les pertes."


@pytest.mark.parametrize("words", ["EVITE", "évité", "amandougou", "Benín", "begroting"])
def test_words_find_a_lesson_without_accents_and_in_every_language(partnership, cast, words):
    lesson = release(partnership, cast)

    tag_lesson(lesson=lesson, tags=[LibraryTag.objects.get(name_nl__startswith="Begroting")], by=cast["association"])

    assert Lesson.objects.filter(search_text__contains=folded(words)).exists()


def test_editors_touch_no_word_of_the_municipality(partnership, cast):
    lesson = release(partnership, cast)
    before = {field.name: getattr(lesson, field.name) for field in Lesson._meta.fields}

    tag_lesson(lesson=lesson, tags=list(LibraryTag.objects.all()[:2]), by=cast["association"])

    lesson.refresh_from_db()
    changed = {name for name, value in before.items() if getattr(lesson, name) != value}
    assert changed == {"search_text"}


def test_words_are_put_on_what_is_in_the_library_only(partnership, cast):
    lesson = offer(partnership, cast)

    with refused("not_released"):
        tag_lesson(lesson=lesson, tags=[], by=cast["association"])
    with refused("not_released"):
        translate(lesson, cast["contributor_b"])


def test_translation_stands_beside_the_original_under_a_name(partnership, cast):
    lesson = release(partnership, cast)
    translate(lesson, cast["contributor_b"])

    assert LessonTranslation.objects.get().translator == "Mia Jansen"
    assert Lesson.objects.filter(search_text__contains="dubbel").exists()
    with invalid("translated_already"):
        translate(lesson, cast["association"], text="Tweemaal schrijven.")
    with refused("same_language"):
        translate(lesson, cast["contributor_b"], language="fr")


@pytest.mark.parametrize("text", ["É́́́́́" * 50, "ß ŒUVRE ﬁn", "  two   spaces\n"])
def test_folding_is_stable(text):
    assert folded(folded(text)) == folded(text)
    assert folded(text) == folded(text.upper()) or "œ" in text.lower()
