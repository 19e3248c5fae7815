from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from stedenband import audit, post
from stedenband.post.choices import NoticeKind


class AccountsConfig(AppConfig):
    name = "stedenband.accounts"
    verbose_name = _("accounts")

    def ready(self):
        # allauth's tokens need the models, which exist only now.
        from stedenband.accounts.letters import new_password  # noqa: PLC0415

        post.letter("accounts.new_password", compose=new_password)
        made = _("%(who)s made an account for you, to work on a partnership. You choose the password yourself.")
        post.event("user.invited", kind=NoticeKind.ACCOUNT, sentence=made)
        audit.register("user.invited", _("%(actor)s made an account for %(subject)s"))
        audit.register("user.preferences_changed", _("%(actor)s changed their own preferences"))
        audit.register("user.deactivated", _("%(actor)s closed the account of %(subject)s"))
