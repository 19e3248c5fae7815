"""What a note says, frozen: the PDF is a pure function of it and its language."""

from partnerships.choices import NoteSection
from partnerships.models.cooperation import CooperationForm
from partnerships.orientation.verdict import verdict_of

TEMPLATE = "orientation-note-1"


def note_facts(note) -> dict:
    """The facts of `note`: answers as codes, texts with their language, the forms of cooperation in the note's."""
    orientation = note.orientation
    chosen = orientation.chosen
    return {
        "template": TEMPLATE,
        "municipality": orientation.municipality,
        "finished_on": orientation.finished_at.date(),
        "chosen": {str(question): choice for question, choice in chosen.items()},
        "texts": {section: note.texts[section] for section in NoteSection if note.texts.get(section, {}).get("text")},
        "forms": forms_in(note.language, verdict_of(chosen).forms),
    }


def forms_in(language, suggested=()) -> list[dict]:
    """The forms of cooperation to compare, in words of `language` where somebody wrote them."""
    rows = []
    for form in CooperationForm.objects.in_words():
        words = form.in_language(language)
        if words is not None:
            rows.append(
                {
                    "code": form.code,
                    "hours": [form.hours_from, form.hours_to],
                    "language": words.language,
                    "name": words.name,
                    "costs": words.costs,
                    "learns": words.learns,
                    "fits_when": words.fits_when,
                    "suggested": form.code in suggested,
                }
            )
    return rows
