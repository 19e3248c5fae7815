"""What reads otherwise in one version of a report than in another: its texts word by word, its figures line by line."""

from collections import Counter

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
        changes += line_changes(heading, before.get(code), after.get(code))
    return changes


def text_changes(heading, old, new) -> list[Change]:
    """A change for each municipality that wrote other words."""
    was, now = texts(old), texts(new)
    return [
        Change(f"{heading}, {name}", passages=passages(was_text, now_text), language=language)
        for name, (now_text, language) in {**{name: ("", was[name][1]) for name in was}, **now}.items()
        if (was_text := was.get(name, ("", ""))[0]) != now_text
    ]


def texts(section):
    """What each municipality wrote, and in which language."""
    if section is None:
        return {}
    return {voice.side.name: (voice.words.text, voice.words.language) for voice in [*section.voices, *section.answers]}


def line_changes(heading, old, new) -> list[Change]:
    """The sentences and the rows of tables that went, and those that came."""
    was, now = Counter(lines(old)), Counter(lines(new))
    gone = [Change(heading, old=line) for line in (was - now).elements()]
    return gone + [Change(heading, new=line) for line in (now - was).elements()]


def lines(section) -> list[str]:
    if section is None:
        return []
    rows = [
        f"{table.caption}: " + " · ".join(cell.plain for cell in row if cell.plain)
        for table in section.tables
        for row in table.rows
    ]
    lessons = [
        f"{lesson.side.name}: {lesson.words.text}" for pair in section.lessons for lesson in pair if lesson is not None
    ]
    return [*section.sentences, *rows, *lessons, *section.questions]
