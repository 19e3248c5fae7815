from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _

from partnerships import reference, signing
from partnerships.history import SENTENCES, VERSION_SENTENCES
from partnerships.kits import delivery
from partnerships.refusals import REASONS
from stedenband import audit
from stedenband.ui.denied import register_reason


class PartnershipsConfig(AppConfig):
    name = "partnerships"
    verbose_name = _("partnerships")

    def ready(self):
        # Models exist only now; the table of what can be signed names them.
        from partnerships import proofs, registrations  # noqa: PLC0415

        for subject in registrations.SUBJECTS:
            subject.register()
        post_migrate.connect(delivery.deliver, sender=self)
        post_migrate.connect(reference.deliver, sender=self)
        audit.register_proof(proofs.altered_versions)
        audit.register_proof(proofs.altered_signatures)
        audit.register_proof(proofs.altered_papers)
        for verb, sentence in SENTENCES.items():
            audit.register(verb, sentence)
        for verb, sentence in VERSION_SENTENCES.items():
            audit.register(verb, sentence, reading=signing.in_words)
        for permission, sentence in REASONS.items():
            register_reason(f"partnerships.{permission}", sentence)
