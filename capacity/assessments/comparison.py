"""Results side by side: what each municipality found, where they differ, and what is worth a talk.

Never an average over municipalities, never an order among them: a difference is a question.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from capacity.choices import PointKind

FAR = 2
"""So many steps of the scale apart, people see a thing differently."""
MOST_DIFFERENCES = 3


@dataclass(frozen=True)
class Found:
    """What one municipality found of one statement: its common score, if any, and the range of its people."""

    score: int | None = None
    range: tuple[int, int] | None = None
    before: int | None = None

    @property
    def gap(self) -> int:
        """How far apart the people of this municipality are."""
        return self.range[1] - self.range[0] if self.range else 0

    @property
    def shift(self) -> int:
        """How much it changed since the last time; nothing where there is no last time."""
        return 0 if self.score is None or self.before is None else self.score - self.before


@dataclass(frozen=True)
class Row:
    """One statement, and what each municipality found of it, by partner."""

    code: str
    is_joint: bool
    found: Mapping[int, Found] = field(default_factory=dict)

    @property
    def difference(self) -> int | None:
        """How many steps of the scale lie between the municipalities; None unless two at least have a score."""
        scores = [one.score for one in self.found.values() if one.score is not None]
        return max(scores) - min(scores) if len(scores) > 1 else None


@dataclass(frozen=True)
class Proposal:
    """A statement worth a talk, and why; `partner_id` where it is about one municipality."""

    kind: PointKind
    code: str
    size: int
    partner_id: int | None = None


def worth_a_talk(rows: Sequence[Row]) -> list[Proposal]:
    """The statements to talk about, each once: where the municipalities differ, then gaps within one, then shifts."""
    proposals = [*differences(rows), *gaps(rows), *shifts(rows)]
    first = {}
    for proposal in proposals:
        first.setdefault(proposal.code, proposal)
    return list(first.values())


def differences(rows: Sequence[Row]) -> list[Proposal]:
    """All statements on the partnership that lie far apart, then the widest others, up to three in all."""
    far = [row for row in rows if row.difference is not None and row.difference >= FAR]
    joint = sorted((row for row in far if row.is_joint), key=lambda row: -row.difference)
    others = sorted((row for row in far if not row.is_joint), key=lambda row: -row.difference)
    chosen = joint + others[: max(MOST_DIFFERENCES - len(joint), 0)]
    return [Proposal(PointKind.DIFFERENCE, row.code, row.difference) for row in chosen]


def gaps(rows: Sequence[Row]) -> list[Proposal]:
    """For each municipality the statement on which its own people lie farthest apart."""
    return widest(rows, PointKind.GAP, lambda found: found.gap, least=FAR)


def shifts(rows: Sequence[Row]) -> list[Proposal]:
    """For each municipality what changed most since the last time, up or down."""
    return widest(rows, PointKind.SHIFT, lambda found: abs(found.shift), least=1)


def widest(rows, kind, size, *, least):
    proposals = []
    for partner_id in dict.fromkeys(partner_id for row in rows for partner_id in row.found):
        told = [(size(row.found[partner_id]), row.code) for row in rows if partner_id in row.found]
        number, code = max(told, key=lambda one: one[0])
        if number >= least:
            proposals.append(Proposal(kind, code, number, partner_id))
    return proposals
