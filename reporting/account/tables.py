"""The tables of an account, made of facts; the PDF carries the same rows as data."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from capacity.choices import ActivityKind, ActivityStatus, ContributionKind, LearningStage, Sex, StepStatus
from partnerships.choices import ActorGroup, Level, OrganisationKind
from reporting.account.figures import amount, day, days_between, label, number
from reporting.account.shapes import Cell, Column, Table, Words


def cell(text, language="", *, note="", bank=""):
    return Cell(Words(str(text), language or ""), note, bank)


def side_cell(side):
    return cell(side.name, bank=side.bank) if side else cell(_("together"))


def activities(facts, sides):
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


def outside(facts):
    columns = [Column(_("Activity"), "wide"), Column(_("Why outside any trajectory"))]
    rows = [
        [cell(row["title"], row["language"]), cell(row["outside_because"], row["language"])]
        for row in facts["activities"]
        if row["outside_because"] and not row["step"]
    ]
    return Table(_("Outside our trajectories"), columns, rows)


def steps(facts):
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


def quick_wins(facts):
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


def lessons(facts, sides):
    columns = [
        Column(""),
        Column(_("Lessons"), "number"),
        Column(label(LearningStage, "tried").capitalize(), "number"),
        Column(label(LearningStage, "adopted").capitalize(), "number"),
    ]
    rows = [
        [side_cell(sides[row["partner"]]), *(cell(number(row[name])) for name in ("lessons", "tried", "adopted"))]
        for row in facts["learning_balance"]
    ]
    return Table(_("How far what we learned has come"), columns, rows)


def learned_from(facts, sides):
    columns = [Column(_("Who learned")), Column(_("From whom")), Column(_("Lessons"), "number")]
    rows = [
        [side_cell(sides[row["learner"]]), side_cell(sides[row["teacher"]]), cell(number(row["lessons"]))]
        for row in facts["learned_from"]
    ]
    return Table(_("Who learned from whom?"), columns, rows)


def involvement(facts, sides):
    cells, actors = {}, {}
    for row in facts["involvement"]:
        # Reports frozen before organisations were asked whether they may be named know no kind.
        key = (row["group"], row["organisation"] or "", row.get("unnamed") or 0)
        actors[key] = actor_note(row["organisation"], row.get("kind"))
        cells[*key, row["partner"]] = row
    columns = [Column(""), *(Column(side.name) for side in sides.values())]
    order = [group.value for group in ActorGroup]
    rows = [
        [cell(label(ActorGroup, key[0]), note=actors[key]), *(involved(cells.get((*key, place))) for place in sides)]
        for key in sorted(actors, key=lambda key: (order.index(key[0]), *key[1:]))
    ]
    return Table(_("How far each group was involved"), columns, rows)


def actor_note(organisation, kind):
    """The name of an organisation, or its kind alone; the fourth pillar always with its own label."""
    if kind is None or (organisation and kind != OrganisationKind.FOURTH_PILLAR):
        return organisation or ""
    return f"{organisation} ({label(OrganisationKind, kind)})" if organisation else label(OrganisationKind, kind)


def involved(row):
    if row is None:
        return cell(label(Level, 0))
    return cell(label(Level, row["level"]), note=row["use_of_input"])


def people(facts, side):
    """Head counts of one municipality: a row per group, a column per sex, and their sums."""
    counts = {(row["group"], row["sex"]): row["people"] for row in facts["people"] if row["partner"] == side.place}
    columns = [
        Column(""),
        *(Column(sex.label.capitalize(), "number") for sex in Sex),
        Column(pgettext("sum of a row", "Together"), "number"),
    ]
    groups = [group for group in ActorGroup if any((group, sex) in counts for sex in Sex)]
    numbers = [[counts.get((group, sex), 0) for sex in Sex] for group in groups]
    rows = [[cell(group.label), *numerals(line)] for group, line in zip(groups, numbers, strict=True)]
    sums = [sum(column) for column in zip(*numbers, strict=True)]
    total = [cell(_("All groups")), *numerals(sums)]
    return Table(_("People of %(partner)s who took part") % {"partner": side.name}, columns, rows, total)


def numerals(values):
    return [cell(number(value)) for value in [*values, sum(values)]]


def totals(facts, sides):
    columns = [Column(_("Municipality")), Column(_("What")), Column(_("How much"), "number")]
    rows = [
        [side_cell(sides[row["partner"]]), cell(label(ContributionKind, row["kind"])), cell(amount(row) or times(row))]
        for row in facts["contributions"]["totals"]
    ]
    return Table(_("What each brought, as it counts it itself"), columns, rows)


def times(row):
    return ngettext("once", "%(number)s times", row["times"]) % {"number": number(row["times"])}


def contributions(facts, sides):
    columns = [
        Column(_("When")),
        Column(_("Municipality")),
        Column(_("What"), "wide"),
        Column(_("How much"), "number"),
    ]
    rows = [
        [
            cell(day(row["given_on"])),
            side_cell(sides[row["partner"]]),
            cell(row["description"], note=label(ContributionKind, row["kind"])),
            cell(amount(row)),
        ]
        for row in facts["contributions"]["rows"]
    ]
    return Table(_("One by one"), columns, rows)


def signature_table(signatures):
    """Who signed, with the remark that one of them may have made."""
    columns = [Column(_("Municipality")), Column(_("Signed by")), Column(_("When")), Column(_("Word"), "wide")]
    rows = [
        [
            side_cell(signature["side"]),
            # on paper for everybody nobody is named
            cell(signature["name"], note=signature["function"]) if signature["name"] else cell(signature["function"]),
            cell(signature["day"]),
            cell(signature["word"], note=signature["remark"]),
        ]
        for signature in signatures
    ]
    return Table(_("Who signed"), columns, rows)
