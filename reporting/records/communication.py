from django.db.models import Max

from capacity.models import ExpectationNote, Signal
from partnerships.models import Communication
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope


def communication(scope: Scope) -> dict:
    """What each partner told about the partnership, when its population last heard, and what people expected."""
    last, place = scope.span[1], scope.place
    known = Communication.objects.of_partnership(scope.partnership).filter(partner__in=place, told_on__lte=last)
    heard = known.to_the_population().order_by().values("partner").annotate(last=Max("told_on"))
    days = dict(heard.values_list("partner", "last"))
    return {
        "communication": {
            "rows": [one_word(row, place) for row in told(known, scope)],
            "population": [
                {"partner": index, "last_on": days.get(pk), "days": (last - days[pk]).days if pk in days else None}
                for pk, index in place.items()
            ],
            "expectations": expectations(scope),
        }
    }


def told(known, scope):
    return known.filter(told_on__gte=scope.span[0]).order_by("told_on", "pk")[:MAX_ROWS]


def one_word(row, place) -> dict:
    return {
        "partner": place[row.partner_id],
        "told_on": row.told_on,
        "subject": row.subject,
        "language": row.language,
        "audience": row.audience,
        "channel": row.channel,
        "told_in": row.languages,
        "shape": row.shape,
        "tells_purpose": row.tells_purpose,
    }


def expectations(scope) -> list[dict]:
    """Around visits: what people were told that one may expect, and what they were heard to expect."""
    place = scope.place
    notes = about_visits(ExpectationNote, "told_on", scope)
    signals = about_visits(Signal, "heard_on", scope)
    rows = [
        *(
            {"on": row.told_on, "kind": "told", "who": row.audience, "text": row.told, "answer": ""} | of(row, place)
            for row in notes
        ),
        *(
            {"on": row.heard_on, "kind": "heard", "who": row.heard_from, "text": row.heard, "answer": row.answered}
            | of(row, place)
            for row in signals
        ),
    ]
    return sorted(rows, key=lambda row: (row["on"], row["partner"], row["kind"]))


def about_visits(model, day, scope):
    rows = model.objects.of_partnership(scope.partnership).select_related("side")
    return rows.filter(**{f"{day}__range": scope.span, "side__partner__in": scope.place}).order_by("pk")[:MAX_ROWS]


def of(row, place) -> dict:
    return {"partner": place[row.side.partner_id], "language": row.language}
