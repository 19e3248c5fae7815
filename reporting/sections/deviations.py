from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.figures import hundredths
from capacity.money.spending import still_off
from partnerships.choices import Phase
from reporting.account.figures import day, days_between, label, month
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Narrative, Section
from reporting.records.deviations import deviations
from reporting.records.ledger import ledger
from reporting.sections.kind import SectionKind


class Deviations(SectionKind):
    code = Section.DEVIATIONS
    gathers = (deviations, ledger)
    guidance = gettext_lazy("Why it went differently, who allowed it, and what that means for what comes.")

    def tell(self, section, facts, sides):
        section.tables = [activity_table(facts, sides), aim_table(facts, sides), joint_table(facts, sides)]
        if any(table.rows for table in section.tables):
            section.sentences.append(
                _("To steer along the way is normal: this is a process. What changed stands here with what allowed it.")
            )
        else:
            section.sentences.append(_("Nothing went differently than planned."))
        section.tables.append(decision_table(facts))

    def doubts(self, facts):
        """What moved or was dropped without a reason; and which budget lines went otherwise, unless finances ask so."""
        silent = [row for row in [*facts["moves"], *facts["drops"]] if not row["reason"].strip()]
        asked = [_("%(title)s: moved or dropped without a reason. Why?") % {"title": row["title"]} for row in silent]
        if asks_finances(facts):
            return asked
        lines = still_off(facts["ledger"]["lines"], facts["period"]["last_on"])
        return [
            *asked,
            *(_("%(name)s: more or less was spent than agreed. Why?") % {"name": row["what"]} for row in lines),
        ]


def asks_finances(facts):
    """Whether the same report asks about the budget in its section on money: nobody explains twice."""
    rows = [row for row in facts["composition"] if row["section"] == Section.FINANCES]
    return any(row.get("narrative") != Narrative.NEVER for row in rows)


def said_by(sides, row):
    """Who allowed it: the decision of all that was named, else the one municipality that may alone, and when."""
    if decision := row.get("allowed"):
        return cell(decision["title"], decision["language"], note=day(decision["on"]))
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
    rows = [
        *(
            changed(row, _("moved to %(days)s") % {"days": days_between(*row["to"])}, planned_for(row["from"]), sides)
            for row in facts["moves"]
        ),
        *(changed(row, _("did not take place"), planned_for(row["days"]), sides) for row in facts["drops"]),
        *(
            changed(row, _("took place without a plan"), days_between(*row["days"]), sides)
            for row in facts["unplanned"]
        ),
    ]
    return Table(_("Activities that went differently"), columns, rows)


def changed(row, words, note, sides):
    return [
        cell(row["title"], row["language"]),
        cell(words, note=note),
        cell(row["reason"], "" if "to" in row else row["language"]),
        said_by(sides, row),
    ]


def planned_for(span):
    return _("planned for %(days)s") % {"days": days_between(*span)}


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
    budgets = [
        agreed(_("The budget of %(days)s") % {"days": days_between(*row["days"])}, row, sides, note=version(row))
        for row in facts["budget_changes"]
    ]
    amendments = [
        [cell(row["title"], row["language"]), side_cell(None), cell(row["reason"], row["language"]), signed(row)]
        for row in facts["amendments"]
    ]
    phases = [
        agreed(_("The phase: %(phase)s") % {"phase": label(Phase, row["phase"])}, row, sides)
        for row in facts["phase_changes"]
    ]
    rows = [*budgets, *amendments, *phases]
    return Table(_("What all agreed to change"), columns, rows)


def agreed(words, row, sides, *, note=""):
    return [
        cell(words, note=note),
        side_cell(sides.get(row["by"])),
        cell(row["reason"], row.get("language", "")),
        signed(row),
    ]


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
