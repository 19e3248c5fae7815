"""An original and its translation beside each other, paragraph by paragraph: pure, without a database."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from partnerships.differences import paragraphs, pieces
from reporting.choices import TranslationState


@dataclass(frozen=True)
class Pair:
    """One paragraph of the original, and what was kept of its translation (`row`), if anything."""

    original: str
    row: object = None

    @property
    def text(self) -> str:
        return self.row.text if self.row else ""

    @property
    def state(self) -> TranslationState:
        if self.row is None:
            return TranslationState.MISSING
        if self.row.source != self.original:
            return TranslationState.OUT_OF_DATE
        return TranslationState.CHECKED if self.row.checked_for_id else TranslationState.HUMAN

    @property
    def holds(self) -> bool:
        """Whether there is a translation of these very words."""
        return self.state in {TranslationState.HUMAN, TranslationState.CHECKED}

    @property
    def changes(self):
        """What became of the original since it was translated, as pieces of same, out and in."""
        return pieces(self.row.source, self.original)


def beside(text: str, rows: Sequence) -> list[Pair]:
    """Each paragraph of `text` with the row (source, text) that translates it, or that translated what it was.

    A paragraph that is new has none; what translated a paragraph that is gone is not among them.
    """
    return list(aligned(paragraphs(text), sorted(rows, key=lambda row: row.position)))


def aligned(originals: list[str], rows: list) -> Iterator[Pair]:
    matcher = SequenceMatcher(None, [row.source for row in rows], originals, autojunk=False)
    for operation, i1, i2, j1, j2 in matcher.get_opcodes():
        if operation == "delete":
            continue
        old = rows[i1:i2]
        for step, original in enumerate(originals[j1:j2]):
            yield Pair(original, old[step] if step < len(old) else None)


def tally(pairs: Sequence[Pair]) -> dict[str, int]:
    """How many paragraphs there are in each state, and in all."""
    counted = {state.value: sum(pair.state == state for pair in pairs) for state in TranslationState}
    return counted | {"all": len(pairs)}
