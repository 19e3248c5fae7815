from allauth.account.adapter import DefaultAccountAdapter
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

from stedenband import post


class ClosedAdapter(DefaultAccountAdapter):
    """Accounts are made by invitation, never by whoever comes along; mail leaves through our own door."""

    def is_open_for_signup(self, request):
        return False

    def send_password_reset_mail(self, user, email, context):
        """The letter is written in the background: a page takes as long for a known address as for an unknown one.

        Its link stands on `SITE_URL`, so that a forged Host header cannot aim it elsewhere (`guide/trust.md` M23).
        """
        post.write("accounts.new_password", to=user, now=timezone.now())

    def send_mail(self, template_prefix, email, context):
        raise ImproperlyConfigured(f"{template_prefix}: every mail is a letter of stedenband.post.")
