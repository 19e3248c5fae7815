"""The kinds of section that a report can be composed of, one module each (`guide/domain.md` 2.3)."""

from reporting.choices import Section
from reporting.sections.activities import Activities
from reporting.sections.balance import Balance
from reporting.sections.brief import Brief
from reporting.sections.communication import Told
from reporting.sections.context import Context
from reporting.sections.deviations import Deviations
from reporting.sections.essence import Essence
from reporting.sections.finances import Finances
from reporting.sections.following import Following
from reporting.sections.goods import Goods
from reporting.sections.health import Health
from reporting.sections.involvement import Involved
from reporting.sections.kind import SectionKind
from reporting.sections.learning import Learned
from reporting.sections.quick_wins import QuickWins
from reporting.sections.results import Results
from reporting.sections.risks import Risks
from reporting.sections.statement import Statement

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
        Told(),
        Finances(),
        Goods(),
        Risks(),
        Essence(),
        Health(),
        Following(),
        Statement(),
    ]
}
"""Every kind by its code, in the order in which a full report is read."""


FIRST = ["brief", "context", "activities", "balance", "learning", "quick_wins", "involvement", "finances", "next"]
"""The sections of the reports that were signed before a report said of what it is composed."""


def composed(facts) -> list[dict]:
    """Of what frozen `facts` are composed; the oldest do not say it themselves."""
    return facts.get("composition") or [{"section": code} for code in FIRST]


def closed(composition) -> list[dict]:
    """`composition` with the joint statement at its end: no form of report leaves out what a municipality dissents."""
    if any(row["section"] == Section.STATEMENT for row in composition):
        return list(composition)
    return [*composition, {"section": Section.STATEMENT.value}]


def kinds_of(composition) -> list[SectionKind]:
    """The kinds of the sections that `composition` (of a report or of its facts) names, in its order."""
    return [KINDS[row["section"]] for row in composition]
