from typing import NamedTuple
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.utils import translation


class Site(NamedTuple):
    """What mails call this place."""

    name: str
    domain: str


class ClosedAdapter(DefaultAccountAdapter):
    """Accounts are made by invitation, never by whoever comes along."""

    def is_open_for_signup(self, request):
        return False

    def get_reset_password_from_key_url(self, key):
        """The reset link on `SITE_URL`: a forged Host header cannot aim it elsewhere (`guide/trust.md` M23)."""
        return settings.SITE_URL + urlsplit(super().get_reset_password_from_key_url(key)).path

    def send_mail(self, template_prefix, email, context):
        """Mails speak the language of the account and name the place as `SITE_URL` does, not as the request claims."""
        site = Site("Stedenband", urlsplit(settings.SITE_URL).netloc)
        language = context["user"].language if "user" in context else translation.get_language()
        with translation.override(language):
            super().send_mail(template_prefix, email, {**context, "current_site": site})
