from django.utils.translation import gettext as _

from capacity.choices import ActivityKind, ActivityStatus
from reporting.account.figures import day
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell
from reporting.choices import Section
from reporting.records.activities import activities
from reporting.sections.kind import SectionKind


class QuickWins(SectionKind):
    code = Section.QUICK_WINS
    gathers = (activities,)

    def tell(self, section, facts, sides):
        section.tables = [quick_win_table(facts)]
        if not section.tables[0].rows:
            section.sentences.append(_("There was no quick visible result in this period."))


def quick_win_table(facts):
    columns = [
        Column(_("Quick visible result")),
        Column(_("For the step")),
        Column(_("Chosen on the spot by")),
        Column(_("What the administration learns by doing it"), "wide"),
    ]
    rows = [
        [
            cell(row["title"], row["language"]),
            cell(row["step"], row.get("step_language")),
            cell(row["chosen_by"], note=day(row["chosen_on"])),
            cell(row["capacity_built"], row["language"]),
        ]
        for row in facts["activities"]
        if row["kind"] == ActivityKind.QUICK_WIN and row["status"] == ActivityStatus.DONE
    ]
    return Table(_("Quick visible results and what they build"), columns, rows)
