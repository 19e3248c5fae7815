"""A table of partnerships: one row names the municipalities of both sides, since when, the themes and the sources."""

import re
from datetime import date

from django.core.exceptions import ValidationError
from django.db.models import Count
from django.utils.translation import gettext as _

from partnerships.actions.beginnings import add_municipality, begin_partnership
from partnerships.actions.register import note_source, note_status, work_on_themes
from partnerships.choices import STORED_STATUSES, Phase, Side
from partnerships.imports.countries import country_code, time_zone_of
from partnerships.imports.faults import in_column
from partnerships.imports.municipalities import known_municipality
from partnerships.models import Municipality, Partnership
from stedenband.accounts.models import User

COLUMNS = ("north_municipality", "north_country", "south_municipality", "south_country")
MORE_COLUMNS = ("start_year", "themes", "status", "source_url")
SIDES = {Side.NORTH: "north", Side.SOUTH: "south"}
# A semicolon parts two names, but not inside brackets.
BETWEEN_NAMES = r";(?![^(]*\))"
NAME = re.compile(r"^(?P<name>[^()]+?)\s*(?:\((?P<remark>.*)\))?$")
FIRST_WORD = re.compile(r"[a-z_]+")
EARLIEST, LATEST = 1900, 2100


def bring_partnership(row: dict[str, str], *, by: User) -> Partnership | None:
    """The partnership of `row` exists, with its municipalities; None when it did already: then it stays as it is.

    Raises `ValidationError` by column.
    """
    remarks, places = [], []
    for side, column in SIDES.items():
        towns, remark = municipalities_of(row, column, by=by)
        places += [(town, side) for town in towns]
        remarks += [remark] if remark else []
    if known_partnership([town for town, _side in places]):
        return None
    with in_column("start_year"):
        since = first_day_of(row.get("start_year", ""))
    # A register names partnerships that live; what else it says of their state is kept in its own words.
    partnership = begin_partnership(
        places=places, since_on=since, since_is_year=since is not None, phase=Phase.IMPLEMENTATION, by=by
    )
    if status := status_said(row.get("status", "")):
        note_status(partnership=partnership, status=status, by=by)
    with in_column("themes"):
        work_on_themes(partnership=partnership, themes=parts(row.get("themes", ""), ";"), by=by)
    says = " · ".join(filter(None, [row.get("status", ""), *remarks]))
    for url in parts(row.get("source_url", ""), r"\|") or ([""] if says else []):
        with in_column("source_url"):
            note_source(partnership=partnership, says=says, url=url, by=by)
    return partnership


def municipalities_of(row, side, *, by) -> tuple[list[Municipality], str]:
    """The municipalities of one side, added where new, and what stands in brackets behind several of them."""
    with in_column(f"{side}_country"):
        country = country_code(row[f"{side}_country"])
    column = f"{side}_municipality"
    with in_column(column):
        names = [NAME.match(part) for part in parts(row[column], BETWEEN_NAMES)]
        if not names or None in names:
            raise ValidationError(_("Write each name, and between brackets what else is to be known of it."))
        together = names[-1]["remark"] if len(names) > 1 else ""
        return [
            known_municipality(found["name"], country)
            or add_municipality(
                name=found["name"],
                country=country,
                other_names="" if together else found["remark"] or "",
                time_zone=time_zone_of(country),
                by=by,
            )
            for found in names
        ], together or ""


def known_partnership(towns) -> Partnership | None:
    """The partnership of exactly these municipalities."""
    alike = Partnership.objects.annotate(towns=Count("partners")).filter(towns=len(towns))
    for town in towns:
        alike = alike.filter(partners__municipality=town)
    return alike.first()


def first_day_of(year: str) -> date | None:
    """The first of January of `year`; None when the table does not say."""
    if not year:
        return None
    if not (year.isdecimal() and EARLIEST <= int(year) <= LATEST):
        raise ValidationError(_("Write the year in four figures, such as 2010."), code="no_year")
    return date(int(year), 1, 1)


def status_said(words: str) -> str:
    """The status whose code the cell begins with, as in "ended 2013 (no staff)"; none when it says other words."""
    first = FIRST_WORD.match(words.casefold())
    return first[0] if first and first[0] in STORED_STATUSES else ""


def parts(words: str, separator: str) -> list[str]:
    """What stands between the matches of `separator`, a regular expression; nothing empty."""
    return [part.strip() for part in re.split(separator, words) if part.strip()]
