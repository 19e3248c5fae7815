from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from capacity.choices import ActivityKind, ActivityPurpose, ActivityStatus, StepStatus
from capacity.figures import days, hundredths
from capacity.models import Activity, Step
from reporting.account.figures import day, days_between, label, number
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.activities import activities, effort, steps
from reporting.sections.kind import SectionKind
from stedenband.ui.charts import BarChart


class Activities(SectionKind):
    code = Section.ACTIVITIES
    gathers = (activities, effort, steps)
    guidance = gettext_lazy("What the list does not tell: why something was dropped, and what you do instead.")

    def asks(self, scope):
        known = Activity.objects.of_partnership(scope.partnership).between(*scope.span)
        dropped = known.filter(status=ActivityStatus.DROPPED).count()
        steps_left = Step.objects.of_partnership(scope.partnership).decided_between(*scope.span)
        missed = steps_left.filter(status=StepStatus.NOT_REACHED).count()
        reasons = []
        if dropped:
            words = ngettext("One activity was dropped.", "%(number)s activities were dropped.", dropped)
            reasons.append(words % {"number": dropped})
        if missed:
            words = ngettext("One step was not reached.", "%(number)s steps were not reached.", missed)
            reasons.append(words % {"number": missed})
        return " ".join([*reasons, _("Say what happened and what you do next.")]) if reasons else ""

    def tell(self, section, facts, sides):
        section.show(days_chart(facts, sides))
        section.tables = [end_table(facts), purpose_table(facts, sides), activity_table(facts, sides)]
        section.tables += [outside_table(facts), step_table(facts)]
        if not facts["activities"]:
            section.sentences.append(_("No activity was logged in this period."))

    def rows(self, facts):
        return len(facts["activities"])


def days_chart(facts, sides):
    """The person-days of each municipality for what was done; nothing where none were noted."""
    sums = dict.fromkeys(sides, 0)
    for row in facts.get("activity_days", []):
        sums[row["partner"]] += row["hundredths"]
    if not any(sums.values()):
        return None
    rows = [(side.name, sums[place], days(sums[place])) for place, side in sides.items()]
    return BarChart(
        label=_("Person-days for what we did together"),
        rows=rows,
        heads=[_("Municipality"), _("Person-days")],
        figures=[[name, words] for name, _sum, words in rows],
    )


def end_table(facts):
    """How many were planned, done, moved, dropped or not planned; reports of before did not tell."""
    ends = facts.get("activity_ends", {})
    words = {
        "as_planned": _("took place as planned"),
        "on_other_days": _("took place on other days than planned"),
        "not_planned": _("took place without a plan"),
        "dropped": _("did not take place"),
        "still_planned": _("planned; nobody said yet what became of it"),
    }
    columns = [Column(""), Column(_("Activities"), "number")]
    rows = [[cell(words[code]), cell(number(ends[code]))] for code in words if ends.get(code)]
    return Table(_("What became of our plans"), columns, rows)


def purpose_table(facts, sides):
    """What it was for: activities in all, and the days of each municipality apart."""
    given = {(row["purpose"], row["partner"]): row["hundredths"] for row in facts.get("activity_days", [])}
    columns = [
        Column("", "third"),
        Column(_("Activities"), "number"),
        *(Column(_("Days of %(name)s") % {"name": side.name}, "number") for side in sides.values()),
    ]
    numbers = {row["purpose"]: row["activities"] for row in facts.get("activity_purposes", [])}
    told = [
        code for code in ActivityPurpose.values if code in numbers or any((code, place) in given for place in sides)
    ]
    rows = [
        [
            cell(label(ActivityPurpose, code)),
            cell(number(numbers.get(code, 0))),
            *(cell(hundredths(given.get((code, place), 0))) for place in sides),
        ]
        for code in told
    ]
    return Table(_("What it was for"), columns, rows)


def activity_table(facts, sides):
    columns = [
        Column(_("When")),
        Column(_("Activity"), "third"),
        Column(_("Kind")),
        Column(_("Started by")),
        Column(_("People"), "number slim"),
        Column(_("Days"), "number"),
    ]
    rows = [
        [
            cell(days_between(row["starts_on"], row["ends_on"])),
            cell(row["title"], row["language"], note=where(row, sides)),
            cell(label(ActivityKind, row["kind"]), note=ending(row)),
            side_cell(sides.get(row["initiated_by"])),
            cell(number(row["participants"])),
            cell(
                " · ".join(
                    f"{sides[one['partner']].initial} {hundredths(one['hundredths'])}" for one in row.get("days", [])
                )
            ),
        ]
        for row in facts["activities"]
    ]
    return Table(_("What we did together"), columns, rows)


def where(row, sides):
    host = sides.get(row["host"])
    names = [_("online") if row["is_online"] else "", row["place"], host.name if host else ""]
    return ", ".join(dict.fromkeys(filter(None, names)))


def ending(row):
    """What became of the plan, where it did not simply take place as planned; and what it was for."""
    parts = [label(ActivityPurpose, row["purpose"]) if "purpose" in row else ""]
    if row["status"] != ActivityStatus.DONE:
        parts.append(label(ActivityStatus, row["status"]))
    elif not row.get("was_planned", True):
        parts.append(_("not planned"))
    if row.get("was_moved"):
        parts.append(_("moved"))
    return " · ".join(filter(None, parts))


def outside_table(facts):
    columns = [Column(_("Activity"), "wide"), Column(_("Why outside any trajectory"))]
    rows = [
        [cell(row["title"], row["language"]), cell(row["outside_because"], row["language"])]
        for row in facts["activities"]
        if row["outside_because"] and not row["step"]
    ]
    return Table(_("Outside our trajectories"), columns, rows)


def step_table(facts):
    columns = [
        Column(_("Trajectory")),
        Column(_("Step")),
        Column(_("Outcome")),
        Column(_("What one can see of it"), "wide"),
    ]
    rows = [
        [
            cell(row["trajectory"], row["language"]),
            cell(row["title"], row["language"]),
            cell(label(StepStatus, row["status"]), note=day(row["decided_on"])),
            cell(row["evidence"]),
        ]
        for row in facts["steps"]
    ]
    return Table(_("Steps that all confirmed"), columns, rows)
