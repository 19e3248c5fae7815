"""The one door through which mail leaves: a mail server took it, or an error says why not."""

from smtplib import SMTPRecipientsRefused
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from stedenband.lib.errors import DomainError

FOR_GOOD = 500


def send(letter, *, number) -> None:
    """Hand `letter` to the mail server; sent a second time it carries the same number, so that readers see it once.

    Raises `DomainError("refused")` when the server says that the address will never do, and `OSError` or
    `SMTPException` for what another attempt may heal.
    """
    headers = {
        "Message-ID": f"<mailing-{number}@{urlsplit(settings.SITE_URL).hostname}>",
        "Auto-Submitted": "auto-generated",
        "Content-Language": get_language(),
        **letter.headers,
    }
    subject = " ".join(f"Stedenband: {letter.subject}".split())
    try:
        EmailMessage(subject, letter.text, to=[letter.to], headers=headers).send()
    except SMTPRecipientsRefused as refused:
        if all(code >= FOR_GOOD for code, _words in refused.recipients.values()):
            raise DomainError("refused", _("The mail server does not know this address.")) from refused
        raise
