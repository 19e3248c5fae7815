"""How the facts of a report are told to one audience, and the pieces that several of them share."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from reporting.account.figures import number
from reporting.account.shapes import Words

CUT = " […]"


class Layout:
    """An edition for one audience: its template, its title, what stands in it and what is attached."""

    template = ""
    rooms = (None,)
    """How much may stand in it, from generous to sparing: the first that fits is printed."""
    most_pages = None

    def template_of(self, facts) -> str:
        return self.template

    def title(self, account) -> str:
        return account.title

    def context(self, account, room) -> dict:
        return {}

    def attachments(self, account) -> tuple:
        return ()

    def watermark(self, account) -> str:
        """The word across every page of what not all signed."""
        return "" if account.is_signed else pgettext("across every page of an unsigned report", "DRAFT")

    def fits(self, pages) -> bool:
        return self.most_pages is None or pages <= self.most_pages


@dataclass(frozen=True)
class Some:
    """The first rows of a list, and how many more there are."""

    shown: list
    more: int = 0

    @property
    def rest(self):
        if not self.more:
            return ""
        words = ngettext(
            "And %(number)s more in the full report.", "And %(number)s more in the full report.", self.more
        )
        return words % {"number": number(self.more)}


def some(rows, most) -> Some:
    """The first `most` of `rows`, in their order."""
    rows = list(rows)
    return Some(rows[:most], max(len(rows) - most, 0))


def clipped(words: Words, most: int) -> Words:
    """`words` on one line, ended after the last whole word within `most` characters."""
    text = " ".join(words.text.split())
    if len(text) <= most:
        return words.of(text)
    return words.of((text[:most].rsplit(" ", 1)[0]).rstrip(" ,;:–") + CUT)


def together(names) -> str:
    """What the municipalities do with each other, in a sentence."""
    return _("%(names)s learn from each other how a municipality works better.") % {"names": names}
