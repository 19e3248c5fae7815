"""The half-year of the first report, and who took part in it."""

from capacity.choices import ActivityKind, ContributionKind, StepStatus
from partnerships.choices import ActorGroup, Level, Phase

MAJORITY = ActorGroup.MAJORITY
OPPOSITION = ActorGroup.OPPOSITION
STAFF = ActorGroup.STAFF
CIVIL = ActorGroup.CIVIL_SOCIETY


def signed_half_year(t, day):
    t.did(
        by="colette",
        on=day(-11, 12),
        lasts=4,
        kind=ActivityKind.TRAINING,
        title="Formation : tenir le registre à douze",
        language="fr",
        place="Agbodassa",
        host="agbodassa",
        started="agbodassa",
        step="training",
        summary="Douze agents ont classé 300 dossiers réels pendant la formation.",
        heads=[("agbodassa", STAFF, "women", 5), ("agbodassa", STAFF, "men", 7), ("oudermere", STAFF, "men", 1)],
        days=[("colette", 48), ("wout", 6)],
        lessons=[
            {
                "by": "colette",
                "text": "Les dossiers incomplets se règlent mieux par téléphone que par courrier.",
                "learned_from": "oudermere",
                "stage": "tried",
                "used_for": "Les actes de 2012",
            },
            {
                "by": "wout",
                "text": "Twaalf mensen tegelijk opleiden gaat, als elk met zijn eigen dossier werkt.",
                "learned_from": "agbodassa",
            },
        ],
    )
    t.end_step(
        "training",
        StepStatus.REACHED,
        "Douze agents saisissent chaque jour ; la liste est au secrétariat.",
        by="firmin",
        agreed_by=["lies"],
        on=day(-9, 20),
    )
    t.end_step(
        "visit",
        StepStatus.REACHED,
        "Verslag besproken in de wijkraad en in de gemeenteraad.",
        by="lies",
        agreed_by=["firmin"],
        on=day(-9, 22),
    )
    t.did(
        by="firmin",
        on=day(-8, 6),
        kind=ActivityKind.QUICK_WIN,
        title="Un abri devant le bureau d’état civil",
        language="fr",
        place="Agbodassa",
        host="agbodassa",
        started="agbodassa",
        step="cleaned",
        summary="Les familles n’attendent plus en plein soleil.",
        quick={
            "chosen_by": "Le comité des usagers et le secrétaire exécutif",
            "chosen_on": day(-9, 3),
            "capacity_built": "Le service compte chaque jour les personnes qui attendent et adapte ses horaires.",
        },
        heads=[("agbodassa", STAFF, "men", 3), ("agbodassa", CIVIL, "women", 6)],
        days=[("firmin", 19)],
    )
    t.did(
        by="lies",
        on=day(-7, 9),
        kind=ActivityKind.STEERING_MEETING,
        title="Stuurgroep: halfweg",
        language="nl",
        is_online=True,
        step="quarters",
        summary="Voorgezeten door Agbodassa. Beide kanten willen het wijkoverleg nu testen.",
        heads=[
            ("agbodassa", MAJORITY, "men", 1),
            ("agbodassa", OPPOSITION, "women", 1),
            ("oudermere", MAJORITY, "women", 1),
            ("oudermere", OPPOSITION, "men", 1),
            ("oudermere", STAFF, "women", 1),
        ],
        days=[("lies", 2), ("firmin", 2)],
        lessons=[
            {
                "by": "lies",
                "text": "Wie voorzit, bepaalt het tempo. Beurtelings is eerlijker.",
                "learned_from": "agbodassa",
            }
        ],
    )
    involvement(t, day)
    t.gave(
        "lies", ContributionKind.MONEY, "Lesmateriaal en vertaling", on=day(-10, 4), hundredths=127_550, currency="EUR"
    )
    t.gave("firmin", ContributionKind.GOODS, "Bois et main-d’œuvre pour l’abri", on=day(-8, 6))


def involvement(t, day):
    t.involved(
        "firmin",
        "agbodassa",
        Phase.IMPLEMENTATION,
        [
            (MAJORITY, Level.CO_DECIDES, "Le conseil a choisi les trois villages."),
            (OPPOSITION, Level.CONSULTED, "Deux de ses trois remarques sont dans le plan."),
            (STAFF, Level.CARRIES_OUT, "Les agents ont dessiné le nouveau registre."),
            (CIVIL, Level.CONSULTED, "Le comité des usagers a choisi l’abri."),
        ],
        on=day(-7, 12),
    )
    t.involved(
        "lies",
        "oudermere",
        Phase.IMPLEMENTATION,
        [
            (MAJORITY, Level.NONE, ""),
            (OPPOSITION, Level.CONSULTED, "Een raadslid reisde mee en bracht verslag uit in de raad."),
            (STAFF, Level.CARRIES_OUT, "Burgerzaken werkt met de telling uit Agbodassa."),
            (CIVIL, Level.CO_DECIDES, "De wijkraad koos de drie proefwijken."),
        ],
        on=day(-7, 12),
    )
