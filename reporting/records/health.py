from reporting.models import HealthAnswer, HealthSheet
from reporting.records.scope import Scope

LANGUAGES = ("en", "es", "fr", "nl")


def health(scope: Scope) -> dict:
    """What each partner says of how they work together, once all have answered: side by side, never summed."""
    sheets = list(HealthSheet.objects.filter(report=scope.report).select_related("set"))
    shown = [sheet for sheet in sheets if sheet.is_shown and sheet.partner_id in scope.place]
    statements = list(sheets[0].set.statements.all()) if sheets else []
    answers = HealthAnswer.objects.filter(sheet__in=shown).select_related("statement", "sheet")
    place = scope.place
    return {
        "health": {
            "set": sheets[0].set_id if sheets else None,
            "statements": [
                {"code": row.code, "text": {code: getattr(row, f"text_{code}") for code in LANGUAGES}}
                for row in statements
            ],
            "answers": sorted(
                (
                    {
                        "partner": place[row.sheet.partner_id],
                        "code": row.statement.code,
                        "word": row.word,
                        "why": row.why,
                        "language": row.sheet.language,
                    }
                    for row in answers
                ),
                key=lambda row: (row["code"], row["partner"]),
            ),
        }
    }
