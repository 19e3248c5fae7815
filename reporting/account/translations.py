"""What people wrote, in the language of the reader where somebody translated it; the original stays beside it."""

from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from partnerships.differences import paragraphs
from reporting.account.figures import language_name
from reporting.account.shapes import Words


@dataclass(frozen=True)
class Told:
    """A paragraph for the reader: a translation, or the original that nobody translated (`is_missing`)."""

    words: Words
    is_missing: bool = False


@dataclass(frozen=True)
class Rendering:
    """A text in the reader's language, paragraph by paragraph, and who stands for it; never part of what is signed."""

    paragraphs: tuple[Told, ...]
    note: str

    @property
    def missing(self):
        return sum(one.is_missing for one in self.paragraphs)


def with_translations(voices, facts, sides):
    """`voices`, each with its `Rendering` in the active language where the facts bring one along."""
    if not facts.get("translations"):
        return voices
    found = {
        (row["section"], row["partner"]): row for row in facts["translations"] if row["language"] == get_language()
    }
    return [rendered(voice, found.get(voice.key), sides) for voice in voices]


def rendered(voice, translation, sides):
    """`voice` with its translation; as it is when there is none, or none of the words as they stand here."""
    if translation is None or not voice.words.foreign:
        return voice
    told = {row["original"]: row for row in translation["paragraphs"]}
    originals = paragraphs(voice.words.text)
    if not any(original in told for original in originals):
        return voice
    lines = tuple(
        Told(Words(told[original]["text"])) if original in told else Told(voice.words.of(original), is_missing=True)
        for original in originals
    )
    return voice.told_as(Rendering(lines, translation_note(voice, list(told.values()), sides)))


def translation_note(voice, rows, sides):
    """ "Translated from French by Lindermeer, checked by Dassagon. Not signed: the original prevails"."""
    checked = [row for row in rows if row["checked_by"] is not None]
    said = {
        "language": language_name(voice.words.language),
        "makers": names(rows, "by", sides),
        "readers": names(checked, "checked_by", sides),
    }
    if not checked:
        made = _("Translated from %(language)s by %(makers)s, not checked by another municipality.")
    elif len(checked) < len(rows):
        made = _("Translated from %(language)s by %(makers)s, checked in part by %(readers)s.")
    else:
        made = _("Translated from %(language)s by %(makers)s, checked by %(readers)s.")
    prevails = _("A translation is not signed: the original prevails.")
    return f"{made % said} {prevails}"


def names(rows, key, sides):
    places = sorted({row[key] for row in rows if row[key] in sides})
    return ", ".join(sides[place].name for place in places)
