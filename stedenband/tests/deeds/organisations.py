"""Organisations of the test world: one that was entered twice, and initiatives that stand apart."""

from partnerships.actions.involvement import involve
from partnerships.actions.organisations import add_organisation, merge_organisation, undo_merge
from partnerships.choices import ActorGroup, Level, Naming, OrganisationKind, Phase, Relation
from partnerships.models import LeadingGroup


def organisation(world, name, *, bank="a", kind=OrganisationKind.ASSOCIATION, **said):
    partner = world.partner_a if bank == "a" else world.partner_b
    return add_organisation(partner=partner, name=name, kind=kind, by=world.cast[f"contributor_{bank}"], **said)


def takes_part(world, one, phase, level=Level.CONSULTED):
    return involve(
        partner=one.partner,
        phase=phase,
        group=ActorGroup.CIVIL_SOCIETY,
        level=level,
        organisation=one,
        by=world.cast["contributor_a"],
    )


def merge(world, name="Market women", into=None):
    """`name` was entered beside the women of the market, and goes on as them."""
    twin = organisation(world, name)
    takes_part(world, twin, Phase.PLANNING)
    takes_part(world, twin, Phase.IMPLEMENTATION, Level.CO_DECIDES)
    return merge_organisation(
        organisation=twin,
        into=into or world.organisation,
        reason="The same women, the same market.",
        by=world.cast["contributor_a"],
        now=world.ago(days=10),
    )


def grow(world, turn):
    """One more that stands apart, one more under another name, and one that was two after all."""
    leaders = list(LeadingGroup.objects.all()[: turn + 1])
    agreed = {"naming": Naming.AGREED, "naming_on": world.today}
    organisation(world, f"Council of elders {turn}", bank="b", leaders=leaders, **agreed)
    organisation(world, f"Well {turn}", kind=OrganisationKind.FOURTH_PILLAR, relation=Relation.SHARES)
    merge(world, f"Women of the market {turn}")
    undo_merge(
        merge=merge(world, f"Weavers {turn}"),
        reason="They weave; the others sell.",
        by=world.cast["contributor_a"],
        now=world.now,
    )
