from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from stedenband import audit


class AuditConfig(AppConfig):
    name = "stedenband.audit"
    verbose_name = _("audit trail")

    def ready(self):
        audit.register("chain.begun", _("The trail of %(subject)s begins"))
        audit.register("admin.changed", _("%(actor)s, an administrator, changed “%(subject)s”"))
