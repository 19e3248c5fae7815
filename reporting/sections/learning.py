from itertools import zip_longest

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import InquiryMethod, LearningStage
from capacity.models import Learning
from reporting.account.figures import day, days_between, label, number
from reporting.account.shapes import Column, Lesson, Table, Words
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.learning import how_far, learnings, pauses, questions, teachers, unused
from reporting.sections.kind import SectionKind
from stedenband.ui.charts import BarChart


class Learned(SectionKind):
    code = Section.LEARNING
    gathers = (learnings, how_far, teachers, unused, pauses, questions)
    guidance = gettext_lazy("What your municipality learned and uses now, and what it does not use and why.")

    def prefilled(self, report, partner):
        span = (report.period.first_on, report.period.last_on)
        lessons = Learning.objects.of_partnership(report.partnership_id).of(partner).between(*span).order_by("noted_on")
        return "\n\n".join(lesson.text for lesson in lessons)

    def tell(self, section, facts, sides):
        section.lessons = lesson_pairs(facts, sides)
        section.tables = [stage_table(facts, sides), teacher_table(facts, sides)]
        if facts["learnings"]:
            rows = [(sides[row["partner"]].name, row["lessons"]) for row in facts["learning_balance"]]
            section.show(BarChart(label=_("Lessons noted in this period"), rows=rows))
        else:
            section.sentences.append(_("Nothing that was learned was noted in this period."))
            section.tables = []
        section.tables += [unused_table(facts, sides), pause_table(facts, sides), question_table(facts)]

    def rows(self, facts):
        return len(facts["learnings"])


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
    used_for = _("for %(what)s") % {"what": row["used_for"]} if row["used_for"] else ""
    note = " · ".join(filter(None, [source, stage, used_for]))
    return note[:1].upper() + note[1:]


def stage_table(facts, sides):
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


def teacher_table(facts, sides):
    columns = [Column(_("Who learned")), Column(_("From whom")), Column(_("Lessons"), "number")]
    rows = [
        [side_cell(sides[row["learner"]]), side_cell(sides[row["teacher"]]), cell(number(row["lessons"]))]
        for row in facts["learned_from"]
    ]
    return Table(_("Who learned from whom?"), columns, rows)


def unused_table(facts, sides):
    columns = [
        Column(_("Municipality")),
        Column(_("What it learned"), "wide"),
        Column(_("Noted on")),
        Column(_("How far")),
    ]
    rows = [
        [
            side_cell(sides[row["learner"]]),
            cell(row["text"], row["language"]),
            cell(day(row["noted_on"])),
            cell(_("not kept") if row["went_back"] else _("not tried yet")),
        ]
        for row in facts.get("unused_learnings", [])
    ]
    return Table(_("Learned before and not in use"), columns, rows)


def pause_table(facts, sides):
    columns = [Column(_("Municipality")), Column(_("When")), Column(_("Why"), "wide")]
    rows = [
        [
            side_cell(sides[row["partner"]]),
            cell(days_between(row["first_on"], row["last_on"])),
            cell(row["reason"], row["language"]),
        ]
        for row in facts.get("learning_pauses", [])
    ]
    return Table(_("Nothing learned for a while, and why"), columns, rows)


def question_table(facts):
    columns = [Column(_("What we wanted to know"), "third"), Column(_("Answer"), "third"), Column(_("What changes"))]
    rows = [
        [
            cell(row["text"], row["language"], note=label(InquiryMethod, row["method"])),
            cell(row["answer"] or _("no answer yet"), row["answer_language"] if row["answer"] else ""),
            cell(row["what_changes"], row["answer_language"], note=decided(row)),
        ]
        for row in facts.get("learning_questions", [])
    ]
    return Table(_("Our questions of this period"), columns, rows)


def decided(row):
    if row["is_adopted"] is None:
        return ""
    if not row["is_adopted"]:
        return _("not adopted")
    return _("adopted, decided by %(who)s") % {"who": row["decided_by"]}
