"""The half-year that is reported now, and these weeks."""

from capacity.choices import ActivityKind, ContributionKind, StepStatus
from partnerships.choices import ActorGroup
from reporting.choices import Section

OPPOSITION = ActorGroup.OPPOSITION
STAFF = ActorGroup.STAFF
CIVIL = ActorGroup.CIVIL_SOCIETY


def reported_half_year(t, day):
    t.did(
        by="wout",
        on=day(-5, 21),
        kind=ActivityKind.VIDEO_CALL,
        title="Videogesprek over wijkcomités",
        language="nl",
        is_online=True,
        started="oudermere",
        step="quarters",
        heads=[("oudermere", STAFF, "men", 1), ("oudermere", CIVIL, "women", 2), ("agbodassa", CIVIL, "women", 2)],
        days=[("wout", 1), ("colette", 1)],
        lessons=[
            {
                "by": "firmin",
                "text": "Donner la parole d’abord aux jeunes a changé aussi nos réunions du marché.",
                "stage": "tried",
                "used_for": "Le comité du marché",
            }
        ],
    )
    t.did(
        by="lies",
        on=day(-4, 10),
        lasts=2,
        kind=ActivityKind.WORKSHOP,
        title="Wijkoverleg getest in de Stationsbuurt",
        language="nl",
        place="Oudermere",
        host="oudermere",
        started="oudermere",
        step="quarters",
        summary="Drie collega’s uit Agbodassa begeleidden de eerste avond. 64 buren kwamen.",
        heads=[
            ("oudermere", CIVIL, "women", 38),
            ("oudermere", CIVIL, "men", 26),
            ("oudermere", OPPOSITION, "men", 2),
            ("agbodassa", STAFF, "women", 2),
            ("agbodassa", STAFF, "men", 1),
        ],
        days=[("lies", 12), ("firmin", 9)],
        lessons=[
            {
                "by": "wout",
                "text": "Aan huis gaan vragen werkt beter dan nog een brief.",
                "learned_from": "agbodassa",
                "stage": "adopted",
                "used_for": "Alle wijkavonden",
                "decided_by": "Gemeenteraad",
            },
            {
                "by": "colette",
                "text": "Un compte rendu d’une page le lendemain garde les gens avec nous.",
                "learned_from": "oudermere",
                "stage": "tried",
                "used_for": "Les comités de quartier",
            },
        ],
    )
    t.end_step(
        "quarters",
        StepStatus.NOT_REACHED,
        "Twee van de drie wijken. In de derde wijk viel de trekker weg; we proberen het in het najaar opnieuw.",
        by="lies",
        agreed_by=["firmin"],
        on=day(-1, 12),
    )
    t.did(
        by="colette",
        on=day(-2, 5),
        lasts=3,
        kind=ActivityKind.PEER_ADVICE,
        title="Conseil entre collègues : nettoyer vingt ans d’actes",
        language="fr",
        is_online=True,
        started="agbodassa",
        step="cleaned",
        summary="Chaque matin une heure ensemble, puis chacun son travail.",
        heads=[("agbodassa", STAFF, "women", 4), ("agbodassa", STAFF, "men", 4), ("oudermere", STAFF, "women", 1)],
        days=[("colette", 20), ("wout", 3)],
        lessons=[
            {
                "by": "colette",
                "text": "Trier d’abord par année, ensuite par lettre : on gagne la moitié du temps.",
                "learned_from": "oudermere",
                "stage": "adopted",
                "used_for": "Tout le registre",
                "decided_by": "Cheffe de l’état civil",
            }
        ],
    )
    t.did(
        by="firmin",
        on=day(-1, 8),
        kind=ActivityKind.QUICK_WIN,
        title="Des classeurs solides pour les actes nettoyés",
        language="fr",
        place="Agbodassa",
        host="agbodassa",
        started="agbodassa",
        step="cleaned",
        quick={
            "chosen_by": "Les agents de l’état civil",
            "chosen_on": day(-2, 20),
            "capacity_built": "Les agents fixent eux-mêmes l’ordre de classement et le tiennent.",
        },
        heads=[("agbodassa", STAFF, "women", 3)],
        days=[("firmin", 13)],
    )
    t.gave(
        "lies", ContributionKind.MONEY, "Reis van drie collega’s", on=day(-4, 10), hundredths=351_225, currency="EUR"
    )
    t.gave(
        "firmin", ContributionKind.MONEY, "Classeurs et étagères", on=day(-1, 8), hundredths=14_250_000, currency="XOF"
    )


def second_report(t, day):
    report = t.period_ends(on=day(0, 3))
    t.write(
        report,
        "firmin",
        "agbodassa",
        {
            Section.BRIEF: "Vingt ans d’actes sont triés. Le wijkoverleg d’Oudermere est né d’une idée de chez nous.",
            Section.CONTEXT: "Les pluies ont coupé la route de deux villages pendant trois semaines.",
            Section.LEARNING: "Trier par année puis par lettre. Un compte rendu court le lendemain d’une réunion.",
            Section.NEXT: "Le guichet mobile part en tournée. Oudermere peut-elle relire notre fiche d’accueil ?",
        },
        on=t.calendar.lately(16),
    )
    t.write(
        report,
        "wout",
        "oudermere",
        {
            Section.BRIEF: "Twee wijken praten mee, de derde nog niet. We zeggen eerlijk waarom.",
        },
        on=t.calendar.lately(9),
    )
    t.write(
        report,
        "wout",
        "oudermere",
        {
            Section.LEARNING: "Aan huis gaan vragen werkt beter dan nog een brief.",
        },
        on=t.calendar.lately(8),
        is_ready=False,
    )


def these_weeks(t):
    ago = t.calendar.ago
    t.did(
        by="colette",
        on=ago(34),
        lasts=5,
        kind=ActivityKind.INTERNSHIP,
        title="Stage de deux agents au guichet d’Oudermere",
        language="fr",
        place="Oudermere",
        host="oudermere",
        started="agbodassa",
        step="counter",
        heads=[("agbodassa", STAFF, "women", 1), ("agbodassa", STAFF, "men", 1), ("oudermere", STAFF, "women", 2)],
        days=[("colette", 10), ("wout", 4)],
        lessons=[
            {
                "by": "colette",
                "text": "Un guichet mobile a besoin d’un calendrier affiché un mois avant.",
                "learned_from": "oudermere",
            },
            {
                "by": "wout",
                "text": "Onze loketbedienden leren een rustig gesprek voeren zonder scherm ertussen.",
                "learned_from": "agbodassa",
            },
        ],
    )
    t.did(
        by="lies",
        on=ago(12),
        kind=ActivityKind.VIDEO_CALL,
        title="Videogesprek: programma van het volgende werkbezoek",
        language="nl",
        is_online=True,
        started="oudermere",
        step="counter",
        heads=[("oudermere", STAFF, "women", 1), ("agbodassa", STAFF, "men", 1)],
        days=[("lies", 1), ("firmin", 1)],
        lessons=[
            {
                "by": "lies",
                "text": "Een programma met één vrije namiddag levert de beste gesprekken op.",
                "learned_from": "agbodassa",
            }
        ],
    )
    t.end_step(
        "cleaned",
        StepStatus.REACHED,
        "Les 2 140 actes portent un numéro ; 46 dossiers restent ouverts.",
        by="firmin",
        on=ago(10),
    )
    t.planned(
        by="firmin",
        on=t.calendar.today + (t.calendar.today - ago(45)),
        lasts=6,
        kind=ActivityKind.WORK_VISIT,
        title="Visite de travail : le guichet mobile en tournée",
        language="fr",
        place="Agbodassa",
        host="agbodassa",
        step="counter",
    )
