"""What a workbook would change, row by row, as things stand now: nothing is saved here."""

from datetime import date

from django.conf import settings
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import override

from capacity.choices import VISIBLE_KINDS, ActivityKind
from capacity.forms.quick_log import HOW_LONG, QuickLogForm
from capacity.models import Activity
from reporting.forms.workbooks import LessonRow, TextRow
from reporting.models import Report, Workbook
from reporting.workbooks.cells import chosen, day_of, settled, whole_number
from reporting.workbooks.lines import Line, Plan, Verb
from reporting.workbooks.shape import LESSONS, PEOPLE, TEXTS, activities
from stedenband.lib.canonical import canonical_json, digest

TITLE_WORDS = 9


def plan_of(workbook: Workbook, report: Report) -> Plan:
    """What `workbook` would change in `report`, fetched with everything. As many queries for one row as for all."""
    added = was_added(workbook)
    lines = text_lines(workbook, report)
    lines += activity_lines(workbook, report, added)
    lines += lesson_lines(workbook, report, added)
    refuse_twice(lines)
    return Plan(lines)


def was_added(workbook: Workbook) -> dict[str, str]:
    """The rows that any workbook of this municipality brought in for this report, with a hash of their words."""
    found = {}
    for added in Workbook.objects.of(workbook.report_id, workbook.partner_id).values_list("added", flat=True):
        found |= added
    return found


def refuse_twice(lines):
    """Two rows under one number: one of them was copied."""
    first = {}
    for line in lines:
        other = first.setdefault((line.shape.code, line.key), line)
        if other is not line:
            line.refuse("", _("This row is a copy of row %(row)s. Write it in an empty row.") % {"row": other.row})


# --- texts


def text_lines(workbook, report) -> list[Line]:
    parts = {part.section: part for part in report.parts.all() if part.partner_id == workbook.partner_id}
    standing = {row.section for row in report.standing_sections}
    return [
        text_line(number, words, parts.get(words.get("section", "")), standing)
        for number, words in workbook.content[TEXTS.code]
    ]


def text_line(number, words, part, standing) -> Line:
    text = words.get("text", "")
    line = Line(TEXTS, number, words.get("heading", ""), Verb.SAME, after=text, key=words.get("section", ""))
    if part is None:
        line.refuse(TEXTS.fields[0].heading, _("This report has no such section that your municipality writes."))
        return line
    now = settled(part.text)
    line.title, line.before, line.language = str(part), now, part.language
    line.facts = {"part": part}
    if not text and now:
        line.notes.append(_("The cell is empty: the text on the platform stays."))
    elif text != now and digest(text) != words.get("taken"):
        line.verb = Verb.REPLACES if now else Verb.ADDS
        if str(part.row_version) != words.get("stamp"):
            line.verb = Verb.ASKS
        judge_line(line, TextRow({"text": text}))
        look_at_section(line, part, standing)
    return line


def look_at_section(line, part, standing):
    if part.section not in standing:
        line.notes.append(_("This section was taken out of the report. Your text is kept, and you can move it."))
    elif part.is_ready:
        line.notes.append(_("It is marked as ready now. Read the new text, and mark it as ready again."))


def judge_line(line, form):
    """Put what `form` refuses beside the columns of `line`; what it takes is kept with the line."""
    headings = {one.code: one.heading for one in line.shape.fields}
    for name, sentences in form.errors.items():
        for sentence in sentences:
            line.refuse("" if name == NON_FIELD_ERRORS else headings.get(name, name), sentence)
    if form.is_valid():
        line.facts["form"] = form


# --- new rows


def new_line(shape, number, words, added, title) -> Line:
    """A row that is in already changes nothing, and says so when it reads differently now."""
    said = {code: text for code, text in words.items() if code != "key"}
    mark = digest(canonical_json(said))
    line = Line(shape, number, Truncator(title).words(TITLE_WORDS), key=words.get("key") or mark, facts={"mark": mark})
    line.after = "" if line.title == title else title
    if line.key in added:
        line.verb = Verb.SAME
        if added[line.key] == mark:
            line.notes.append(_("This row was brought in before."))
        else:
            line.notes.append(_("This row was brought in before and reads otherwise now. Change it on the platform."))
    return line


def says_something(words):
    return any(text for code, text in words.items() if code != "key")


def in_words_of_all(choices) -> list[tuple[str, str]]:
    """The choices in every language in which a workbook can be, and in which a colleague may have filled it."""
    found = []
    for language, _name in settings.LANGUAGES:
        with override(language):
            found += [(value, str(label)) for value, label in choices]
    return found


def read(line, code, take, *given):
    """What `take` makes of a cell; a fault beside its column, and the cell as it is, when it makes nothing."""
    try:
        return take(*given)
    except ValidationError as invalid:
        heading = next(one.heading for one in line.shape.fields if one.code == code)
        line.refuse(heading, invalid.messages[0])
        return None


def activity_lines(workbook, report, added) -> list[Line]:
    partners = report.partnership.present_partners
    shape = activities(partners)
    kinds = in_words_of_all([(kind.value, kind.label) for kind in ActivityKind if kind not in VISIBLE_KINDS])
    choices = {"kind": kinds, "minutes": in_words_of_all(HOW_LONG)}
    lines = []
    for number, words in workbook.content[shape.code]:
        if says_something(words):
            line = new_line(shape, number, words, added, words.get("title", ""))
            line.language = workbook.language
            if line.verb is Verb.ADDS:
                judge_activity(line, words, choices, partners, workbook.language)
            lines.append(line)
    look_for_twins(lines, report)
    return lines


def judge_activity(line, words, choices, partners, language):
    values = {"title": words.get("title", ""), "learned": words.get("learned", "")}
    values["day"] = read(line, "day", day_of, words.get("day", ""), language)
    for code, known in choices.items():
        values[code] = read(line, code, chosen, words.get(code, ""), known)
    for partner in partners:
        values[f"{PEOPLE}{partner.pk}"] = whole_number(words.get(f"{PEOPLE}{partner.pk}", ""))
    line.after = values["learned"]
    if not line.faults:
        form = QuickLogForm({**values, "day": iso(values["day"])}, partners=partners)
        judge_line(line, form)
        line.details = activity_in_words(form, partners) if form.is_valid() else ""


def activity_in_words(form, partners) -> str:
    """The day, the kind, and how many people of each municipality."""
    said = form.cleaned_data
    people = [(partner.name, said[f"{PEOPLE}{partner.pk}"]) for partner in partners]
    heads = [f"{name} {number}" for name, number in people if number]
    return " · ".join([date_format(said["day"]), str(ActivityKind(said["kind"]).label), *heads])


def iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def look_for_twins(lines, report):
    """Say what is strange about a row and allowed all the same."""
    forms = [(line, line.facts["form"].cleaned_data) for line in lines if "form" in line.facts]
    days = {facts["day"] for _line, facts in forms}
    known = Activity.objects.of_partnership(report.partnership_id).filter(starts_on__in=days)
    twins = set(known.values_list("title", "starts_on")) if days else set()
    for line, facts in forms:
        if (facts["title"], facts["day"]) in twins:
            line.notes.append(_("An activity with this title is logged on this day already. Is it another one?"))
        if not report.period.first_on <= facts["day"] <= report.period.last_on:
            line.notes.append(_("This day lies outside the period of the report: it is logged, and not told in it."))


def lesson_lines(workbook, report, added) -> list[Line]:
    others = [one for one in report.partnership.present_partners if one.pk != workbook.partner_id]
    names = [(str(one.pk), one.name) for one in others]
    lines = []
    for number, words in workbook.content[LESSONS.code]:
        if says_something(words):
            line = new_line(LESSONS, number, words, added, words.get("text", ""))
            line.language = workbook.language
            if line.verb is Verb.ADDS:
                judge_lesson(line, words, names, workbook.language)
            lines.append(line)
    return lines


def judge_lesson(line, words, names, language):
    values = {code: words.get(code, "") for code in ("text", "used_for")}
    values["noted_on"] = read(line, "noted_on", day_of, words.get("noted_on", ""), language)
    values["learned_from"] = read(line, "learned_from", chosen, words.get("learned_from", ""), names)
    if not line.faults:
        judge_line(line, LessonRow({**values, "noted_on": iso(values["noted_on"])}, partners=names))
    line.details = " · ".join(filter(None, [words.get("learned_from"), words.get("used_for")]))
