from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from partnerships import signing
from partnerships.choices import Outcome, Phase
from partnerships.history import DAY_SENTENCES, SENTENCES, VERSION_SENTENCES, day_in_words
from partnerships.refusals import REASONS
from stedenband import audit
from stedenband.ui.denied import register_reason


class PartnershipsConfig(AppConfig):
    name = "partnerships"
    verbose_name = _("partnerships")

    def ready(self):
        # Models exist only now; the table of what can be signed names them.
        from partnerships import proofs, registrations  # noqa: PLC0415

        registrations.register_signables()
        registrations.register_mandates()
        registrations.register_handover()
        registrations.register_meetings()
        audit.register_proof(proofs.altered_versions)
        audit.register_proof(proofs.altered_signatures)
        for verb, sentence in SENTENCES.items():
            audit.register(verb, sentence)
        for verb, sentence in VERSION_SENTENCES.items():
            audit.register(verb, sentence, reading=signing.in_words)
        for verb, sentence in DAY_SENTENCES.items():
            audit.register(verb, sentence, reading=day_in_words)
        audit.register(
            "next_step.reported",
            _("%(actor)s reported for %(partner)s: %(outcome)s. %(subject)s. %(note)s"),
            reading=audit.in_words(outcome=Outcome),
        )
        audit.register(
            "phase.proposed",
            _("%(actor)s proposed for %(partner)s to move to: %(phase)s"),
            reading=audit.in_words(phase=Phase),
        )
        for permission, sentence in REASONS.items():
            register_reason(f"partnerships.{permission}", sentence)
