"""How the table of our pages is written: what a member of the cast gets, and which row an address names.

`world` and `cast` are fixtures of `stedenband.testing`: the world is a small partnership in the middle of its life,
with `world.grow()` adding two more of everything that pages list; the cast is a dict from the names below to people.
"""

from collections.abc import Callable
from typing import NamedTuple

CAST = (
    "coordinator_a",
    "coordinator_b",
    "contributor_a",
    "signatory_a",
    "observer_a",
    "association",
    "stranger",
    "visitor",
)


class Page(NamedTuple):
    """`answers` are the statuses of a GET in the order of `CAST`; `arguments` takes the world and gives the URL's."""

    answers: str
    arguments: Callable = lambda world: {}
    # Why the page may grow with its content beyond the budget or the constant number of queries.
    heavy: str = ""

    def expected(self):
        return dict(zip(CAST, map(int, self.answers.split()), strict=True))


READ = "200 200 200 200 200 200 404 302"
PUBLIC = "200 200 200 200 200 200 200 200"
WRITE = "200 200 200 200 403 403 404 302"
OF_A = "200 403 200 200 403 403 404 302"  # what Amandougou says for itself

LEAD = "200 200 403 200 403 403 404 302"
LEAD_A = "200 403 403 200 403 403 404 302"
INSIDE_A = "200 404 200 200 200 404 404 302"


def in_partnership(world):
    return {"slug": world.partnership.slug}


def at(name="orientation", **more):
    """The secret address of an orientation, or of the invitation to one."""
    return lambda world: {"secret": getattr(world, name).secret, **more}


def of(name):
    """The arguments of a page about the row that the world holds as `name`."""
    return lambda world: {"slug": world.partnership.slug, "pk": getattr(world, name).pk}


def slug(world):
    return {"slug": world.partnership.slug}


def in_search(name):
    """The arguments of a page of the search that the world holds as `name`."""
    return lambda world: {"search": getattr(world, name).pk}


def of_candidate(world):
    return {"search": world.scored_search.pk, "pk": world.candidate.pk}
