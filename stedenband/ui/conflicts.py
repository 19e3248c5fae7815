"""Two people, one text: which answers differ, in words."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from django.utils.translation import gettext as _

from stedenband.lib.text import paragraphs


@dataclass(frozen=True)
class Passage:
    """Paragraphs of two texts beside each other; or, when `kept`, so many that are the same in both."""

    mine: str = ""
    theirs: str = ""
    kept: int = 0


def differences(typed, newest):
    """Label, passages and language of each field in which the two forms differ: my answer beside the newest one."""
    rows = []
    for field in typed.visible_fields():
        mine, theirs = shown(field), shown(newest[field.name])
        if mine != theirs:
            rows.append({"label": field.label, "passages": passages(mine, theirs)})
    return rows


def passages(mine: str, theirs: str) -> list[Passage]:
    """Both texts paragraph by paragraph, those that differ side by side, nothing of either left out but what is same.

    Long texts stay readable: twenty equal paragraphs are one line.
    """
    own, other = paragraphs(mine), paragraphs(theirs)
    found = []
    for what, *places in SequenceMatcher(None, own, other, autojunk=False).get_opcodes():
        first, last, begin, end = places
        if what == "equal":
            found.append(Passage(kept=last - first))
        else:
            pairs = zip_longest(own[first:last], other[begin:end], fillvalue="")
            found.extend(Passage(one, another) for one, another in pairs)
    return found or [Passage(mine, theirs)]


def shown(field):
    """The value of a bound field as a person reads it."""
    value = field.value()
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    values = value if isinstance(value, list | tuple) else [value]
    labels = {str(key): str(label) for key, label in flat_choices(field)}
    return ", ".join(labels.get(str(item), str(item)) for item in values if item not in (None, ""))


def flat_choices(field):
    for key, label in getattr(field.field, "choices", ()):
        if isinstance(label, list | tuple):
            yield from label
        else:
            yield key, label
