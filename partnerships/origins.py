"""What next steps may come from beside a meeting. Apps above register their own kinds here, as they do for talks."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Origin:
    """Something that ends with a list of next steps for each municipality.

    `permission` is what one needs to note and correct them, `begun_on(row)` the day before which none is due.
    """

    model: type
    permission: str
    begun_on: Callable


_origin_of: dict[str, Origin] = {}


def register(model, *, permission, begun_on):
    """Let rows of `model` end with next steps."""
    _origin_of[model._meta.label_lower] = Origin(model, permission, begun_on)


def origin(subject) -> Origin:
    """How next steps hang on this row."""
    return _origin_of[subject._meta.label_lower]
