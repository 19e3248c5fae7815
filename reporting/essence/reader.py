"""What the sentence of a dial is made from: its figures, and how far the partnership is."""

from collections.abc import Iterable, Mapping

from reporting.essence.shapes import Figure


class Reader:
    """The figures of one dial. `names` are the municipalities by the key that the figures name them with, in order.

    `is_beginning` in the first stretches of the road, where a dial says what is and asks nothing.
    """

    def __init__(self, figures: Iterable[Figure], names: Mapping, *, is_beginning: bool, threshold: int):
        self.figures, self.names = list(figures), names
        self.is_beginning, self.threshold = is_beginning, threshold

    def all_of(self, gauge) -> list[Figure]:
        return [figure for figure in self.figures if figure.gauge == gauge]

    def joint(self, gauge) -> Figure | None:
        """The figure of all together; None where the gauge was not read."""
        return next((figure for figure in self.all_of(gauge) if figure.owner is None), None)

    def number(self, gauge, owner=None) -> int:
        return sum(one.number or 0 for one in self.all_of(gauge) if one.owner == owner)

    def any(self, *gauges) -> bool:
        return any(figure.number for gauge in gauges for figure in self.all_of(gauge))

    def largest(self, gauge) -> int | None:
        return max((figure.number for figure in self.all_of(gauge) if figure.number is not None), default=None)

    def without(self, *gauges) -> str:
        """The names of the municipalities for which none of `gauges` found anything; empty when each has some."""
        missing = [name for key, name in self.names.items() if not any(self.number(one, key) for one in gauges)]
        return ", ".join(missing)
