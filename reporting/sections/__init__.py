"""The kinds of section that a report can be composed of, one module each (`guide/domain.md` 2.3)."""

from reporting.sections.activities import Activities
from reporting.sections.balance import Balance
from reporting.sections.brief import Brief
from reporting.sections.context import Context
from reporting.sections.deviations import Deviations
from reporting.sections.finances import Finances
from reporting.sections.following import Following
from reporting.sections.involvement import Involved
from reporting.sections.kind import SectionKind
from reporting.sections.learning import Learned
from reporting.sections.quick_wins import QuickWins
from reporting.sections.results import Results

KINDS = {
    kind.code.value: kind
    for kind in [
        Brief(),
        Context(),
        Results(),
        Activities(),
        Deviations(),
        Balance(),
        Learned(),
        QuickWins(),
        Involved(),
        Finances(),
        Following(),
    ]
}
"""Every kind by its code, in the order in which a full report is read."""

WRITTEN = [code for code, kind in KINDS.items() if kind.is_written]


def kinds_of(composition) -> list[SectionKind]:
    """The kinds of the sections that `composition` (of a report or of its facts) names, in its order."""
    return [KINDS[row["section"]] for row in composition]
