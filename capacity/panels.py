"""The panels of a round beside each other, as its page shows them."""

from dataclasses import dataclass

from capacity.choices import PanelLevel
from capacity.models import PanelChoice, SelectionRound, Story
from partnerships.models import Partner, Partnership
from stedenband.accounts.models import User


@dataclass(frozen=True)
class Panel:
    """The people of one municipality and what they chose; `shows_story` is False once the teller took it back."""

    partner: Partner
    own: list
    joint: list
    choice: PanelChoice | None
    shows_story: bool
    is_awaited: bool


def panels_of(round: SelectionRound, partnership: Partnership, user: User) -> list[Panel]:
    """One panel per partner of today, and of those who sat or chose before they left; in the order of the page."""
    seats = list(round.seats.all())
    choices = {choice.partner_id: choice for choice in round.choices.select_related("story__partnership")}
    readable = set(Story.objects.visible_to(user).filter(choices__round=round).values_list("pk", flat=True))
    awaited = {partner.pk for partner in partnership.awaited_partners}
    panels = []
    for partner in partnership.partner_list:
        own = [seat for seat in seats if seat.partner_id == partner.pk and seat.level == PanelLevel.OWN]
        joint = [seat for seat in seats if seat.partner_id == partner.pk and seat.level == PanelLevel.JOINT]
        choice = choices.get(partner.pk)
        if partner.is_present or own or joint or choice:
            shows = bool(choice and choice.story_id in readable)
            panels.append(Panel(partner, own, joint, choice, shows, partner.pk in awaited))
    return panels
