"""The translations of a report for its readers: they travel beside the facts and are never part of what is signed."""

from reporting.models import Report


def translations_of(report: Report, facts: dict, language: str) -> list[dict]:
    """What is translated into `language` of what `facts` say, partners by their place in the facts.

    A paragraph is named by its original: words that `facts` do not say are of no use there.
    """
    places = {row["id"]: place for place, row in enumerate(facts["partners"])}
    rows = report.translations.filter(language=language).with_paragraphs()
    found = [
        {
            "section": row.section,
            "partner": places[row.partner_id],
            "language": row.language,
            "paragraphs": [paragraph_facts(one, places) for one in row.paragraphs.all()],
        }
        for row in rows
        if row.partner_id in places
    ]
    return sorted((row for row in found if row["paragraphs"]), key=lambda row: (row["section"], row["partner"]))


def paragraph_facts(row, places) -> dict:
    return {
        "original": row.source,
        "text": row.text,
        "by": places.get(row.translated_for_id),
        "checked_by": places.get(row.checked_for_id),
    }
