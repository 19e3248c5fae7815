"""The first year of work together."""

from capacity.choices import ActivityKind, ContributionKind
from partnerships.choices import ActorGroup

MAJORITY = ActorGroup.MAJORITY
OPPOSITION = ActorGroup.OPPOSITION
STAFF = ActorGroup.STAFF
CIVIL = ActorGroup.CIVIL_SOCIETY


def first_year(t, day):
    t.did(
        by="firmin",
        on=day(-22, 3),
        lasts=6,
        kind=ActivityKind.WORK_VISIT,
        title="Visite de travail : l’état civil d’Oudermere",
        language="fr",
        place="Oudermere",
        host="oudermere",
        started="agbodassa",
        step="training",
        summary="Quatre collègues ont suivi un acte de la demande au classement.",
        heads=[
            ("agbodassa", STAFF, "women", 2),
            ("agbodassa", STAFF, "men", 1),
            ("agbodassa", OPPOSITION, "women", 1),
            ("oudermere", STAFF, "women", 3),
            ("oudermere", STAFF, "men", 2),
            ("oudermere", MAJORITY, "men", 1),
        ],
        days=[("firmin", 24), ("lies", 15)],
        lessons=[
            {
                "by": "colette",
                "text": "Un numéro par dossier suffit pour voir le retard.",
                "learned_from": "oudermere",
                "stage": "adopted",
                "used_for": "Le registre central",
                "decided_by": "Secrétaire exécutif",
            },
            {
                "by": "wout",
                "text": "Wie mondeling aangifte doet, helpt men beter zonder formulier.",
                "learned_from": "agbodassa",
                "stage": "tried",
                "used_for": "Onthaal aan het loket",
            },
        ],
    )
    t.did(
        by="wout",
        on=day(-18, 8),
        lasts=5,
        kind=ActivityKind.WORK_VISIT,
        title="Werkbezoek: hoe wijkcomités vergaderen",
        language="nl",
        place="Agbodassa",
        host="agbodassa",
        started="oudermere",
        step="visit",
        summary="We zaten in vier wijkcomités. Jongeren spreken er eerst.",
        heads=[
            ("oudermere", STAFF, "men", 2),
            ("oudermere", OPPOSITION, "men", 1),
            ("oudermere", CIVIL, "women", 2),
            ("agbodassa", CIVIL, "women", 9),
            ("agbodassa", CIVIL, "men", 7),
            ("agbodassa", MAJORITY, "men", 2),
        ],
        days=[("wout", 25), ("colette", 10)],
        lessons=[
            {
                "by": "lies",
                "text": "Laat jongeren eerst spreken: daarna durven ook de anderen.",
                "learned_from": "agbodassa",
                "stage": "adopted",
                "used_for": "De opbouw van elke inspraakavond",
                "decided_by": "College",
            },
            {"by": "firmin", "text": "Écrire qui décide quoi évite les promesses.", "learned_from": "oudermere"},
        ],
    )
    t.gave(
        "lies", ContributionKind.MONEY, "Reis van vier collega’s", on=day(-22, 3), hundredths=468_000, currency="EUR"
    )
    t.gave(
        "firmin",
        ContributionKind.MONEY,
        "Accueil et transport local",
        on=day(-18, 8),
        hundredths=38_500_000,
        currency="XOF",
    )
    t.gave("firmin", ContributionKind.HOSTING, "Logement chez les familles du comité de quartier", on=day(-18, 8))
