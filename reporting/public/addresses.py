"""Public addresses as others hold them: absolute, one per language, and a short one that suits every reader."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation


def absolute(path: str) -> str:
    return settings.SITE_URL + path


def short_address(slug: str) -> str:
    """The address for posters: it opens in the language of whoever follows it."""
    return absolute(reverse("s:partnership", args=[slug]))


def in_every_language(name: str, *args) -> dict[str, str]:
    """The absolute address of a public page, by language."""
    addresses = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            addresses[code] = absolute(reverse(name, args=args))
    return addresses
