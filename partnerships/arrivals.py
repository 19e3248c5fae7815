"""What a partner that joins finds ready: apps above register what they give it on its first day."""

from collections.abc import Callable

from partnerships.models import Partner

WELCOMES: list[Callable[[Partner], None]] = []


def register(welcome: Callable[[Partner], None]) -> None:
    """Let `welcome(partner)` run once, in the transaction in which the partner joins."""
    WELCOMES.append(welcome)


def welcome(partner: Partner) -> None:
    """The partner has what every app gives to one that joins."""
    for give in WELCOMES:
        give(partner)
