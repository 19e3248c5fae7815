from django.db.models import Prefetch, Q

from partnerships.models import Incident, Risk
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope


def risks(scope: Scope) -> dict:
    """The risks that all can read and that were open in the period, with what of them happened in it.

    What a municipality keeps to itself is told to nobody, and so is what happened without its being shared.
    """
    first, last = scope.span
    known = Risk.objects.of_partnership(scope.partnership).shared().filter(noted_at__date__lte=last)
    happened = Incident.objects.shared().filter(noticed_on__range=(first, last)).order_by("noticed_on", "pk")
    rows = known.filter(Q(closed_on=None) | Q(closed_on__gte=first)).order_by("noted_at", "pk")
    related = rows.prefetch_related("touches", "owners", Prefetch("incidents", happened, to_attr="seen_incidents"))
    return {"risks": [one_risk(row, scope) for row in related[:MAX_ROWS]]}


def one_risk(risk, scope) -> dict:
    was_closed = risk.closed_on is not None and risk.closed_on <= scope.span[1]
    return {
        "text": risk.text,
        "language": risk.language,
        "kind": risk.kind,
        "touches": places(risk.touches.all(), scope),
        "owners": places(risk.owners.all(), scope),
        "likelihood": risk.likelihood,
        "effect": risk.effect,
        "measure": risk.measure,
        "look_on": None if was_closed else risk.look_on,
        "closed_on": risk.closed_on if was_closed else None,
        "closed_because": risk.closed_because if was_closed else "",
        "incidents": [one_incident(row, scope) for row in risk.seen_incidents],
    }


def one_incident(incident, scope) -> dict:
    return {
        "text": incident.text,
        "language": incident.language,
        "noticed_on": incident.noticed_on,
        "partner": scope.place.get(incident.partner_id),
        "done": incident.done,
        "told": incident.told,
    }


def places(partners, scope) -> list[int]:
    """The places of those of `partners` that the report knows."""
    return sorted(scope.place[partner.pk] for partner in partners if partner.pk in scope.place)
