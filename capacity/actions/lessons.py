"""The library: one municipality offers what it learned, all agree on the words, either side takes it back."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from capacity.choices import LessonStatus
from capacity.models import Learning, Lesson, LessonTranslation, LibraryTag
from partnerships.actions.signoff import freeze, lock_subject, sign_off, voice, void_open
from partnerships.choices import Right, VoidReason, Word
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked
from stedenband.lib.text import folded

FROZEN = ("learned_from", "theme", "text", "used_for", "stage", "decided_by", "language", "noted_on")


def offer_lesson(*, learning: Learning, by: User, now: datetime) -> Lesson:
    """The words of the learning wait for every partner to go into the library; the municipality of `by` has agreed.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `offered_already` while it waits or is in the library.
    """
    with transaction.atomic():
        learning = locked(Learning.objects.all()).get(pk=learning.pk)
        member = voice(by, learning.partnership_id, Right.COORDINATE)
        if learning.learner_id != member.partner_id:
            raise DomainError("not_yours", _("The municipality that learned it offers it to the library."))
        if learning.lessons.live().exists():
            raise DomainError("offered_already", _("This lesson was offered to the library already."))
        words = {name: getattr(learning, name) for name in FROZEN}
        lesson = Lesson(partnership_id=learning.partnership_id, learning=learning, partner=member.partner, **words)
        lesson.country, lesson.offered_at = member.partner.municipality.country, now
        lesson.full_clean()
        lesson.save()
        version = freeze(subject=lesson, by=by, now=now)
        audit.record("lesson.offered", lesson, by=by, partner=member.partner.name)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return lesson


def lesson_facts(lesson: Lesson) -> dict:
    """What the partners agree to let others read."""
    return {
        "municipality": lesson.partner.name,
        "learned_from": lesson.learned_from.name if lesson.learned_from else "",
        "theme": lesson.theme.name if lesson.theme else "",
        "text": lesson.text,
        "used_for": lesson.used_for,
        "stage": lesson.stage,
        "decided_by": lesson.decided_by,
        "language": lesson.language,
        "noted_on": lesson.noted_on,
    }


def lesson_released(lesson: Lesson, version, now: datetime) -> None:
    """From now on it is in the library, where words find it."""
    Lesson.objects.filter(pk=lesson.pk).update(
        status=LessonStatus.RELEASED, released_on=now.date(), search_text=words_of(lesson)
    )


def lesson_declined(lesson: Lesson, version, now: datetime) -> None:
    Lesson.objects.filter(pk=lesson.pk).update(status=LessonStatus.DECLINED)


def lesson_reopened(lesson: Lesson, version, now: datetime) -> None:
    """Taking back the offer says itself what becomes of the lesson."""


def take_back_lesson(*, lesson: Lesson, reason: str, by: User, now: datetime) -> Lesson:
    """The municipality of `by`, whichever it is, takes its word back: nobody outside reads the lesson any more.

    Raises `DomainError`: `not_a_partner`, `not_live` when it is not offered and not in the library.
    """
    with transaction.atomic():
        lesson = lock_subject(lesson)
        member = voice(by, lesson.partnership_id, Right.COORDINATE)
        if not lesson.may_become(LessonStatus.TAKEN_BACK):
            raise DomainError("not_live", _("This lesson is not in the library."))
        lesson.status, lesson.taken_back_because = LessonStatus.TAKEN_BACK, reason
        lesson.taken_back_by, lesson.taken_back_on = member.partner, now.date()
        lesson.full_clean()
        lesson.save()
        void_open(subject=lesson, because=VoidReason.OVERTAKEN, by=by, now=now)
        audit.record("lesson.taken_back", lesson, by=by, partner=member.partner.name)
    return lesson


def tag_lesson(*, lesson: Lesson, tags: list[LibraryTag], by: User) -> Lesson:
    """The editors' words on the lesson are `tags` from now on; what was learned stays as it was written.

    Raises `DomainError("not_released")` for a lesson that is not in the library.
    """
    with transaction.atomic():
        lesson = released(lesson)
        lesson.tags.set(tags)
        fold_words(lesson)
        audit.record("lesson.tagged", lesson, by=by, words=", ".join(tag.name_en for tag in tags))
    return lesson


def translate_lesson(
    *,
    lesson: Lesson,
    translated: LessonTranslation | None = None,
    seen: int | None = None,
    language: str,
    text: str,
    used_for: str,
    translator: str,
    by: User,
    now: datetime,
) -> LessonTranslation:
    """The lesson can be read in `language` too, with the name of who translated it; the original stays first.

    Raises `DomainError`: `not_released`, `same_language`; `ValidationError("translated_already")`; `VersionConflict`.
    """
    with transaction.atomic():
        lesson = released(lesson)
        if language == lesson.language:
            raise DomainError("same_language", _("The lesson was written in this language. Choose another one."))
        if translated is None:
            translated = LessonTranslation(lesson=lesson)
        else:
            translated = lock_row(lesson.translations.all(), pk=translated.pk, seen=seen)
        translated.language, translated.text, translated.used_for = language, text, used_for
        translated.translator, translated.added_by, translated.added_at = translator, by, now
        translated.full_clean()
        translated.save()
        fold_words(lesson)
        audit.record("lesson.translated", lesson, by=by, language=language, translator=translator)
    return translated


def released(lesson: Lesson) -> Lesson:
    """The lesson, locked; raises `DomainError("not_released")` when it is not in the library."""
    lesson = locked(Lesson.objects.all()).get(pk=lesson.pk)
    if not lesson.is_released:
        raise DomainError("not_released", _("This lesson is not in the library."))
    return lesson


def fold_words(lesson: Lesson) -> None:
    """Let searches find the lesson by its words of today."""
    Lesson.objects.filter(pk=lesson.pk).update(search_text=words_of(lesson))


def words_of(lesson: Lesson) -> str:
    """All that a search may find the lesson by, in every language that it can be read or tagged in."""
    municipalities = [one.municipality for one in (lesson.partner, lesson.learned_from) if one]
    words = [lesson.text, lesson.used_for, lesson.theme.name if lesson.theme else ""]
    words += [part for one in lesson.translations.all() for part in (one.text, one.used_for)]
    words += [name for tag in lesson.tags.all() for name in tag.names]
    words += [part for one in municipalities for part in (one.name, one.other_names, *names_of_country(one.country))]
    return folded(" ".join(words))


def names_of_country(country) -> set[str]:
    names = set()
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            names.add(str(country.name))
    return names
