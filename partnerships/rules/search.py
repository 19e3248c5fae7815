"""A search belongs to its team, and to nobody else."""

import rules

from partnerships.choices import SearchRole
from partnerships.models.search import SCORES_ARE_IN


def place_in_search(user, row):
    """The place of `user` in the team of the search that `row` is or belongs to; None for everybody else."""
    if not user.is_authenticated:
        return None
    return user.searches.filter(search=getattr(row, "search_id", None)).first()


@rules.predicate
def in_search_team(user, row):
    return place_in_search(user, row) is not None


@rules.predicate
def coordinates_search(user, row):
    place = place_in_search(user, row)
    return place is not None and place.role == SearchRole.COORDINATOR


@rules.predicate
def is_juror(user, row):
    place = place_in_search(user, row)
    return place is not None and place.role == SearchRole.JUROR


@rules.predicate
def is_own_or_frozen(user, verdict):
    """Nobody reads what another juror found before all scores are in."""
    return verdict.juror.user_id == user.pk or verdict.search.status in SCORES_ARE_IN


for model in ("partnersearch", "searchmember", "criterion", "candidate"):
    rules.add_perm(f"partnerships.view_{model}", in_search_team)
rules.add_perm("partnerships.view_verdict", in_search_team & is_own_or_frozen)
rules.add_perm("partnerships.manage_search", coordinates_search)
rules.add_perm("partnerships.score_candidate", is_juror)
