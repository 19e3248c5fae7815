from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from capacity.choices import ActivityKind, ActivityStatus, StepStatus
from capacity.models import Activity, Step
from reporting.account.figures import day, days_between, label, number
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.activities import activities, steps
from reporting.sections.kind import SectionKind


class Activities(SectionKind):
    code = Section.ACTIVITIES
    gathers = (activities, steps)
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
        section.tables = [activity_table(facts, sides), outside_table(facts), step_table(facts)]
        if not facts["activities"]:
            section.sentences.append(_("No activity was logged in this period."))

    def rows(self, facts):
        return len(facts["activities"])


def activity_table(facts, sides):
    columns = [
        Column(_("When")),
        Column(_("Activity"), "wide"),
        Column(_("Kind")),
        Column(_("Started by")),
        Column(_("People"), "number slim"),
    ]
    rows = [
        [
            cell(days_between(row["starts_on"], row["ends_on"])),
            cell(row["title"], row["language"], note=where(row, sides)),
            cell(label(ActivityKind, row["kind"]), note=dropped(row)),
            side_cell(sides.get(row["initiated_by"])),
            cell(number(row["participants"])),
        ]
        for row in facts["activities"]
    ]
    return Table(_("What we did together"), columns, rows)


def where(row, sides):
    host = sides.get(row["host"])
    names = [_("online") if row["is_online"] else "", row["place"], host.name if host else ""]
    return ", ".join(dict.fromkeys(filter(None, names)))


def dropped(row):
    return label(ActivityStatus, row["status"]) if row["status"] == ActivityStatus.DROPPED else ""


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
