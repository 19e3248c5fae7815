from partnerships.models import Version
from reporting.models import Correction, Dissent
from reporting.records.scope import Scope


def dissents(scope: Scope) -> dict:
    """Where a municipality sees it otherwise, in its own words."""
    rows = Dissent.objects.filter(report=scope.report)
    return {
        "dissents": sorted(
            (
                {"partner": scope.place[row.partner_id], "text": row.text, "language": row.language}
                for row in rows
                if row.partner_id in scope.place
            ),
            key=lambda row: row["partner"],
        )
    }


def corrects(scope: Scope) -> dict:
    """The signed version that this one corrects, who asked for it and why; None for a first version."""
    corrections = Correction.objects.filter(report=scope.report, taken_back_at=None).select_related("version")
    newest = corrections.defer("version__facts").last()
    if newest is None:
        return {"corrects": None}
    version: Version = newest.version
    return {
        "corrects": {
            "number": version.number,
            "hash": version.hash,
            "signed_on": version.decided_at.date(),
            "partner": scope.place.get(newest.partner_id),
            "reason": newest.reason,
            "language": newest.language,
            "asked_on": newest.at.date(),
        }
    }
