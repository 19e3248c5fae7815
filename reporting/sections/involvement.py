from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from capacity.choices import Sex
from partnerships.choices import ActorGroup, Level, OrganisationKind, Phase
from reporting.account.figures import label, number
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell
from reporting.choices import Section
from reporting.records.activities import people
from reporting.records.involvement import involvement, phases
from reporting.sections.kind import SectionKind


class Involved(SectionKind):
    code = Section.INVOLVEMENT
    gathers = (involvement, people, phases)

    def tell(self, section, facts, sides):
        section.tables = [involvement_table(facts, sides), phase_table(facts, sides)]
        section.tables += [people_table(facts, side) for side in sides.values()]
        if not any(table.rows for table in section.tables):
            section.sentences.append(_("Nothing was noted about who was involved."))


def involvement_table(facts, sides):
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


def phase_table(facts, sides):
    """Phase by phase who took part on each side, and how far; a phase in which nobody was noted is left out."""
    noted = {}
    for row in facts.get("involvement_phases", []):
        words = f"{label(ActorGroup, row['group'])}: {label(Level, row['level'])}"
        noted.setdefault((row["phase"], row["partner"]), []).append(words)
    columns = [Column(_("Phase")), *(Column(side.name) for side in sides.values())]
    rows = [
        [cell(phase.label), *(cell("; ".join(noted.get((phase.value, place), [label(Level, 0)]))) for place in sides)]
        for phase in Phase
        if any((phase.value, place) in noted for place in sides)
    ]
    return Table(_("Who took part in which phase"), columns, rows)


def actor_note(organisation, kind):
    """The name of an organisation, or its kind alone; the fourth pillar always with its own label."""
    if kind is None or (organisation and kind != OrganisationKind.FOURTH_PILLAR):
        return organisation or ""
    return f"{organisation} ({label(OrganisationKind, kind)})" if organisation else label(OrganisationKind, kind)


def involved(row):
    if row is None:
        return cell(label(Level, 0))
    return cell(label(Level, row["level"]), note=row["use_of_input"])


def people_table(facts, side):
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
