"""What changed between two sets of facts of an agreement, as a person reads it (`guide/peers.md` 4.3)."""

import re
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher

from django.conf import settings
from django.utils import formats
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from partnerships.choices import AgreementKind, Clause

SAME, OUT, IN = "same", "out", "in"
WORDS_COMPARED = 1_000
LANGUAGES = dict(settings.LANGUAGES)


@dataclass(frozen=True)
class Passage:
    """A paragraph that changed, as pieces of (same, out or in; words); or the number of those that stay as they are."""

    pieces: tuple[tuple[str, str], ...] = ()
    kept: int = 0

    @property
    def is_new(self):
        return {kind for kind, _words in self.pieces} == {IN}

    @property
    def is_gone(self):
        return {kind for kind, _words in self.pieces} == {OUT}


@dataclass(frozen=True)
class Change:
    """One thing that is not as it was: two short values, or the passages of a text in `language`."""

    label: str
    old: str = ""
    new: str = ""
    passages: list[Passage] = field(default_factory=list)
    language: str = ""


def differences(old: dict, new: dict) -> list[Change]:
    """What became of `old`, facts of an agreement, in `new`; nothing when they say the same."""
    changes = [Change(label, before, after) for label, before, after in short_values(old, new) if before != after]
    changes += text_changes(_("Text"), old, new)
    changes += promise_changes(old, new)
    return changes + language_changes(old, new)


def short_values(old, new):
    shown = {
        "title": (_("Title"), str),
        "starts_on": (_("Starts on"), shown_day),
        "ends_on": (_("Ends on"), shown_day),
        "language": (_("Language of the text"), LANGUAGES.get),
        "prevails": (_("Version that prevails"), prevailing),
        "says": (_("Says something about"), clause_names),
    }
    for name, (label, words) in shown.items():
        if name in old or name in new:
            yield label, words(old.get(name) or ""), words(new.get(name) or "")


def shown_day(text):
    return formats.date_format(date.fromisoformat(text), "DATE_FORMAT") if text else ""


def prevailing(code):
    return LANGUAGES[code] if code else _("All count equally")


def clause_names(codes):
    return capfirst("; ".join(str(Clause(code).label) for code in codes))


def kind_name(code):
    return capfirst(AgreementKind(code).label)


def text_changes(label, old, new) -> list[Change]:
    if old.get("text", "") == new.get("text", ""):
        return []
    return [Change(label, passages=passages(old.get("text", ""), new.get("text", "")), language=new["language"])]


def promise_changes(old, new) -> list[Change]:
    """Promises that came, went or moved to another bearer."""
    before = {one["text"]: bearer_words(one) for one in old.get("commitments", [])}
    after = {one["text"]: bearer_words(one) for one in new.get("commitments", [])}
    changes = [Change(_("A promise less"), f"{text} ({before[text]})") for text in before if text not in after]
    changes += [Change(_("A promise more"), "", f"{text} ({after[text]})") for text in after if text not in before]
    moved = [text for text in after if text in before and before[text] != after[text]]
    return changes + [Change(text, before[text], after[text]) for text in moved]


def bearer_words(promise):
    bearer = promise["bearer"] or _("All together")
    return _("%(partner)s, called mutual") % {"partner": bearer} if promise.get("mutual") else bearer


def language_changes(old, new) -> list[Change]:
    """Language versions that came, went or read otherwise."""
    before = {one["language"]: one for one in old.get("languages", [])}
    after = {one["language"]: one for one in new.get("languages", [])}
    changes = []
    for code in sorted(before.keys() | after.keys()):
        name = _("Language version: %(language)s") % {"language": LANGUAGES[code]}
        if code not in after:
            changes.append(Change(name, before[code]["title"], ""))
        elif code not in before:
            changes.append(Change(name, "", after[code]["title"]))
        else:
            changes += text_changes(name, before[code], after[code])
    return changes


def passages(old: str, new: str) -> list[Passage]:
    """`new` beside `old`, paragraph by paragraph; within a paragraph that changed, word by word."""
    before, after = paragraphs(old), paragraphs(new)
    found = []
    for operation, i1, i2, j1, j2 in SequenceMatcher(None, before, after).get_opcodes():
        if operation == "equal":
            found.append(Passage(kept=i2 - i1))
            continue
        pairs = max(i2 - i1, j2 - j1)
        for step in range(pairs):
            was = before[i1 + step] if i1 + step < i2 else ""
            now = after[j1 + step] if j1 + step < j2 else ""
            found.append(Passage(pieces=pieces(was, now)))
    return found


def paragraphs(text):
    return [part.strip() for part in re.split(r"\n+", text) if part.strip()]


def pieces(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """The words of one paragraph: those that stay, those taken out and those put in.

    What stays and what went makes `old`, what stays and what came makes `new`.
    """
    before, after = re.findall(r"\S+\s*|\s+", old), re.findall(r"\S+\s*|\s+", new)
    if max(len(before), len(after)) > WORDS_COMPARED:
        return tuple(piece for piece in ((OUT, old), (IN, new)) if piece[1])
    found = []
    for operation, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if operation == "equal":
            found.append((SAME, "".join(before[i1:i2])))
        else:
            found += [(OUT, "".join(before[i1:i2])), (IN, "".join(after[j1:j2]))]
    return tuple(piece for piece in found if piece[1])
