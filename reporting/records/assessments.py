from capacity.choices import RoundStatus
from capacity.models import AssessmentRound, ExternalResult, WorkshopScore
from reporting.records.scope import Scope

LANGUAGES = ("en", "es", "fr", "nl")


def assessment(scope: Scope) -> dict:
    """What every municipality found of its own strength, beside the time before: only where all sides closed."""
    rounds = list(
        AssessmentRound.objects.of_partnership(scope.partnership)
        .filter(status=RoundStatus.COMPARED, compared_on__lte=scope.span[1])
        .order_by("-opened_on", "-pk")
    )
    if not rounds:
        return {"assessment": None}
    newest, *earlier = rounds
    scores = scores_of(rounds)
    before = {}
    for row in sorted(scores, key=lambda row: [one.pk for one in rounds].index(row.workshop.side.round_id)):
        if row.workshop.side.round_id != newest.pk and row.score is not None:
            before.setdefault((row.workshop.side.partner_id, row.code), row.score)
    return {
        "assessment": {
            "kind": newest.kind,
            "opened_on": newest.opened_on,
            "compared_on": newest.compared_on,
            "before_on": earlier[0].opened_on if earlier else None,
            "dimensions": [one_dimension(row) for row in newest.dimensions],
            "scores": [
                one_score(row, scope.place, before)
                for row in scores
                if row.workshop.side.round_id == newest.pk and row.workshop.side.partner_id in scope.place
            ],
        }
    }


def scores_of(rounds) -> list[WorkshopScore]:
    rows = WorkshopScore.objects.filter(workshop__side__round__in=rounds).select_related("workshop__side")
    return list(rows.order_by("code", "pk"))


def one_dimension(dimension) -> dict:
    return {
        "code": dimension.code,
        "text": in_all_languages(dimension),
        "statements": [{"code": one.code, "text": in_all_languages(one)} for one in dimension.statements.all()],
    }


def in_all_languages(row) -> dict:
    """A report is frozen once and read in every language."""
    return {language: getattr(row, f"text_{language}") for language in LANGUAGES}


def one_score(row, place, before) -> dict:
    partner_id = row.workshop.side.partner_id
    return {
        "partner": place[partner_id],
        "code": row.code,
        "verdict": row.verdict,
        "range": list(row.range) if row.differs and row.range else None,
        "score": row.score,
        "desired": row.desired,
        "before": before.get((partner_id, row.code)),
    }


def external_results(scope: Scope) -> dict:
    """What audits, benchmarks and surveys found about a municipality, each as it attached them itself."""
    rows = ExternalResult.objects.of_partnership(scope.partnership).filter(found_on__range=scope.span)
    place = scope.place
    return {
        "external_results": [
            {
                "partner": place[row.partner_id],
                "kind": row.kind,
                "title": row.title,
                "found_by": row.found_by,
                "found_on": row.found_on,
                "says": row.says,
                "language": row.language,
            }
            for row in rows.order_by("found_on", "pk")
            if row.partner_id in place
        ]
    }
