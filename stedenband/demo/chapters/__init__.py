"""What else happens in the stories, chapter by chapter: each tells its deeds up front, and they wait for their day.

A chapter is a module with `first(t)` for Agbodassa and Oudermere, `second(t)` for Arbolmiera and Lethabiso, or both; it
says `t.happens(deed, on=day)`, and by then finds in the database what the story did before.
"""

from stedenband.demo.chapters import (
    activities,
    assessments,
    bodies,
    calendars,
    decisions,
    documents,
    editions,
    exchange,
    journey,
    kit,
    learning,
    ledger,
    life,
    mails,
    meetings,
    missions,
    money,
    organisations,
    orientation,
    public,
    registers,
    results,
    risks,
    searches,
    signing,
    texts,
    workbooks,
    writing,
)

CHAPTERS = [
    activities,
    assessments,
    bodies,
    calendars,
    decisions,
    documents,
    editions,
    exchange,
    journey,
    kit,
    learning,
    ledger,
    life,
    mails,
    meetings,
    missions,
    money,
    organisations,
    orientation,
    public,
    registers,
    results,
    risks,
    searches,
    signing,
    texts,
    workbooks,
    writing,
]


def tell(story, t):
    """Let every chapter that has something to tell in `story` tell it."""
    for chapter in CHAPTERS:
        if hasattr(chapter, story):
            getattr(chapter, story)(t)
