"""Invented books of a year: budget, expenses, goods, what was told, and what is to come."""


def line(**changed):
    return {
        "partner": 1,
        "what": "Opleiding van de loketbedienden",
        "language": "nl",
        "cost_class": "running",
        "source": "Eigen fonds",
        "first_on": "2026-01-01",
        "last_on": "2026-12-31",
        "currency": "EUR",
        "planned": 500_000,
        "agreed": 500_000,
        "spent": 450_000,
        "so_far": 450_000,
        "may_exceed_percent": None,
        "because": "",
    } | changed


FIXED = {
    "base": "EUR",
    "quote": "XOF",
    "rate": "655.957",
    "day": "1999-01-01",
    "source": "BCEAO",
    "is_fixed": True,
}
FRANCS = line(
    partner=0,
    what="Transport des agents",
    language="fr",
    source=None,
    currency="XOF",
    planned=15_000_000,
    agreed=15_000_000,
    spent=18_000_000,
    so_far=18_000_000,
)


def empty_books():
    return {
        "ledger": {"lines": [], "paid": [], "outside": []},
        "goods": [],
        "risks": [],
        "communication": {
            "rows": [],
            "population": [{"partner": place, "last_on": None, "days": None} for place in (0, 1)],
            "expectations": [],
        },
        "coming": {
            "first_on": "2027-01-01",
            "last_on": "2027-06-30",
            "activities": [],
            "steps": [],
            "decisions": [],
            "next_steps": [],
        },
    }


LEDGER = {
    "lines": [FRANCS, line()],
    "paid": [
        {
            "partner": 0,
            "currency": "XOF",
            "hundredths": 18_000_000,
            "euro_hundredths": 27_441,
            "rates": [FIXED],
        },
        {"partner": 1, "currency": "EUR", "hundredths": 450_000, "euro_hundredths": 450_000, "rates": []},
    ],
    "outside": [{"partner": 1, "currency": "EUR", "hundredths": 12_000}],
}
RISKS = [
    {
        "text": "La seule archiviste part en juin",
        "language": "fr",
        "kind": "people",
        "touches": [0],
        "owners": [0, 1],
        "likelihood": "likely",
        "effect": "delay",
        "measure": "Deux collègues connaissent chaque dossier.",
        "look_on": "2027-03-01",
        "closed_on": None,
        "closed_because": "",
        "incidents": [
            {
                "text": "Elle est partie dès avril.",
                "language": "fr",
                "noticed_on": "2026-04-15",
                "partner": 0,
                "done": "",
                "told": "le maire",
            }
        ],
    },
    {
        "text": "De wegen staan blank in het bezoek",
        "language": "nl",
        "kind": "weather",
        "touches": [0, 1],
        "owners": [1],
        "likelihood": "possible",
        "effect": "stop",
        "measure": "We kiezen een droge maand.",
        "look_on": None,
        "closed_on": "2026-09-12",
        "closed_because": "Het bezoek vond plaats.",
        "incidents": [],
    },
]
GOODS = [
    {
        "what": "Armoire ignifuge",
        "language": "fr",
        "paid_by": 1,
        "used_by": 0,
        "paid_on": "2026-05-04",
        "hundredths": 120_000,
        "currency": "EUR",
        "bought_in": "BJ",
        "proof": None,
    }
]
TOLD = {
    "rows": [
        {
            "partner": 0,
            "told_on": "2026-09-01",
            "subject": "À quoi sert le partenariat",
            "language": "fr",
            "audience": "population",
            "channel": "radio",
            "told_in": "fon",
            "shape": "words",
            "tells_purpose": True,
        }
    ],
    "population": [
        {"partner": 0, "last_on": "2026-09-01", "days": 121},
        {"partner": 1, "last_on": None, "days": None},
    ],
    "expectations": [
        {
            "on": "2026-11-01",
            "kind": "told",
            "partner": 0,
            "language": "fr",
            "who": "les chefs de quartier",
            "text": "La visite n’apporte pas d’argent.",
            "answer": "",
        }
    ],
}
COMING = {
    "first_on": "2027-01-01",
    "last_on": "2027-06-30",
    "activities": [
        {
            "title": "Formation des agents",
            "language": "fr",
            "kind": "training",
            "starts_on": "2027-02-01",
            "ends_on": "2027-02-05",
            "host": 0,
        }
    ],
    "steps": [
        {
            "title": "Guichet mobile",
            "language": "fr",
            "trajectory": "État civil à jour",
            "expected_on": "2027-03-01",
        }
    ],
    "decisions": [{"title": "Le plan 2028", "language": "fr", "partner": 0, "on": "2027-01-20"}],
    "next_steps": [{"partner": 1, "text": "Het register nalezen", "language": "nl", "due_on": "2027-01-31"}],
}


def full_books():
    return {"ledger": LEDGER, "goods": GOODS, "risks": RISKS, "communication": TOLD, "coming": COMING}
