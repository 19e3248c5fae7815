from django.apps import AppConfig
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from reporting.choices import Cadence, Section
from reporting.periods import span_label
from stedenband import audit
from stedenband.ui.denied import register_reason


class ReportingConfig(AppConfig):
    name = "reporting"
    verbose_name = _("reporting")

    def ready(self):
        # Models exist only now; the tables of what can be signed and made name them.
        from reporting import registrations  # noqa: PLC0415

        registrations.register_signables()
        registrations.register_talks()
        registrations.register_jobs()
        registrations.register_handover()
        for verb, sentence in SENTENCES.items():
            audit.register(verb, sentence, reading=period_in_words)
        for permission, reason in REASONS.items():
            register_reason(permission, reason)
        audit.register(
            "part.written",
            _("%(actor)s wrote for %(partner)s: %(section)s, progress report %(subject)s"),
            reading=lambda facts: audit.in_words(section=Section)(period_in_words(facts)),
        )
        audit.register(
            "schedule.started",
            _("%(actor)s agreed when to report: %(cadence)s"),
            reading=audit.in_words(cadence=Cadence),
        )


def period_in_words(facts):
    """The facts of an audit entry about a report, which is named by its period."""
    language = dict(settings.LANGUAGES).get(facts.get("language"), "")
    return {**facts, "subject": span_label(facts["subject"]), "language": language}


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
}
REASONS = {
    "reporting.change_part": _("Contributors and coordinators write, each for their own municipality."),
    "reporting.read_report": _("A contributor or coordinator says for a municipality that the report was read."),
    "reporting.check_report": _("A coordinator or signatory checks the report for a municipality."),
    "reporting.add_schedule": _("A coordinator or signatory of one of the municipalities agrees when you report."),
    "reporting.make_edition": _("Members of the partnership make its reports on paper."),
}
