"""What the trail says of reporting, in people's words; verb by verb."""

from django.conf import settings
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
    "edition.requested": _("%(actor)s asked for a PDF of the progress report %(subject)s"),
    "edition.made": _("The PDF of the progress report %(subject)s is ready: %(language)s"),
    "schedule.started": _("%(actor)s agreed when to report: %(cadence)s"),
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
    "health.published": _("%(actor)s put a set of statements about the partnership in use: %(subject)s"),
}


def period_in_words(facts):
    """The facts of an audit entry about a report, which is named by its period."""
    language = dict(settings.LANGUAGES).get(facts.get("language"), "")
    return {**facts, "subject": span_label(facts["subject"]), "language": language}


READINGS = {
    "schedule.started": audit.in_words(cadence=Cadence),
    "health.published": dict,
    **dict.fromkeys(
        ["part.written", "part.kept", "part.moved", "section.taken_out", "section.put_back"],
        lambda facts: audit.in_words(section=Section, into=Section)(period_in_words(facts)),
    ),
}
"""How the facts of an entry are read, where it is not about a report alone."""
