"""The facts of an invented report, as they come out of a frozen version."""

from reporting.essence.dials import DIALS
from reporting.essence.facts import plain
from reporting.essence.shapes import Figure, Whose
from reporting.models.report import TEMPLATE
from reporting.sections import KINDS
from reporting.tests import books, contents
from stedenband.lib.canonical import canonical_json, digest

PARTNERS = [
    {"id": 7, "name": "Dassagon", "initial": "D", "bank": "a", "region": "Zou", "country": "BJ"},
    {"id": 4, "name": "Lindermeer", "initial": "L", "bank": "b", "region": "Antwerpen", "country": "BE"},
]
LETTERS = "Ŋɛnɔ ɖe Ɛʋegbe, ƒle ɓɔ̀ɗi, ẹ̀kọ́ ọ̀ṣun"
TEXTS = {
    "brief": (
        "Trente et un collègues ont travaillé ensemble autour de l’état civil.",
        "Het zwaartepunt lag op capaciteit.",
    ),
    "context": ("Une nouvelle majorité depuis avril.", "De fusie met de buurgemeente kost tijd."),
    "learning": (
        "Un numéro par dossier suffit pour voir le retard.",
        "Registratie aan huis werkt beter dan nog een brief.",
    ),
    "next": ("Former douze agents.", "Drie wijken kiezen zelf hun overleg."),
}


def narratives(*, times=1):
    return [
        {"section": section, "partner": place, "text": "\n\n".join([text] * times), "language": ("fr", "nl")[place]}
        for section, texts in TEXTS.items()
        for place, text in enumerate(texts)
    ]


def activity(**changed):
    return {
        "title": "Visite de travail à l’état civil",
        "language": "fr",
        "kind": "work_visit",
        "purpose": "officials",
        "status": "done",
        "was_planned": True,
        "was_moved": False,
        "starts_on": "2026-11-03",
        "ends_on": "2026-11-09",
        "place": "Dassagon",
        "is_online": False,
        "host": 0,
        "initiated_by": 0,
        "step": "Registre 2005–2015 apuré",
        "step_language": "fr",
        "trajectory": "État civil à jour",
        "outside_because": "",
        "participants": 1234,
        "days": [{"partner": 0, "hundredths": 450}],
        "builds_capacity": True,
        "chosen_by": "",
        "chosen_on": None,
        "capacity_built": "",
        "after_care": {"partner": None, "by": ""},
        "public_message": "",
    } | changed


QUICK_WIN = activity(
    title="Zonnelamp boven het loket",
    language="nl",
    kind="quick_win",
    starts_on="2026-06-04",
    ends_on="2026-06-04",
    initiated_by=1,
    builds_capacity=False,
    chosen_by="L’assemblée du quartier",
    chosen_on="2026-05-20",
    capacity_built="De dienst plant en volgt zelf een aankoop.",
    after_care={"partner": 0, "by": "Le service technique"},
    public_message="Een lamp die de dienst zelf koos.",
)
OUTSIDE = activity(
    title="Videogesprek", language="nl", kind="video_call", is_online=True, place="", host=None, step=None
)


def learning(**changed):
    return {
        "learner": 0,
        "learned_from": 1,
        "text": "Un numéro par dossier suffit.",
        "language": "fr",
        "used_for": "le guichet",
        "stage": "adopted",
        "decided_by": "le chef de l’état civil",
        "noted_on": "2026-11-10",
        "activity": "Visite de travail à l’état civil",
    } | changed


def contribution(**changed):
    return {
        "partner": 1,
        "kind": "money",
        "hundredths": 1_250_000,
        "currency": "EUR",
        "description": '=HYPERLINK("x") tickets',
        "given_on": "2026-03-02",
    } | changed


def signature(place, **changed):
    return {
        "partner": place,
        "name": ("Sènami Houngbo", "Karel Vermeiren")[place],
        "function": ("maire", "burgemeester")[place],
        "word": "agreed",
        "remark": "",
        "at": ("2027-01-12T09:00:00+00:00", "2027-01-15T10:30:00+00:00")[place],
        "version": 2,
    } | changed


SIGNATURES = [signature(0), signature(1, word="agreed_with_remark", remark="Mits het budget wordt goedgekeurd.")]


def essence(number=None, of=None):
    """The nine dials, each gauge of which read `number` out of `of`."""
    figures = {
        dial.code: [
            Figure(gauge.code, owner, number, of, "EUR" if gauge.code in {"money", "paid"} else "")
            for gauge in dial.gauges
            for owner in ([None] if gauge.whose is Whose.ALL else [0, 1])
        ]
        for dial in DIALS
    }
    rows = {code: plain(found, {0: 0, 1: 1}) for code, found in figures.items()}
    dials = [{"dial": code, "figures": found, "since_start": found} for code, found in rows.items()]
    return {"is_beginning": False, "threshold": 50, "present": [0, 1], "dials": dials}


def empty_facts(**changed):
    """A period in which nothing was logged and nobody wrote."""
    return {
        "schema": "stedenband.progress-report/1",
        "template": TEMPLATE,
        "partnership": {
            "title": "Dassagon – Lindermeer",
            "slug": "dassagon-lindermeer",
            "since_on": "2019-05-01",
            "phase": "implementation",
            "is_demo": False,
        },
        "period": {"first_on": "2026-01-01", "last_on": "2026-12-31", "code": "2026"},
        "partners": PARTNERS,
        "composition": [{"section": code} for code in KINDS],
        "narratives": [row | {"text": ""} for row in narratives()],
        "activities": [],
        "activities_done": 0,
        "people": [],
        "steps": [],
        "activity_ends": {},
        "activity_purposes": [],
        "activity_days": [],
        **contents.NOTHING,
        "learnings": [],
        "learning_balance": [{"partner": place, "lessons": 0, "tried": 0, "adopted": 0} for place in (0, 1)],
        "learned_from": [],
        "gravity": {
            "unit": "activities",
            "capacity": 0,
            "visible": 0,
            "quick_wins": 0,
            "capacity_percent": None,
            "threshold": 50,
        },
        "involvement": [],
        "contributions": {"totals": [], "rows": []},
        **books.empty_books(),
        "essence": essence(),
        "health": {"set": 1, "statements": [], "answers": []},
        "questions": {"asked": ["one_sided_learning", "civil_society"], "answers": []},
        "signatures": [],
    } | changed


def contributions():
    days = contribution(partner=0, kind="days", hundredths=1_850, currency="", description="Journées du guichet")
    goods = contribution(partner=0, kind="goods", hundredths=None, currency="", description=LETTERS)
    francs = contribution(partner=0, hundredths=15_000_000, currency="XOF", description="Transport")
    return {
        "totals": [
            {"partner": 0, "kind": "money", "currency": "XOF", "hundredths": 15_000_000, "times": 1},
            {"partner": 0, "kind": "days", "currency": "", "hundredths": 1_850, "times": 1},
            {"partner": 0, "kind": "goods", "currency": "", "hundredths": None, "times": 2},
            {"partner": 1, "kind": "money", "currency": "EUR", "hundredths": 1_250_000, "times": 1},
        ],
        "rows": [contribution(), days, goods, francs],
    }


STEP = {
    "trajectory": "État civil à jour",
    "title": "Registre 2005–2015 apuré",
    "language": "fr",
    "status": "reached",
    "evidence": "Les registres de mars.",
    "decided_on": "2026-11-20",
}


HEALTH = {
    "set": 1,
    "statements": [
        {"code": "H1", "text": {"en": "We talk.", "es": "Hablamos.", "fr": "Nous parlons.", "nl": "We praten."}},
        {"code": "H2", "text": {"en": "We listen.", "es": "Oímos.", "fr": "Nous écoutons.", "nl": "We luisteren."}},
    ],
    "answers": [
        {"partner": 0, "code": "H1", "word": "partly", "why": "Une fois par mois.", "language": "fr"},
        {"partner": 1, "code": "H1", "word": "so", "why": "Elke maand.", "language": "nl"},
        {"partner": 1, "code": "H2", "word": "unknown", "why": "Vraag het hun.", "language": "nl"},
    ],
}


def full_facts(**changed):
    """A year with everything that a report can hold, signed by both, one with a remark."""
    facts = {
        "narratives": narratives(),
        "activities_done": 3,
        "activities": [activity(), QUICK_WIN, OUTSIDE | {"outside_because": "Een collega vroeg het."}],
        "people": [
            {"partner": 0, "group": "staff", "sex": "women", "people": 9},
            {"partner": 0, "group": "opposition", "sex": "men", "people": 2},
            {"partner": 1, "group": "civil_society", "sex": "other", "people": 5},
        ],
        "steps": [STEP],
        "activity_ends": {"as_planned": 1, "on_other_days": 0, "not_planned": 2, "dropped": 1, "still_planned": 0},
        "activity_purposes": [{"purpose": "officials", "activities": 2}, {"purpose": "service", "activities": 1}],
        "activity_days": [{"purpose": "officials", "partner": 0, "hundredths": 450}],
        **contents.EVERYTHING,
        "learnings": [
            learning(),
            learning(text=LETTERS, stage="tried", learned_from=None, decided_by=""),
            learning(learner=1, learned_from=0, text="Registratie aan huis werkt.", language="nl", stage="noted"),
        ],
        "learning_balance": [
            {"partner": 0, "lessons": 2, "tried": 1, "adopted": 1},
            {"partner": 1, "lessons": 1, "tried": 0, "adopted": 0},
        ],
        "learned_from": [
            {"learner": 0, "teacher": 1, "lessons": 1},
            {"learner": 1, "teacher": 0, "lessons": 1},
        ],
        "gravity": {
            "unit": "days",
            "capacity": 7_200,
            "visible": 2_800,
            "quick_wins": 1,
            "capacity_percent": 72,
            "threshold": 50,
        },
        "involvement": [
            {"partner": 0, "group": "staff", "level": 4, "organisation": None, "use_of_input": ""},
            {
                "partner": 1,
                "group": "civil_society",
                "level": 2,
                "organisation": "Buurtraad",
                "use_of_input": "Het uur.",
            },
        ],
        "contributions": contributions(),
        **books.full_books(),
        "essence": essence(3, 7),
        "health": HEALTH,
        "questions": {
            "asked": ["outside_trajectory"],
            "answers": [{"partner": 1, "text": "Het gesprek kwam er na de overstroming."}],
            "left_open": [{"partner": 0, "number": 2, "text": "Nous répondons lors de la visite."}],
        },
        "signatures": SIGNATURES,
    }
    facts = empty_facts(**(facts | changed))
    signed = digest(canonical_json({name: value for name, value in facts.items() if name != "signatures"}))
    return facts | {"signatures": [{"hash": signed, **row} for row in facts["signatures"]]}
