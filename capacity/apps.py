from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from stedenband import audit
from stedenband.ui.denied import register_reason


class CapacityConfig(AppConfig):
    name = "capacity"
    verbose_name = _("capacity")

    def ready(self):
        # Models exist only now; the table of what can be signed names them.
        from capacity import registrations  # noqa: PLC0415

        registrations.register_signables()
        registrations.register_talks()
        registrations.register_handover()
        for verb, sentence in SENTENCES.items():
            audit.register(verb, sentence)
        for permission, reason in REASONS.items():
            register_reason(permission, reason)


SENTENCES = {
    "trajectory.added": _("%(actor)s started the trajectory “%(subject)s”"),
    "trajectory.changed": _("%(actor)s changed the trajectory “%(subject)s”"),
    "step.planned": _("%(actor)s planned the step “%(subject)s”"),
    "step.changed": _("%(actor)s changed the step “%(subject)s”"),
    "step.reported": _("%(actor)s told for %(partner)s how the step “%(subject)s” ended"),
    "activity.logged": _("%(actor)s logged “%(subject)s”"),
    "activity.changed": _("%(actor)s changed “%(subject)s”"),
    "activity.dropped": _("%(actor)s dropped “%(subject)s”: %(reason)s"),
    "learning.noted": _("%(actor)s noted what %(partner)s learned"),
    "learning.changed": _("%(actor)s changed what %(partner)s learned"),
    "contribution.changed": _("%(actor)s corrected what %(partner)s brought: %(subject)s"),
    "contribution.added": _("%(actor)s noted what %(partner)s brought: %(subject)s"),
}
WHO_CONTRIBUTES = _("Contributors, coordinators and signatories of the municipalities write here; others read.")
REASONS = {
    "capacity.add_trajectory": WHO_CONTRIBUTES,
    "capacity.change_trajectory": WHO_CONTRIBUTES,
    "capacity.add_step": WHO_CONTRIBUTES,
    "capacity.change_step": WHO_CONTRIBUTES,
    "capacity.report_step": _("Coordinators and signatories of the municipalities confirm a step."),
    "capacity.add_activity": WHO_CONTRIBUTES,
    "capacity.change_activity": WHO_CONTRIBUTES,
    "capacity.add_learning": WHO_CONTRIBUTES,
    "capacity.change_learning": _("A lesson is changed by those who may write for the municipality that learned it."),
    "capacity.add_contribution": WHO_CONTRIBUTES,
    "capacity.change_contribution": _("Each municipality corrects what it noted itself."),
}
