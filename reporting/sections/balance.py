from django.utils.translation import gettext as _

from capacity.choices import CapacityGroup, CapacityLevel
from capacity.figures import hundredths
from reporting.account.figures import label, number
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.assessments import assessment, external_results
from reporting.records.gravity import gravity
from reporting.records.results import journeys
from reporting.sections.assessments import external_table, score_chart, score_tables, score_words
from reporting.sections.kind import SectionKind
from stedenband.ui.charts import BalanceChart


class Balance(SectionKind):
    code = Section.BALANCE
    gathers = (gravity, assessment, external_results, journeys)

    def tell(self, section, facts, sides):
        balance = facts["gravity"]
        if balance["capacity_percent"] is None:
            section.sentences.append(_("Nothing was done in this period, so there is no centre of gravity."))
        else:
            section.sentences.append(gravity_words(balance))
            section.show(gravity_chart(facts, "balance", with_figures=True))
        section.sentences.append(score_words(facts))
        section.show(score_chart(facts, sides))
        section.tables = [stronger_table(facts, sides), *score_tables(facts, sides), external_table(facts, sides)]


def gravity_sentence(gravity):
    return _("%(capacity)s %% for building capacity, %(visible)s %% for quick visible results.") % {
        "capacity": gravity["capacity_percent"],
        "visible": 100 - gravity["capacity_percent"],
    }


def gravity_words(gravity):
    """What was counted, and the mark that the partners set for themselves."""
    if gravity["unit"] == "days":
        counted = _("Counted in person-days: %(capacity)s and %(visible)s.")
        shown = {name: hundredths(gravity[name]) for name in ("capacity", "visible")}
    else:
        counted = _("Counted in activities: %(capacity)s and %(visible)s.")
        shown = {name: number(gravity[name]) for name in ("capacity", "visible")}
    mark = _("The mark in the bar is the threshold that you set: %(threshold)s %%.") % gravity
    return f"{counted % shown} {mark}"


def gravity_chart(facts, name, *, with_figures=False):
    gravity = facts["gravity"]
    if gravity["capacity_percent"] is None:
        return None
    return BalanceChart(
        label=gravity_sentence(gravity),
        name=name,
        capacity=gravity["capacity"],
        visible=gravity["visible"],
        mark=gravity["threshold"],
        caption=_("What the effort went to"),
        heads=["", _("Person-days") if gravity["unit"] == "days" else _("Activities"), _("Share")],
        figures=gravity_figures(gravity) if with_figures else [],
    )


def gravity_figures(gravity):
    counted = hundredths if gravity["unit"] == "days" else number
    percent = gravity["capacity_percent"]
    return [
        [_("Building capacity"), counted(gravity["capacity"]), _("%(number)s %%") % {"number": percent}],
        [_("Quick visible results"), counted(gravity["visible"]), _("%(number)s %%") % {"number": 100 - percent}],
    ]


def stronger_table(facts, sides):
    """Who grows stronger in which trajectory, as each municipality said for itself."""
    columns = [Column(_("Trajectory")), Column(_("Municipality")), Column(_("Who grows stronger"), "wide")]
    rows = []
    for row in facts.get("journeys", []):
        for place, side in sides.items():
            levels = {}
            for where, group, level in row["stronger"]:
                if where == place:
                    levels.setdefault(group, []).append(label(CapacityLevel, level))
            if levels:
                words = "; ".join(
                    f"{label(CapacityGroup, group)} ({', '.join(names)})" for group, names in levels.items()
                )
                rows.append([cell(row["title"], row["language"]), side_cell(side), cell(words)])
    return Table(_("Who grows stronger in our trajectories"), columns, rows)
