from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings


class ClosedAdapter(DefaultAccountAdapter):
    """Accounts are made by invitation, never by whoever comes along."""

    def is_open_for_signup(self, request):
        return False

    def get_reset_password_from_key_url(self, key):
        """The reset link on `SITE_URL`: a forged Host header cannot aim it elsewhere (`guide/trust.md` M23)."""
        return settings.SITE_URL + urlsplit(super().get_reset_password_from_key_url(key)).path
