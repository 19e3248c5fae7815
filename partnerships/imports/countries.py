"""Countries as people write them, and the time zone that belongs to them."""

import unicodedata
from functools import cache

from babel import Locale
from babel.core import get_global
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django_countries import countries

# What people call countries beside the names of the standards.
ALSO_CALLED = {"dr congo": "CD", "drc": "CD", "rdc": "CD", "ivory coast": "CI", "cape verde": "CV"}


def country_code(words: str) -> str:
    """The ISO code of the country that `words` name, in any of our languages or as code. Raises `ValidationError`."""
    code = names_of_countries().get(plain(words))
    if code is None:
        raise ValidationError(_("We know no country “%(name)s”.") % {"name": words}, code="unknown_country")
    return code


def time_zone_of(code: str) -> str:
    """A time zone of the country `code`, UTC when it has none; where there are several, a person looks again."""
    return next(iter(get_global("territory_zones").get(code, [])), "UTC")


@cache
def names_of_countries() -> dict[str, str]:
    known = dict(ALSO_CALLED)
    for code, name in countries:
        known |= {plain(code): code, plain(name): code}
    for language, _label in settings.LANGUAGES:
        known |= {plain(name): code for code, name in Locale(language).territories.items() if code in countries}
    return known


def plain(words: str) -> str:
    """Without capitals, accents and needless spaces."""
    letters = unicodedata.normalize("NFKD", " ".join(words.casefold().split()))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
