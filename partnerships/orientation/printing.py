"""The note for the council on paper: two pages, a pure function of its facts and a language."""

import csv
import io
from datetime import date

from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from partnerships.choices import NoteSection
from partnerships.orientation.facts import TEMPLATE
from partnerships.orientation.verdict import verdict_of
from stedenband import paper

TEMPLATES = {TEMPLATE: "orientation/pdf/note.html"}


def print_note(facts: dict, *, language: str, asked_at) -> paper.Paper:
    """The PDF of `facts` in `language`. Raises `PaperError`."""
    with translation.override(language):
        title = _("Is a partnership right for %(municipality)s?") % {"municipality": facts["municipality"]}
        manuscript = paper.compose(
            TEMPLATES[facts["template"]],
            context_of(facts, title),
            language=language,
            title=title,
            created=asked_at,
            author=facts["municipality"],
            attachments=(forms_as_data(facts),),
        )
    return paper.press(manuscript)


def context_of(facts, title):
    outcome = verdict_of(facts["chosen"])
    texts = facts["texts"]
    before = [section for section in NoteSection if section in texts and section != NoteSection.PROPOSAL]
    return {
        "title": title,
        "facts": facts,
        "day": date_format(date.fromisoformat(facts["finished_on"]), "DATE_FORMAT"),
        "outcome": outcome,
        "before": [(section.label, texts[section]) for section in before],
        "proposal": texts.get(NoteSection.PROPOSAL),
        "footer": title,
    }


def forms_as_data(facts):
    """The table of the forms of cooperation, as a file inside the PDF."""
    written = io.StringIO()
    columns = ["code", "name", "hours_from", "hours_to", "costs", "learns", "fits_when"]
    rows = csv.DictWriter(written, columns, extrasaction="ignore", lineterminator="\r\n")
    rows.writeheader()
    for form in facts["forms"]:
        rows.writerow(form | {"hours_from": form["hours"][0], "hours_to": form["hours"][1]})
    return paper.Attachment(
        name="forms-of-cooperation.csv",
        content=written.getvalue().encode("utf-8-sig"),
        media_type="text/csv",
        description=_("Other ways to work together"),
    )
