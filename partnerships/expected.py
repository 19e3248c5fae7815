"""Who is expected at a meeting: who sits in the body on that day, and the colleagues who do the work."""

from dataclasses import dataclass

from partnerships.choices import Right
from partnerships.models import Meeting, Member, Partner, Partnership, Tenure


@dataclass(frozen=True)
class Guest:
    """Somebody who may be at a meeting, for a partner or, with None, as a guest."""

    name: str
    function: str
    partner: Partner | None

    @property
    def key(self):
        return (self.name, self.partner and self.partner.pk)


def expected_people(meeting: Meeting, partnership: Partnership) -> list[Guest]:
    """The holders of the seats on that day, then the members who contribute; each once. Two queries."""
    partners = {one.pk: one for one in partnership.partner_list if meeting.partner_id in (None, one.pk)}
    sitting = Tenure.objects.on(meeting.starts_at.date()).filter(seat__body=meeting.body_id, seat__partner__in=partners)
    seated = [Guest(one.name, one.seat.title, partners[one.seat.partner_id]) for one in sitting.select_related("seat")]
    once = {guest.key: guest for guest in reversed([*seated, *colleagues(partners)])}
    return sorted(once.values(), key=lambda guest: (guest.partner.name, guest.name))


def colleagues(partners: dict[int, Partner]) -> list[Guest]:
    """The members who do the work for one of `partners`, which stand by their id. One query."""
    members = Member.objects.active().holding(Right.CONTRIBUTE).filter(partner__in=partners)
    rows = members.select_related("user").order_by("user__name")
    return [Guest(one.user.name, one.function, partners[one.partner_id]) for one in rows]
