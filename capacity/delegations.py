"""Whether politicians of both colours take part: a partnership is political, and of no party (seed)."""

from capacity.models import Participation
from partnerships.choices import ActorGroup
from partnerships.models import Partner, Partnership

COLOURS = {
    ActorGroup.EXECUTIVE: "governing",
    ActorGroup.MAJORITY: "governing",
    ActorGroup.OPPOSITION: "opposing",
}


def of_one_colour(partnership: Partnership, activities) -> list[Partner]:
    """The partners whose politicians in `activities` all sat on the same side of their council. One query."""
    seen = {}
    rows = Participation.objects.filter(activity__in=activities, group__in=COLOURS)
    for partner_id, group in rows.values_list("partner", "group").order_by("partner").distinct():
        seen.setdefault(partner_id, set()).add(COLOURS[group])
    return [partner for partner in partnership.partner_list if len(seen.get(partner.pk, ())) == 1]
