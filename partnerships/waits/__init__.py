"""What waits for a partner, one module per subject; `partnerships.waiting` sums them up."""

from dataclasses import dataclass
from datetime import date

from partnerships.choices import Right


@dataclass(frozen=True)
class Waiting:
    """Something that one partner can do now. `right` is what a member needs to do it; `due_on` may be None."""

    partnership_id: int
    partner_id: int
    label: str
    url: str
    right: Right
    note: str = ""
    due_on: date | None = None
    # The day from which it waits, where that is known.
    since: date | None = None
    # The one member whom it concerns in person; everybody of the partner when None.
    member_id: int | None = None
    # About what the municipality keeps to itself: no other one, and nobody who accompanies, hears of it.
    is_private: bool = False

    @property
    def is_for_all(self):
        """Whether others may know that it waits: what one person or one municipality has to itself is not theirs."""
        return self.member_id is None and not self.is_private
