"""The table of our pages: for each name of the URLconf, what every member of the cast gets when asking for it.

One module per subject: `PAGES` by name, and in `ELSEWHERE` what no table can describe, with where it is tested.
"""

from stedenband.tests.page_answers import CAST
from stedenband.tests.pages import (
    activities,
    around,
    assessments,
    bodies,
    calendars,
    capacity,
    essence,
    exchange,
    journey,
    learning,
    ledger,
    missions,
    money,
    partnerships,
    post,
    public,
    reporting,
    results,
    risks,
    searching,
    signing,
    workbooks,
)

__all__ = ["CAST", "ELSEWHERE", "PAGES"]

SUBJECTS = [
    activities,
    around,
    assessments,
    bodies,
    calendars,
    capacity,
    essence,
    exchange,
    journey,
    learning,
    ledger,
    missions,
    money,
    partnerships,
    public,
    post,
    reporting,
    results,
    risks,
    searching,
    signing,
    workbooks,
]
PAGES = {name: page for subject in SUBJECTS for name, page in subject.PAGES.items()}
ELSEWHERE = {name: where for subject in SUBJECTS for name, where in getattr(subject, "ELSEWHERE", {}).items()}
