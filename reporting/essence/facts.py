"""The essence in a report: plain values, frozen and signed with it, and read back."""

from collections import defaultdict
from datetime import date

from capacity.balances.gravity import BEGINNING
from partnerships.models import Partnership
from reporting.essence.dials import gather_all
from reporting.essence.shapes import Figure, Span


def essence_facts(partnership: Partnership, span: tuple[date, date], place: dict[int, int]) -> dict:
    """What the nine dials read from the first day of `span` to the last, and from the start to that last day.

    `place` is where a partner stands in the facts; who is not in it left before. What has no day of its own stands on
    the last day.
    """
    first, last = span
    return {
        "is_beginning": partnership.stage in BEGINNING,
        "threshold": partnership.gravity_threshold,
        "present": [place[partner.pk] for partner in partnership.present_partners],
        "dials": [
            {
                "dial": gathered.dial.code,
                "figures": plain(gathered.all_figures(Span(first, last)), place),
                "since_start": plain(gathered.all_figures(Span(None, last)), place),
            }
            for gathered in gather_all(partnership, today=last)
        ],
    }


def plain(figures, place):
    return [
        {
            "figure": one.gauge,
            "partner": place.get(one.owner),
            "number": one.number,
            "of": one.of,
            "series": one.series,
        }
        for one in figures
        if one.owner is None or one.owner in place
    ]


def read_back(rows: list[dict]) -> list[Figure]:
    """The figures that `plain` wrote, with the place of a partner as their owner."""
    return [Figure(row["figure"], row["partner"], row["number"], row["of"], row["series"]) for row in rows]


def figures_from(essence: dict, partners: list[dict]) -> dict[tuple, list[Figure]]:
    """The figures of the period by (dial, gauge), with the partners of the database as their owners."""
    found = defaultdict(list)
    for dial in essence["dials"]:
        for one in read_back(dial["figures"]):
            owner = None if one.owner is None else partners[one.owner]["id"]
            found[dial["dial"], one.gauge].append(Figure(one.gauge, owner, one.number, one.of, one.series))
    return dict(found)
