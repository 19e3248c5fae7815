"""The eight sections of an account, each made of the facts alone."""

from itertools import zip_longest

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.choices import LearningStage
from capacity.figures import hundredths
from reporting.account import tables
from reporting.account.figures import label, number
from reporting.account.shapes import Lesson, Section, Voice, Words
from reporting.charts import BalanceChart, BarChart
from reporting.choices import MAX_ROWS
from reporting.choices import Section as Code
from reporting.questions import QUESTIONS


def sections_of(facts, sides) -> list[Section]:
    tell = {
        Code.BRIEF: brief,
        Code.CONTEXT: context,
        Code.ACTIVITIES: activities,
        Code.LEARNING: learning,
        Code.BALANCE: balance,
        Code.INVOLVEMENT: involvement,
        Code.CONTRIBUTIONS: contributions,
        Code.NEXT: following,
    }
    told = [write(Section(code.value, str(code.label)), facts, sides) for code, write in tell.items()]
    note_what_is_left_out(told, facts)
    for section in told:
        section.voices = voices(facts, sides, section.code)
        section.tables = [table for table in section.tables if table.rows]
    return told


def note_what_is_left_out(sections, facts):
    """Say so where a list was cut; the sums count everything."""
    rows = {
        Code.ACTIVITIES: facts["activities"],
        Code.LEARNING: facts["learnings"],
        Code.CONTRIBUTIONS: facts["contributions"]["rows"],
    }
    for section in sections:
        if len(rows.get(section.code, [])) >= MAX_ROWS:
            section.sentences.append(_("Only the first %(number)s are listed.") % {"number": number(MAX_ROWS)})


def voices(facts, sides, code):
    return [
        Voice(sides[row["partner"]], code, Words(row["text"], row["language"]))
        for row in facts["narratives"]
        if row["section"] == code
    ]


def brief(section, facts, sides):
    done = facts["activities_done"]
    people = sum(row["people"] for row in facts["people"])
    if done:
        section.sentences.append(
            ngettext(
                "One activity together, with %(people)s participants.",
                "%(number)s activities together, with %(people)s participants.",
                done,
            )
            % {"number": number(done), "people": number(people)}
        )
    section.chart = gravity_chart(facts, "brief")
    return section


def context(section, facts, sides):
    return section


def activities(section, facts, sides):
    section.tables = [tables.activities(facts, sides), tables.outside(facts), tables.steps(facts)]
    if not facts["activities"]:
        section.sentences.append(_("No activity was logged in this period."))
    return section


def learning(section, facts, sides):
    section.lessons = lesson_pairs(facts, sides)
    section.tables = [tables.lessons(facts, sides), tables.learned_from(facts, sides)]
    if facts["learnings"]:
        rows = [(sides[row["partner"]].name, row["lessons"]) for row in facts["learning_balance"]]
        section.chart = BarChart(_("Lessons noted in this period"), rows)
    else:
        section.sentences.append(_("Nothing that was learned was noted in this period."))
        section.tables = []
    return section


def lesson_pairs(facts, sides):
    """Boxes in pairs, each on the bank of its municipality; a bank that has none left stays empty."""
    banks = {"a": [], "b": []}
    for row in facts["learnings"]:
        side = sides[row["learner"]]
        banks[side.bank].append(Lesson(side, Words(row["text"], row["language"]), lesson_note(row, sides)))
    return list(zip_longest(banks["a"], banks["b"]))


def lesson_note(row, sides):
    """ "From Lindermeer · in our work, decided by the head of civil registry"."""
    teacher = sides.get(row["learned_from"])
    stage = label(LearningStage, row["stage"])
    if row["decided_by"]:
        stage = _("%(stage)s, decided by %(who)s") % {"stage": stage, "who": row["decided_by"]}
    source = _("from %(partner)s") % {"partner": teacher.name} if teacher else ""
    note = " · ".join(filter(None, [source, stage]))
    return note[:1].upper() + note[1:]


def balance(section, facts, sides):
    gravity = facts["gravity"]
    if gravity["capacity_percent"] is None:
        section.sentences.append(_("Nothing was done in this period, so there is no centre of gravity."))
    else:
        section.sentences.append(gravity_words(gravity))
        section.chart = gravity_chart(facts, "balance")
    section.tables = [tables.quick_wins(facts)]
    section.questions = [str(QUESTIONS[code]) for code in facts["questions"]["asked"]]
    section.answers = [
        Voice(sides[row["partner"]], section.code, Words(row["text"], row.get("language", "")))
        for row in facts["questions"]["answers"]
    ]
    return section


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


def gravity_chart(facts, name):
    gravity = facts["gravity"]
    if gravity["capacity_percent"] is None:
        return None
    return BalanceChart(gravity_sentence(gravity), name, gravity["capacity"], gravity["visible"], gravity["threshold"])


def involvement(section, facts, sides):
    section.tables = [tables.involvement(facts, sides), *(tables.people(facts, side) for side in sides.values())]
    if not any(table.rows for table in section.tables):
        section.sentences.append(_("Nothing was noted about who was involved."))
    return section


def contributions(section, facts, sides):
    section.tables = [tables.totals(facts, sides), tables.contributions(facts, sides)]
    if facts["contributions"]["rows"]:
        section.sentences.append(
            _("Each municipality counts what it brought. Currencies stay apart, and so do money and days.")
        )
    else:
        section.sentences.append(_("No contribution was noted in this period."))
    return section


def following(section, facts, sides):
    return section
