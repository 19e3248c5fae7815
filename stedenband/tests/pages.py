"""The table of our pages: for each name of the URLconf, what every member of the cast gets when asking for it.

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


PAGES = {
    # "app:name": Page("200 200 200 200 200 200 404 302", lambda world: {"pk": world.partnership.pk}),
}
ELSEWHERE = {
    # name of a page that no table can describe: where it is tested
    "jobs:job_detail": "stedenband/jobs/tests: only the requester and who may see the job's subject",
    "jobs:job_state": "stedenband/jobs/tests: the same, as JSON",
}
