"""What a successor needs, as plain facts of one day: no sentence of ours and no language but what people wrote."""

from datetime import date

from partnerships.choices import SeatKind
from partnerships.handover.parts import coming_days, open_parts
from partnerships.models import Agreement, Body, Handover, Mandate, Member, Partnership, Seat

TEMPLATE = "handover-1"


def handover_facts(handover: Handover, *, today: date) -> dict:
    """The facts of the handover file on `today`, for the municipality that `handover` is of."""
    partnership = Partnership.objects.with_partners().get(pk=handover.partnership_id)
    return {
        "template": TEMPLATE,
        "on": today,
        "partnership": {
            "title": partnership.title,
            "since_on": partnership.since_on,
            "phase": partnership.phase,
            "is_demo": partnership.is_demo,
        },
        "partners": [partner_facts(partner, handover.partner_id) for partner in partnership.partner_list],
        "occasion": occasion_facts(handover),
        "people": people_facts(partnership),
        "bodies": body_facts(partnership, today),
        "agreements": agreement_facts(partnership, today),
        "open": open_parts(partnership, today),
        "days": coming_days(partnership, today),
    }


def partner_facts(partner, own_id):
    place = partner.municipality
    return {
        "name": place.name,
        "bank": partner.bank,
        "country": place.country.code,
        "region": place.region,
        "brings": place.brings,
        "wants_to_learn": place.wants_to_learn,
        "language": place.text_language,
        "is_own": partner.pk == own_id,
    }


def occasion_facts(handover):
    """Why it is handed over, and the words of who goes."""
    return {
        "code": handover.occasion,
        "seat": handover.seat.title if handover.seat_id else "",
        "body": handover.seat.body.name if handover.seat_id else "",
        "election_on": handover.term.election_on if handover.term_id else None,
        "words": handover.words,
        "promises": handover.promises,
        "language": handover.language,
        "by": handover.written_by.name,
    }


def people_facts(partnership):
    """Who works for whom today, municipality by municipality, and who accompanies."""
    members = Member.objects.active().filter(partnership=partnership)
    members = members.select_related("user", "partner__municipality", "association")
    return [
        {
            "partner": member.partner.name if member.partner else "",
            "association": member.association.name if member.association else "",
            "name": member.user.name,
            "email": member.user.email,
            "function": member.function,
            "role": member.role,
        }
        for member in members.order_by("partner__municipality__name", "user__name", "pk")
    ]


def body_facts(partnership, today):
    bodies = list(Body.objects.of_partnership(partnership).living().select_related("partner__municipality"))
    mandates = {one.body_id: one for one in Mandate.objects.filter(body__in=bodies).standing().order_by("proposed_at")}
    seats = Seat.objects.kept().filter(body__in=bodies).select_related("partner__municipality")
    seats = seats.with_holders(today).prefetch_related("counterparts")
    by_pk = {seat.pk: seat for seat in seats.order_by("partner__municipality__name", "title", "pk")}
    ordered = sorted(by_pk.values(), key=lambda seat: (seat.partner.name, SeatKind.values.index(seat.kind)))
    return [
        {
            "name": body.name,
            "language": body.language,
            "kind": body.kind,
            "partner": body.partner.name if body.partner else "",
            "mandate": {"text": mandate.text, "language": mandate.language} if mandate else None,
            "seats": [seat_facts(seat, by_pk) for seat in ordered if seat.body_id == body.pk],
        }
        for body, mandate in ((body, mandates.get(body.pk)) for body in bodies)
    ]


def seat_facts(seat, by_pk):
    """A seat with who holds it, and the counterparts with who holds theirs."""
    holder = seat.holder
    return {
        "title": seat.title,
        "partner": seat.partner.name,
        "kind": seat.kind,
        "task": seat.task,
        "holder": holder.name if holder else "",
        "colour": holder.colour if holder else "",
        "party": holder.party if holder else "",
        "since": holder.started_on if holder else None,
        "counterparts": [
            {"title": other.title, "partner": other.partner.name, "holder": other.holder.name if other.holder else ""}
            for other in (by_pk[one.pk] for one in seat.counterparts.all() if one.pk in by_pk)
        ],
    }


def agreement_facts(partnership, today):
    """What is in force and not over, with who bears what."""
    agreements = Agreement.objects.of_partnership(partnership).in_force().filter(ends_on__gte=today)
    return [
        {
            "title": agreement.title,
            "kind": agreement.kind,
            "language": agreement.language,
            "starts_on": agreement.starts_on,
            "ends_on": agreement.ends_on,
            "decide_by": agreement.decide_by,
            "commitments": [promise_facts(one) for one in agreement.commitments.all()],
        }
        for agreement in agreements.prefetch_related("commitments__bearer__municipality").order_by("ends_on", "pk")
    ]


def promise_facts(commitment):
    return {"text": commitment.text, "bearer": commitment.bearer.name if commitment.bearer else ""}
