"""Who sits where in the world, which councils there are, and what is handed over."""

from datetime import timedelta

from django.core.files.base import ContentFile

from partnerships.actions.bodies import set_up_body
from partnerships.actions.handovers import request_handover_paper, write_handover
from partnerships.actions.seats import seat_person, write_seat
from partnerships.actions.terms import write_term
from partnerships.choices import BodyKind, Colour, HandoverOccasion, SeatKind
from partnerships.models import Mandate
from stedenband.tests.deeds.partnership import agree, partner


def body(world, name, *, bank=None, confirm=True, days=400):
    """A body of the partner of `bank`, or a joint one, that the other side confirmed unless it waits."""
    made = set_up_body(
        partnership=world.partnership,
        partner=partner(world, bank) if bank else None,
        kind=BodyKind.STEERING_GROUP,
        name=name,
        begun_on=world.today - timedelta(days=days),
        mandate="Steers the partnership and adopts its plans.",
        language="fr",
        by=world.cast[f"coordinator_{bank or 'a'}"],
        now=world.ago(days=days),
    )
    if bank is None and confirm:
        agree(Mandate.objects.get(body=made), "b", world, role="coordinator", days=days - 1)
    made.refresh_from_db()
    return made


def seat(world, of_body, bank, title, *, kind=SeatKind.STAFF, counterparts=()):
    return write_seat(
        body=of_body,
        title=title,
        kind=kind,
        task="Prepares the work.",
        counterparts=counterparts,
        by=world.cast[f"coordinator_{bank}"],
    )


def holder(world, of_seat, name, *, since=300, until=None, colour="", member=None):
    return seat_person(
        seat=of_seat,
        name=name,
        member=member,
        colour=colour,
        started_on=world.today - timedelta(days=since),
        ended_on=None if until is None else world.today - timedelta(days=until),
        by=world.cast[f"coordinator_{of_seat.partner.bank}"],
    )


def filled_seats(world, of_body, turn=""):
    """A politician and an official of each bank, each with its counterpart."""
    for kind, title in ((SeatKind.EXECUTIVE, "Mayor"), (SeatKind.STAFF, "Registrar")):
        here = seat(world, of_body, "a", f"{title} of Amandougou{turn}", kind=kind)
        there = seat(world, of_body, "b", f"{title} of Wilgenrode{turn}", kind=kind, counterparts=[here])
        colour = Colour.MAJORITY if kind == SeatKind.EXECUTIVE else ""
        holder(world, here, f"Ada {title}{turn}", since=380, until=201, colour=colour)
        holder(world, here, f"Kossi {title}{turn}", since=200, colour=colour)
        holder(world, there, f"Mieke {title}{turn}", colour=colour)
    return here, there


def council(world, bank, *, election_in=120, before=0):
    """A council of the municipality of `bank`, `before` terms before the one that sits now."""
    last = world.today + timedelta(days=election_in + 30 - 2_200 * before)
    return write_term(
        partner=partner(world, bank),
        starts_on=last - timedelta(days=2_190),
        ends_on=last,
        election_on=last - timedelta(days=30),
        seats=21,
        by=world.cast[f"coordinator_{bank}"],
    )


def handover(world, *, words="The registers are in good hands.", of_seat=None, term=None):
    return write_handover(
        partner=world.partner_a,
        occasion=HandoverOccasion.CHANGE_OF_PERSON if of_seat else HandoverOccasion.ELECTION,
        seat=of_seat,
        term=term,
        words=words,
        promises="A visit in spring.",
        language="fr",
        by=world.cast["coordinator_a"],
        now=world.now,
    )


def handover_paper(world, of_handover, language):
    """The PDF is asked for and filed, without being really made."""
    printed = request_handover_paper(
        handover=of_handover, language=language, by=world.cast["coordinator_a"], now=world.now
    )
    printed.file.save(f"{printed.pk}.pdf", ContentFile(b"%PDF-1.7 not read by anybody"), save=False)
    printed.file_hash, printed.size, printed.pages, printed.made_at = "0" * 64, 28, 4, world.now
    printed.save()
    return printed


def build(world):
    world.body = body(world, "Steering group")
    world.body_waiting = body(world, "Group for the market", confirm=False, days=3)
    world.body_a = body(world, "Working group of the registry", bank="a")
    world.seat_a, world.seat_b = filled_seats(world, world.body)
    world.tenure_a = world.seat_a.held_on(world.today)
    world.term_a, world.term_b = council(world, "a"), council(world, "b", election_in=900)
    world.handover = handover(world, of_seat=world.seat_a)
    world.handover_paper = handover_paper(world, world.handover, "fr")


def grow(world, turn):
    more = body(world, f"Committee {turn}")
    filled_seats(world, more, turn=f" {turn}")
    filled_seats(world, world.body, turn=f" too {turn}")
    body(world, f"Own group {turn}", bank="ab"[turn % 2])
    council(world, "a", before=turn)
    council(world, "b", election_in=900, before=turn)
    handover_paper(world, handover(world, term=world.term_a, words=f"Words {turn}"), "nl")
    handover_paper(world, world.handover, ["es", "en"][turn - 1])
