from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext

from capacity.choices import ChangeDegree, Progress, ResultLevel, StepStatus
from capacity.figures import hundredths
from partnerships.choices import ActorGroup
from reporting.account.figures import day, label, month, number
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.results import changes, journeys, results
from reporting.sections.aims import doubt_of, known_figures
from reporting.sections.kind import SectionKind
from stedenband.ui.charts import Milestone, Road, TimelineChart


class Results(SectionKind):
    code = Section.RESULTS
    gathers = (journeys, results, changes)
    guidance = gettext_lazy("Why a figure is missing or goes another way than you hoped, and what you do about it.")

    def tell(self, section, facts, sides):
        section.show(journey_chart(facts))
        section.tables = [journey_table(facts), result_table(facts, sides), proof_table(facts, sides)]
        section.tables.append(change_table(facts, sides))
        if facts["results"]:
            section.sentences.append(
                _("Each municipality measures for itself. Its figures are never added to those of another.")
            )
        elif not any(row["steps"] for row in facts["journeys"]):
            section.sentences.append(_("There is no trajectory yet, and nothing was measured."))

    def doubts(self, facts):
        """Where a figure is missing or moves away from its target, and its municipality did not say why beside it."""
        asked = []
        for row in facts["results"]:
            for stand in row["stands"]:
                if sentence := doubt_of(stand):
                    name = facts["partners"][stand["partner"]]["name"]
                    asked.append(sentence % {"name": name, "what": row["title"]})
        return asked

    def rows(self, facts):
        return len(facts["results"])


def journey_chart(facts):
    """The trajectories with their steps through time; nothing without a step."""
    roads = [
        Road(row["title"], [milestone(step, place, at) for at, step in enumerate(row["steps"], 1)])
        for place, row in enumerate(facts["journeys"], 1)
    ]
    roads = [road for road in roads if road.milestones]
    if not roads:
        return None
    span = [facts["period"][name] for name in ("first_on", "last_on")]
    days = sorted([*span, *(step["expected_on"] for row in facts["journeys"] for step in row["steps"])])
    return TimelineChart(
        label=_(
            "The steps of our trajectories through time: a full ring is reached, an open ring is planned, a cross was "
            "not reached. The shaded part is this period."
        ),
        roads=roads,
        span=tuple(ordinal(iso) for iso in span),
        first=month(days[0]),
        last=month(days[-1]),
    )


def milestone(step, place, at):
    return Milestone(f"{place}.{at}", ordinal(step["expected_on"]), step["status"])


def ordinal(iso):
    return date.fromisoformat(iso).toordinal()


def journey_table(facts):
    columns = [
        Column(_("No."), "slim"),
        Column(_("Step")),
        Column(_("Expected in")),
        Column(_("Outcome")),
        Column(_("What changes for the administration or for citizens"), "third"),
    ]
    rows = [
        [
            cell(f"{place}.{at}"),
            cell(step["title"], row["language"], note=row["title"]),
            cell(month(step["expected_on"])),
            cell(label(StepStatus, step["status"]), note=day(step["decided_on"])),
            cell(step["change"], row["language"]),
        ]
        for place, row in enumerate(facts["journeys"], 1)
        for at, step in enumerate(row["steps"], 1)
    ]
    return Table(_("Our trajectories and their steps"), columns, rows)


def result_table(facts, sides):
    columns = [
        Column(_("What you measure"), "third"),
        Column(_("Municipality")),
        Column(_("Start")),
        Column(_("Target")),
        Column(_("Measured")),
        Column(_("How it goes")),
    ]
    rows = [
        [
            cell(row["title"], row["language"], note=measure(row)),
            side_cell(sides[stand["partner"]]),
            start_cell(stand["baseline"]),
            target_cell(stand["targets"]),
            *measured_cells(stand),
        ]
        for row in facts["results"]
        for stand in row["stands"]
    ]
    return Table(_("What was measured"), columns, rows)


def measure(row):
    unit = row["unit"] or (_("people") if row["counts_people"] else "")
    return " · ".join(filter(None, [label(ResultLevel, row["level"]), unit]))


def start_cell(baseline):
    if baseline is None:
        return cell("–")
    if baseline["hundredths"] is None:
        return cell(_("not known"), note=baseline["unknown_because"])
    return cell(hundredths(baseline["hundredths"]), note=day(baseline["measured_on"]))


def target_cell(targets):
    """The last target, and in the note every one that stood before it."""
    if not targets:
        return cell("–")
    *before, now = targets
    earlier = [
        _("before %(day)s: %(figure)s") % {"day": day(after["set_on"]), "figure": hundredths(one["hundredths"])}
        for one, after in zip(before, targets[1:], strict=True)
    ]
    by_then = _("by %(day)s") % {"day": day(now["reach_on"])}
    return cell(hundredths(now["hundredths"]), note=" · ".join([by_then, *reversed(earlier)]))


def measured_cells(stand):
    """The last figure of the period with people by sex, and how it goes: what its municipality says, and the trend."""
    if not stand["measured"]:
        return [cell("–"), cell(_("nothing was said in this period"))]
    last = stand["measured"][-1]
    shown = "–" if last["hundredths"] is None else hundredths(last["hundredths"])
    return [cell(shown, note=by_sex(last)), cell(label(Progress, last["progress"]), note=trend(stand))]


def by_sex(row):
    if row["women"] is None:
        return ""
    parts = [
        ngettext("%(number)s woman", "%(number)s women", row["women"]) % {"number": number(row["women"])},
        ngettext("%(number)s man", "%(number)s men", row["men"]) % {"number": number(row["men"])},
    ]
    if row["others"]:
        parts.append(_("%(number)s other or not said") % {"number": number(row["others"])})
    return ", ".join(parts)


def trend(stand):
    """From the figure before to the last one, which says up or down and nothing of good or bad."""
    measured = [row["hundredths"] for row in stand["measured"] if row["hundredths"] is not None]
    known = known_figures(stand)
    if not measured or len(known) < 2:
        return ""
    before, now = known[-2:]
    words = {
        1: pgettext("a figure", "up from %(before)s"),
        -1: pgettext("a figure", "down from %(before)s"),
        0: pgettext("a figure", "still %(before)s"),
    }
    return words[(now > before) - (now < before)] % {"before": hundredths(before)}


def proof_table(facts, sides):
    columns = [
        Column(_("What you measure")),
        Column(_("Municipality")),
        Column(_("What one can see of it")),
        Column(_("Why"), "third"),
    ]
    rows = [
        [
            cell(row["title"], row["language"]),
            side_cell(sides[stand["partner"]]),
            cell(one["evidence"], one["language"], note=one["document"] or ""),
            cell(one["why"], one["language"]),
        ]
        for row in facts["results"]
        for stand in row["stands"]
        for one in stand["measured"]
        if one["why"] or one["evidence"] or one["document"]
    ]
    return Table(_("What shows it, and why"), columns, rows)


def change_table(facts, sides):
    columns = [
        Column(_("Who")),
        Column(_("What we hoped to see")),
        Column(_("How much")),
        Column(_("What changed"), "wide"),
    ]
    rows = [
        [
            cell(row["who"], row["would_see_language"], note=where(row, sides)),
            cell(row["would_see"], row["would_see_language"]),
            cell(label(ChangeDegree, row["degree"])),
            cell(row["text"], row["language"], note=_("written by %(name)s") % {"name": sides[row["written_by"]].name}),
        ]
        for row in facts["changes"]
    ]
    return Table(_("What changed, and for whom"), columns, rows)


def where(row, sides):
    side = sides.get(row["partner"])
    return " · ".join(filter(None, [label(ActorGroup, row["group"]), side.name if side else ""]))
