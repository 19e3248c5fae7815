"""A table of municipalities: one row, one municipality."""

from django.conf import settings
from django.db.models import Q

from partnerships.actions.beginnings import add_municipality
from partnerships.imports.countries import country_code, time_zone_of
from partnerships.imports.faults import in_column
from partnerships.models import Municipality
from stedenband.accounts.models import User

COLUMNS = ("name", "country")
MORE_COLUMNS = ("other_names", "region", "languages", "time_zone", "brings", "wants_to_learn", "text_language")


def bring_municipality(row: dict[str, str], *, by: User) -> Municipality | None:
    """The municipality of `row` is on the list; None when it was there already, and then it stays as it is.

    Raises `ValidationError` by column.
    """
    with in_column("country"):
        country = country_code(row["country"])
    if known_municipality(row["name"], country):
        return None
    more = {name: row.get(name, "") for name in MORE_COLUMNS}
    more["time_zone"] = more["time_zone"] or time_zone_of(country)
    more["text_language"] = more["text_language"] or settings.LANGUAGE_CODE
    return add_municipality(name=row["name"], country=country, **more, by=by)


def known_municipality(name: str, country: str) -> Municipality | None:
    """The municipality in `country` that is called `name`, now or among its other names."""
    here = Municipality.objects.filter(country=country).filter(Q(name__iexact=name) | Q(other_names__icontains=name))
    for municipality in here:
        others = [other.strip().casefold() for other in municipality.other_names.split(",")]
        if name.casefold() in {municipality.name.casefold(), *others}:
            return municipality
    return None
