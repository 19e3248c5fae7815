"""A search for a partner in the middle: two jurors, two candidates, one verdict."""

from partnerships.actions.judging import judge
from partnerships.actions.search import begin_search, freeze_criteria, join_search, note_candidate, set_criteria
from partnerships.choices import SearchRole
from partnerships.models import PartnerSearch


def search(world) -> PartnerSearch:
    """Amandougou searches: its coordinator looks after it, two of its people are jurors."""
    lead, juror = world.cast["coordinator_a"], world.cast["contributor_a"]
    begun = begin_search(
        municipality=world.partner_a.municipality,
        title="A partner for water",
        wish="Wij zoeken een gemeente die met ons wil leren.",
        language="nl",
        coordinator=lead,
        function="coordinator",
        by=None,
    )
    join_search(search=begun, email=juror.email, name="", function="clerk", role=SearchRole.JUROR, by=lead)
    observer = world.cast["observer_a"]
    join_search(search=begun, email=observer.email, name="", function="neighbour", role=SearchRole.JUROR, by=lead)
    set_criteria(search=begun, seen=None, criteria=[("Learns with us", 8), ("A shared language", 3)], by=lead)
    begun.refresh_from_db()
    return begun


def scored_search(world) -> PartnerSearch:
    """The same, frozen, with two candidates of whom one is judged."""
    begun = freeze_criteria(search=search(world), by=world.cast["coordinator_a"], now=world.now)
    candidate(world, begun, "Bahir")
    first = candidate(world, begun, "Adigrat")
    points = {criterion.pk: 3 for criterion in begun.criterion_list}
    judge(candidate=first, points=points, by=world.cast["contributor_a"], now=world.now)
    return begun


def candidate(world, begun, name):
    fields = {"name": name, "country": "ET", "language": "en", "answers": "Our wards decide together."}
    return note_candidate(search=begun, by=world.cast["coordinator_a"], **fields)
