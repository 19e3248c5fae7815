from django.utils.translation import gettext as _

from capacity.figures import hundredths
from partnerships.choices import Phase
from reporting.account.figures import day, days_between, label, month
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.deviations import deviations
from reporting.sections.kind import SectionKind


class Deviations(SectionKind):
    code = Section.DEVIATIONS
    gathers = (deviations,)

    def tell(self, section, facts, sides):
        section.tables = [activity_table(facts, sides), aim_table(facts, sides), joint_table(facts, sides)]
        if any(table.rows for table in section.tables):
            section.sentences.append(
                _("To steer along the way is normal: this is a process. What changed stands here with what allowed it.")
            )
        else:
            section.sentences.append(_("Nothing went differently than planned."))
        section.tables.append(decision_table(facts))


def said_by(sides, row):
    """Who allowed it, where one municipality may alone: by its name, and when."""
    side = sides.get(row["by"])
    return cell(side.name if side else "", bank=side.bank if side else "", note=day(row.get("on")))


def signed(row):
    return cell(_("agreed by all"), note=day(row["on"]))


def activity_table(facts, sides):
    columns = [
        Column(_("Activity"), "third"),
        Column(_("What went differently")),
        Column(_("Why"), "third"),
        Column(_("Who allowed it")),
    ]
    ended = [
        *(
            (row, cell(_("moved to %(days)s") % spell(row["to"]), note=planned_for(row["from"])))
            for row in facts["moves"]
        ),
        *((row, cell(_("did not take place"), note=planned_for(row["days"]))) for row in facts["drops"]),
        *((row, cell(_("took place without a plan"), note=days_between(*row["days"]))) for row in facts["unplanned"]),
    ]
    rows = [
        [cell(row["title"], row["language"]), what, cell(row["reason"]), said_by(sides, row)] for row, what in ended
    ]
    return Table(_("Activities that went differently"), columns, rows)


def spell(span):
    return {"days": days_between(*span)}


def planned_for(span):
    return _("planned for %(days)s") % spell(span)


def aim_table(facts, sides):
    """Targets and steps that now say something else, before and after."""
    columns = [
        Column(_("Target or step"), "third"),
        Column(_("Before")),
        Column(_("After")),
        Column(_("Why")),
        Column(_("Who allowed it")),
    ]
    targets = (
        [
            cell(row["title"], row["language"]),
            *(target_cell(row[name], row["unit"]) for name in ("from", "to")),
            cell(row["reason"]),
            said_by(sides, row),
        ]
        for row in facts["target_changes"]
    )
    steps = (
        [
            cell(row["from"]["title"], row["language"]),
            cell(month(row["from"]["expected_on"])),
            step_cell(row),
            cell(""),
            said_by(sides, row),
        ]
        for row in facts["step_revisions"]
    )
    return Table(_("Targets and steps that changed"), columns, [*targets, *steps])


def target_cell(target, unit):
    words = " ".join(filter(None, [hundredths(target["hundredths"]), unit]))
    return cell(words, note=_("by %(day)s") % {"day": day(target["reach_on"])})


def step_cell(row):
    """The new month; and the new words where those changed."""
    is_renamed = row["from"]["title"] != row["to"]["title"]
    new_title = row["to"]["title"] if is_renamed else ""
    return cell(new_title or month(row["to"]["expected_on"]), row["language"] if new_title else "",
                note=month(row["to"]["expected_on"]) if new_title else "")  # fmt: skip


def joint_table(facts, sides):
    columns = [
        Column(_("What changed"), "third"),
        Column(_("Proposed by")),
        Column(_("Why"), "third"),
        Column(_("Who allowed it")),
    ]
    budgets = (
        (row, cell(_("The budget of %(days)s") % spell(row["days"]), note=version(row)))
        for row in facts["budget_changes"]
    )
    texts = ((row, cell(row["title"], row["language"])) for row in facts["amendments"])
    phases = (
        (row, cell(_("The phase: %(phase)s") % {"phase": label(Phase, row["phase"])})) for row in facts["phase_changes"]
    )
    rows = [
        [what, side_cell(sides.get(row.get("by"))), cell(row["reason"], row.get("language")), signed(row)]
        for row, what in (*budgets, *texts, *phases)
    ]
    return Table(_("What all agreed to change"), columns, rows)


def version(row):
    return _("version %(number)s") % {"number": row["number"]}


def decision_table(facts):
    columns = [Column(_("When")), Column(_("Subject"), "third"), Column(_("Decision"), "wide")]
    rows = [
        [
            cell(day(row["on"]), note=row["body"]),
            cell(row["title"], row["language"]),
            cell(row["decision"], row["decision_language"]),
        ]
        for row in facts["decisions"]
    ]
    return Table(_("What our joint bodies decided"), columns, rows)
