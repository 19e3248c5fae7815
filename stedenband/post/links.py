"""The address in a summary that stops summaries: it names one person, and is worth nothing without our key."""

from django.conf import settings
from django.core import signing
from django.urls import reverse

SALT = "stedenband.post.stop"
VALID_SECONDS = 400 * 86_400


def stop_url(person) -> str:
    return settings.SITE_URL + reverse("post:stop", args=[signing.dumps(person.pk, salt=SALT)])


def person_behind(token) -> int | None:
    """The id of the person whom the token was made for; None when it was not made by us, or long ago."""
    try:
        return signing.loads(token, salt=SALT, max_age=VALID_SECONDS)
    except signing.BadSignature:
        return None
