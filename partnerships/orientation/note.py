"""The first text of each section of the note, drawn from the answers, for people to change."""

from django.utils.translation import gettext as _

from partnerships.choices import NoteSection, Question

MEANS = (Question.TIME, Question.DURATION, Question.MONEY, Question.SUPPORT)


def first_texts(orientation, language) -> dict[str, dict]:
    """By section the text and the language it is in: our own sentences in `language`, the answers as they were given.

    Call it with `language` active.
    """
    given = orientation.given
    name = orientation.municipality

    def said(*questions):
        answers = [given[question].text for question in questions if question in given and given[question].text]
        return {"text": "\n".join(answers), "language": orientation.language}

    def ours(text):
        return {"text": text, "language": language}

    means = [given[question] for question in MEANS if question in given]
    return {
        NoteSection.QUESTION: ours(
            _(
                "%(municipality)s asked itself whether a partnership with another municipality suits it: an agreement "
                "in which both, as equals, make their administration and their local democracy stronger."
            )
            % {"municipality": name}
        ),
        NoteSection.BRINGS: said(Question.ADDED_VALUE),
        NoteSection.LEARNS: said(Question.LEARNING),
        NoteSection.STRENGTHS: said(Question.STRENGTHS, Question.WEAKNESSES),
        NoteSection.OUTLOOK: said(Question.OPPORTUNITIES, Question.THREATS),
        NoteSection.MEANS: ours("\n".join(f"{row.choice_asked} {row.choice_label}." for row in means)),
        NoteSection.PROPOSAL: ours(_("The council takes note of this orientation and discusses what to do next.")),
    }
