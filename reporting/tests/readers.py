"""What an edition says beside the facts of `sample`: the public page for citizens, the address of the rest."""

from reporting.tests import sample

PUBLIC = {
    "schema": "stedenband.public-page/1",
    "edition": 1,
    "partnership": {
        "slug": "dassagon-lindermeer",
        "since_on": "2019-05-01",
        "since_is_year": False,
        "phase": "implementation",
        "is_over": False,
        "is_invented": False,
    },
    "intro": {"text": "Deux communes apprennent l’une de l’autre.", "language": "fr"},
    "municipalities": [
        {"name": row["name"], "country": row["country"], "region": row["region"]} for row in sample.PARTNERS
    ],
    "lessons": [
        {
            "municipality": name,
            "text": text,
            "used_for": "le guichet",
            "language": language,
            "learned_from": "",
            "stage": "adopted",
            "noted_on": "2026-11-10",
        }
        for name, text, language in [
            ("Dassagon", "Un numéro par dossier suffit.", "fr"),
            ("Lindermeer", "Registratie aan huis werkt.", "nl"),
        ]
    ],
    "time": {
        "counted_in": "days",
        "capacity": 7_200,
        "visible": 2_800,
        "threshold": 50,
        "days": [{"municipality": "Dassagon", "hundredths": 1_850}],
    },
    "money": [{"municipality": "Lindermeer", "currency": "EUR", "hundredths": 1_250_000}],
    "trajectories": [
        {
            "title": "État civil à jour",
            "change": "L’habitant attend moins.",
            "language": "fr",
            "steps": [{"title": "Guichet mobile", "status": "planned", "on": "2027-03-01"}],
        }
    ],
    "organisations": [],
    "reports": [],
}
ADDRESS = "https://example.org/s/dassagon-lindermeer/"
AGREEMENT = {
    "kind": "agreement",
    "title": "Convention 2024–2029",
    "language": "fr",
    "starts_on": "2024-01-01",
    "ends_on": "2029-12-31",
    "signed_on": "2023-12-10",
}
PEOPLE = ("Sènami Houngbo", "Karel Vermeiren")


def facts_for(audience, **changed):
    """A signed report of today's layout, with what `audience` gets beside it."""
    partners = [row | {"is_on_map": True} for row in sample.PARTNERS]
    facts = sample.full_facts(partners=partners, agreements=[AGREEMENT], **changed)
    beside = {"council": {"address": ADDRESS}, "citizens": {"address": ADDRESS, "public": PUBLIC}}
    return facts | beside.get(audience, {})


def extreme():
    """Two hundred activities, texts of twenty thousand characters, and long lists of everything a council reads."""
    text = "Une phrase qui dit ce que nous avons fait ensemble et pourquoi cela tient. "
    long = {"text": (text * 300)[:20_000]}
    facts = sample.full_facts()
    return {
        "activities": [sample.activity(title=f"Bezoek {number} {sample.LETTERS}"[:200]) for number in range(200)],
        "activities_done": 200,
        "narratives": [row | long for row in facts["narratives"]],
        "learnings": [sample.learning(text=text * 6, learner=number % 2) for number in range(60)],
        "journeys": facts["journeys"] * 12,
        "results": facts["results"] * 12,
        "drops": facts["drops"] * 30,
        "decisions": [row | {"decision": text * 9} for row in facts["decisions"] * 30],
        "coming": {
            **facts["coming"],
            "decisions": [{"title": text * 2, "language": "fr", "partner": 0, "on": "2027-01-20"}] * 30,
            "activities": [{**row, "title": text * 2} for row in facts["coming"]["activities"] * 60],
        },
        "ledger": {**facts["ledger"], "lines": facts["ledger"]["lines"] * 30},
    }
