from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from stedenband import audit


class AccountsConfig(AppConfig):
    name = "stedenband.accounts"
    verbose_name = _("accounts")

    def ready(self):
        audit.register("user.invited", _("%(actor)s made an account for %(subject)s"))
        audit.register("user.preferences_changed", _("%(actor)s changed their own preferences"))
        audit.register("user.deactivated", _("%(actor)s closed the account of %(subject)s"))
