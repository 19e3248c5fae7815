"""What people can talk about. Apps above register their own kinds here, as they do for signing.

A talk is all that was said about one thing; this table is all that the pages of talks know of agreements or steps.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse

from partnerships.models import Comment

SHOWN_BESIDE = 5


@dataclass(frozen=True)
class Talkable:
    """How one kind of thing is talked about.

    `code` stands in addresses, `label` (lazy) names the kind, `title(row)` the row in the active language, `url(row)`
    is where it is read, `place` the page of the menu it stands under; `related` is fetched along for title and url.
    """

    code: str
    model: type
    label: str
    title: Callable
    url: Callable
    place: str
    related: tuple

    def rows(self, partnership, user):
        """The things of this kind in `partnership` that `user` may see."""
        rows = self.model._default_manager.visible_to(user).of_partnership(partnership)
        return rows.select_related(*self.related) if self.related else rows


TALKABLES: dict[str, Talkable] = {}
_code_of = {}


def own_url(subject):
    return subject.get_absolute_url()


def list_url(partnership):
    """Where one reads on after talking about nothing in particular."""
    return reverse("partnerships:talk_list", args=[partnership.slug])


def register(model, *, code, label, place, title=str, url=own_url, related=("partnership",)):
    """Let members talk about rows of `model`."""
    TALKABLES[code] = Talkable(code, model, label, title, url, place, tuple(related))
    _code_of[model._meta.label_lower] = code


def talkable(model) -> Talkable:
    """How rows of `model`, or this row, are talked about."""
    return TALKABLES[_code_of[model._meta.label_lower]]


def beside(subject, *, user) -> dict:
    """What the page of `subject` shows of the talk about it: the last words and how many there are. Two queries."""
    said = Comment.objects.visible_to(user).about(subject)
    last = said.order_by("-at", "-pk")[:SHOWN_BESIDE]
    return {"kind": talkable(subject), "subject": subject, "comments": list(last)[::-1], "number": said.count()}
