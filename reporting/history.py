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
    "edition.made": _("The PDF of the progress report %(subject)s is ready: %(language)s"),
    "schedule.started": _("%(actor)s agreed when to report: %(cadence)s"),
    "part.written": _("%(actor)s wrote for %(partner)s: %(section)s, progress report %(subject)s"),
}


def period_in_words(facts):
    """The facts of an audit entry about a report, which is named by its period."""
    language = dict(settings.LANGUAGES).get(facts.get("language"), "")
    return {**facts, "subject": span_label(facts["subject"]), "language": language}


READINGS = {
    "schedule.started": audit.in_words(cadence=Cadence),
    "translation.written": lambda facts: audit.in_words(section=Section)(period_in_words(facts)),
    "translation.checked": lambda facts: audit.in_words(section=Section)(period_in_words(facts)),
    "part.written": lambda facts: audit.in_words(section=Section)(period_in_words(facts)),
}
"""How the facts of an entry are read, where it is not about a report alone."""
