"""What may still happen to the organisations of the world."""

from partnerships.actions.organisations import describe_organisation, undo_merge


def describe(world):
    one = world.organisation
    describe_organisation(
        organisation=one,
        seen=one.row_version,
        name=one.name,
        kind=one.kind,
        works_on="Fair prices.",
        language="en",
        by=world.cast["contributor_a"],
    )


def part(world):
    reason = "They weave; the others sell."
    undo_merge(merge=world.merge, reason=reason, by=world.cast["contributor_a"], now=world.now)


DEEDS = {
    "organisation.changed": describe,
    "organisation.parted": part,
}
