from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _

from reporting import reference
from reporting.history import READINGS, SENTENCES, period_in_words
from reporting.refusals import REASONS
from stedenband import audit
from stedenband.ui.denied import register_reason


class ReportingConfig(AppConfig):
    name = "reporting"
    verbose_name = _("reporting")

    def ready(self):
        # Models exist only now; the tables of what can be signed and made name them.
        from reporting import registrations  # noqa: PLC0415

        for subject in registrations.SUBJECTS:
            subject.register()
        post_migrate.connect(reference.deliver, sender=self)
        for verb, sentence in SENTENCES.items():
            audit.register(verb, sentence, reading=READINGS.get(verb, period_in_words))
        for permission, sentence in REASONS.items():
            register_reason(f"reporting.{permission}", sentence)
