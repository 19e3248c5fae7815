from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import ActivityKind
from capacity.models import Step
from reporting.account.figures import day, days_between, label
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.coming import coming
from reporting.sections.kind import SectionKind


class Following(SectionKind):
    code = Section.NEXT
    gathers = (coming,)
    guidance = gettext_lazy("What you want to do in the next period, and what you need the other to decide.")

    def prefilled(self, report, partner):
        steps = Step.objects.of_partnership(report.partnership_id).planned()
        return "\n\n".join(step.title for step in steps)

    def tell(self, section, facts, sides):
        ahead = facts.get("coming")
        if ahead is None:  # the first reports did not tell it
            return
        section.tables = [
            decision_table(ahead["decisions"], sides),
            plan_table(ahead, sides),
            promise_table(ahead["next_steps"], sides),
        ]
        if not any(table.rows for table in section.tables):
            section.sentences.append(_("Nothing is planned yet for the six months after this period."))


def decision_table(rows, sides):
    columns = [Column(_("Decision"), "wide"), Column(_("Asked by")), Column(_("On the agenda of"))]
    lines = [
        [cell(row["title"], row["language"]), side_cell(sides.get(row["partner"])), cell(day(row["on"]))]
        for row in rows
    ]
    return Table(_("Decisions that are asked"), columns, lines)


def plan_table(ahead, sides):
    columns = [Column(_("When")), Column(_("What"), "wide"), Column(_("Where"))]
    activities = [
        [
            cell(days_between(row["starts_on"], row["ends_on"])),
            cell(row["title"], row["language"], note=label(ActivityKind, row["kind"])),
            side_cell(sides.get(row["host"])),
        ]
        for row in ahead["activities"]
    ]
    steps = [
        [
            cell(_("by %(day)s") % {"day": day(row["expected_on"])}),
            cell(row["title"], row["language"], note=row["trajectory"]),
            cell(""),
        ]
        for row in ahead["steps"]
    ]
    return Table(_("The next six months"), columns, activities + steps)


def promise_table(rows, sides):
    columns = [Column(_("Municipality")), Column(_("What it still does"), "wide"), Column(_("By when"))]
    lines = [
        [side_cell(sides[row["partner"]]), cell(row["text"], row["language"]), cell(day(row["due_on"]))] for row in rows
    ]
    return Table(_("What each takes on"), columns, lines)
