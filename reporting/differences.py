"""What reads otherwise in one version of a report than in another: paragraph by paragraph, figures and tables too."""

from django.utils.translation import gettext as _

from partnerships.differences import Change, passages
from reporting.account import account_of


def report_differences(old: dict, new: dict) -> list[Change]:
    """What became of the facts `old` in `new`, section by section in the active language; nothing when they agree."""
    before = {section.code: section for section in account_of(old).sections}
    after = {section.code: section for section in account_of(new).sections}
    changes = []
    for code in dict.fromkeys([*after, *before]):
        heading = (after.get(code) or before[code]).heading
        changes += text_changes(heading, before.get(code), after.get(code))
        changes += figure_changes(heading, before.get(code), after.get(code))
    return changes


def text_changes(heading, old, new) -> list[Change]:
    """A change for each municipality that wrote other words."""
    was, now = texts(old), texts(new)
    changes = []
    for name in dict.fromkeys([*now, *was]):
        before, after = was.get(name, ("", "")), now.get(name, ("", ""))
        if before[0] != after[0]:
            language = after[1] or before[1]
            found = passages(before[0], after[0])
            changes.append(Change(f"{heading}: {name}", passages=found, language=language))
    return changes


def texts(section):
    """What each municipality wrote, and in which language."""
    voices = [*section.voices, *section.answers] if section else []
    return {voice.side.name: (voice.words.text, voice.words.language) for voice in voices}


def figure_changes(heading, old, new) -> list[Change]:
    """The sentences and the rows of tables that went, came or changed."""
    was, now = lines(old), lines(new)
    if was == now:
        return []
    label = _("%(section)s: what was logged") % {"section": heading}
    return [Change(label, passages=passages("\n".join(was), "\n".join(now)))]


def lines(section) -> list[str]:
    if section is None:
        return []
    rows = [
        f"{table.caption}: " + " · ".join(" ".join(cell.plain.split()) for cell in row if cell.plain)
        for table in section.tables
        for row in table.rows
    ]
    lessons = [
        f"{lesson.side.name}: {' '.join(lesson.words.text.split())}"
        for pair in section.lessons
        for lesson in pair
        if lesson is not None
    ]
    return [*section.sentences, *rows, *lessons, *section.questions]
