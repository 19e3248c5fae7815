from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _

from capacity import reference
from capacity.assessments.delivery import deliver as deliver_statements
from capacity.history import SENTENCES
from capacity.refusals import REASONS
from stedenband import audit
from stedenband.ui.denied import register_reason


class CapacityConfig(AppConfig):
    name = "capacity"
    verbose_name = _("capacity")

    def ready(self):
        # Models exist only now; the table of what can be signed names them.
        from capacity import registrations  # noqa: PLC0415

        for subject in registrations.SUBJECTS:
            subject.register()
        post_migrate.connect(deliver_statements, sender=self)
        post_migrate.connect(reference.deliver, sender=self)
        for verb, sentence in SENTENCES.items():
            audit.register(verb, sentence)
        for permission, sentence in REASONS.items():
            register_reason(f"capacity.{permission}", sentence)
