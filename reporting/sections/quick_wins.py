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
        section.tables = [quick_win_table(facts), after_care_table(facts, sides)]
        if not section.tables[0].rows:
            section.sentences.append(_("There was no quick visible result in this period."))


def quick_wins(facts):
    return [
        row
        for row in facts["activities"]
        if row["kind"] == ActivityKind.QUICK_WIN and row["status"] == ActivityStatus.DONE
    ]


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
            cell(row["step"], row.get("step_language"), note=row.get("trajectory") or ""),
            cell(row["chosen_by"], note=day(row["chosen_on"])),
            cell(row["capacity_built"], row["language"]),
        ]
        for row in quick_wins(facts)
    ]
    return Table(_("Quick visible results and what they build"), columns, rows)


def after_care_table(facts, sides):
    """Who looks after it when the picture is taken, and what people were told; reports of before did not tell."""
    columns = [
        Column(_("Quick visible result")),
        Column(_("Looked after by")),
        Column(_("What people were told"), "wide"),
    ]
    rows = []
    for row in quick_wins(facts):
        care = row.get("after_care") or {"partner": None, "by": ""}
        side = sides.get(care["partner"])
        if side or care["by"] or row.get("public_message"):
            who = cell(care["by"] or (side.name if side else ""), note=side.name if side and care["by"] else "")
            rows.append([cell(row["title"], row["language"]), who, cell(row["public_message"], row["language"])])
    return Table(_("What comes after"), columns, rows)
