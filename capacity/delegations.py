"""Whether politicians of both colours take part: a partnership is political, and of no party (seed)."""

from capacity.models import Delegate, Mission, Participation
from partnerships.choices import ActorGroup
from partnerships.models import Partner, Partnership

COLOURS = {
    ActorGroup.EXECUTIVE: "governing",
    ActorGroup.MAJORITY: "governing",
    ActorGroup.OPPOSITION: "opposing",
}


def of_one_colour(partnership: Partnership, activities) -> list[Partner]:
    """The partners whose politicians in `activities` all sat on the same side of their council. One query."""
    rows = Participation.objects.filter(activity__in=activities, group__in=COLOURS)
    return single_coloured(partnership, rows.values_list("partner", "group").order_by("partner").distinct())


def delegations_of_one_colour(partnership: Partnership, mission: Mission) -> list[Partner]:
    """The partners whose politicians in the delegation all sit on the same side of their council. One query."""
    rows = Delegate.objects.filter(side__mission=mission, group__in=COLOURS)
    return single_coloured(partnership, rows.values_list("side__partner", "group").distinct())


def is_of_one_colour(groups) -> bool:
    """Whether `groups` hold politicians, and only of one side of the council."""
    return len({COLOURS[group] for group in groups if group in COLOURS}) == 1


def single_coloured(partnership, rows):
    """Those of whom all `rows` of (partner id, group) are of one colour."""
    seen = {}
    for partner_id, group in rows:
        seen.setdefault(partner_id, set()).add(COLOURS[group])
    return [partner for partner in partnership.partner_list if len(seen.get(partner.pk, ())) == 1]
