"""What the trail says of reporting, in people's words; verb by verb."""

from datetime import date

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from reporting.choices import Cadence, Section
from reporting.periods import span_label
from stedenband import audit

SENTENCES = {
    "report.opened": _("The progress report %(subject)s was opened, filled in from what was logged"),
    "report.reopened": _(
        "%(partner)s changed its part of the progress report %(subject)s: checks and signatures on the old words fell"
    ),
    "report.read": _("%(actor)s read for %(partner)s what the others wrote: progress report %(subject)s"),
    "report.checked": _("%(actor)s checked the progress report %(subject)s for %(partner)s"),
    "report.check_fell": _(
        "Something was logged after %(partner)s checked the progress report %(subject)s: it is asked to look again"
    ),
    "dissent.written": _("%(actor)s noted where %(partner)s sees it otherwise: progress report %(subject)s"),
    "dissent.taken_back": _("%(actor)s took out where %(partner)s saw it otherwise: progress report %(subject)s"),
    "correction.begun": _(
        "%(actor)s of %(partner)s took up the signed progress report %(subject)s again; version %(number)s stays in "
        "force until all sign a newer one. %(reason)s"
    ),
    "correction.taken_back": _("%(actor)s of %(partner)s left the progress report %(subject)s as all signed it"),
    "translation.written": _(
        "%(actor)s translated for %(partner)s: %(section)s, into %(language)s, progress report %(subject)s"
    ),
    "translation.checked": _(
        "%(actor)s checked a translation for %(partner)s: %(section)s, into %(language)s, progress report %(subject)s"
    ),
    "edition.requested": _("%(actor)s asked for a PDF of the progress report %(subject)s"),
    "editions.requested": _("%(actor)s asked for all editions of the progress report %(subject)s: %(number)s"),
    "edition.made": _("The PDF of the progress report %(subject)s is ready: %(language)s"),
    "public_paper.made": _("The PDF for everybody of the progress report %(subject)s is ready: %(language)s"),
    "public_question.answer_withdrawn": _("%(actor)s took back what %(partner)s answered to the public"),
    "public_question.answered": _("%(actor)s answered for %(partner)s a question from the public"),
    "public_question.asked": _("Somebody asked a question on the public page"),
    "public_question.set_aside": _("%(actor)s put a question from the public aside for %(partner)s: %(reason)s"),
    "publication.proposed": _("%(actor)s proposed for %(partner)s what everybody may read: edition %(subject)s"),
    "iati.proposed": _("%(actor)s proposed for %(partner)s the data in the IATI standard: edition %(subject)s"),
    "iati.withdrawn": _("%(actor)s took back for %(partner)s the data in the IATI standard, edition %(subject)s"),
    "publication.withdrawn": _("%(actor)s took back for %(partner)s the public page, edition %(subject)s"),
    "report.bundled": _("%(actor)s took the progress report %(subject)s along in a zip: %(language)s"),
    "calendar_address.made": _("%(actor)s made an address for their own calendar"),
    "calendar_address.stopped": _("%(actor)s stopped the address of their own calendar"),
    "schedule.started": _("%(actor)s agreed when to report: %(cadence)s"),
    "schedule.changed": _("%(actor)s changed the reporting calendar: %(cadence)s"),
    "schedule.stopped": _("%(actor)s stopped the reporting calendar (%(cadence)s): %(reason)s"),
    "closing_day.given": _("%(actor)s agreed that a period of your reports ends on %(day)s"),
    "closing_day.taken_back": _("%(actor)s agreed that no period of your reports ends on %(day)s any more"),
    "period.skipped": _("%(actor)s agreed to skip the report on %(subject)s: %(reason)s"),
    "period.taken_up": _("%(actor)s took up the report on %(subject)s again"),
    "report.reminded": _("%(partner)s was reminded of the date of the progress report %(subject)s"),
    "part.rolled_up": _(
        "What %(partner)s wrote for a shorter period came into the progress report %(subject)s: %(section)s"
    ),
    "part.written": _("%(actor)s wrote for %(partner)s: %(section)s, progress report %(subject)s"),
    "part.kept": _(
        "%(actor)s wrote for %(partner)s in a section that was taken out of the progress report %(subject)s; "
        "the text is kept: %(section)s"
    ),
    "part.moved": _(
        "%(actor)s moved a text of %(partner)s in the progress report %(subject)s: from “%(section)s” to “%(into)s”"
    ),
    "section.taken_out": _("%(actor)s took a section out of the progress report %(subject)s: %(section)s"),
    "section.put_back": _("%(actor)s put a section back into the progress report %(subject)s: %(section)s"),
    "health.answered": _("%(actor)s answered for %(partner)s how you work together: progress report %(subject)s"),
    "health.shown": _("Each municipality answered how you work together: progress report %(subject)s"),
    "workbook.brought_in": _(
        "%(actor)s of %(partner)s brought in a workbook that was filled without internet: progress report %(subject)s, "
        "%(rows)s rows"
    ),
    "health.published": _("%(actor)s put a set of statements about the partnership in use: %(subject)s"),
}


def period_in_words(facts):
    """The facts of an audit entry about a report, which is named by its period."""
    language = dict(settings.LANGUAGES).get(facts.get("language"), "")
    return {**facts, "subject": span_label(facts["subject"]), "language": language}


def day_in_words(facts):
    return {**facts, "day": date_format(date.fromisoformat(facts["day"]), "DATE_FORMAT")}


def as_written(facts):
    """The facts of an audit entry that need no other words."""
    return facts


def section_in_words(facts):
    return audit.in_words(section=Section)(period_in_words(facts))


cadence_in_words = audit.in_words(cadence=Cadence)

READINGS = {
    **dict.fromkeys(
        (
            verb
            for verb in SENTENCES
            if verb.startswith(("public_question.", "publication.", "calendar_address.", "iati."))
        ),
        as_written,
    ),
    "schedule.started": cadence_in_words,
    "schedule.changed": cadence_in_words,
    "schedule.stopped": cadence_in_words,
    "closing_day.given": day_in_words,
    "closing_day.taken_back": day_in_words,
    "part.rolled_up": section_in_words,
    "translation.written": section_in_words,
    "translation.checked": section_in_words,
    "health.published": dict,
    **dict.fromkeys(
        ["part.written", "part.kept", "part.moved", "section.taken_out", "section.put_back"],
        lambda facts: audit.in_words(section=Section, into=Section)(period_in_words(facts)),
    ),
}
"""How the facts of an entry are read, where it is not about a report alone."""
