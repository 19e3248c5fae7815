"""The letter with which somebody chooses a password."""

from datetime import timedelta
from urllib.parse import quote

from allauth.account import app_settings
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from stedenband.post.kinds import Letter

ASKED_FOR = timedelta(days=1)


def new_password(mailing, now) -> Letter | None:
    """The link to choose a password, made as it is sent and stored nowhere; None a day after it was asked for."""
    person = mailing.recipient
    if not person.is_active or now > mailing.created_at + ASKED_FOR:
        return None
    token = app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(person)
    path = reverse("account_reset_password_from_key", kwargs={"uidb36": "UID", "key": "KEY"})
    url = settings.SITE_URL + path.replace("UID-KEY", quote(f"{user_pk_to_url_str(person)}-{token}"))
    text = render_to_string("account/email/password_reset_key_message.txt", {"password_reset_url": url})
    return Letter(person.email, _("Choose a new password"), text, is_kept=False)
