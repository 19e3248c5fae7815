"""Agbodassa and Oudermere: a civil registry without backlog, and neighbours who speak up."""

from capacity.choices import ActivityKind, ContributionKind, StepStatus
from partnerships.choices import ActorGroup, AgreementKind, Clause, Level, OrganisationKind, Phase, Word
from reporting.choices import Cadence, Section
from stedenband.demo import chapters

MAJORITY, OPPOSITION, STAFF = ActorGroup.MAJORITY, ActorGroup.OPPOSITION, ActorGroup.STAFF
CIVIL = ActorGroup.CIVIL_SOCIETY


def tell(t):
    day = t.calendar.day
    t.begin(["agbodassa", "oudermere"], on=day(-30), companion="greet")
    chapters.tell("first", t)
    beginnings(t, day)
    agreement_and_plan(t, day)
    first_year(t, day)
    t.reporting_starts(by="lies", cadence=Cadence.HALF_YEARLY, first_on=day(-12), days_to_write=183, on=day(-12))
    signed_half_year(t, day)
    first_report(t, day)
    reported_half_year(t, day)
    these_weeks(t)
    second_report(t, day)


def beginnings(t, day):
    t.move_to(
        Phase.ACQUAINTANCE,
        "Les deux conseils veulent se rencontrer.",
        by="firmin",
        agreed_by="lies",
        on=day(-29),
    )
    t.organisation("firmin", "agbodassa", "Association des femmes du marché", OrganisationKind.ASSOCIATION, on=day(-28))
    t.organisation("lies", "oudermere", "Wijkraad Stationsbuurt", OrganisationKind.COUNCIL, on=day(-28))
    t.organisation("lies", "oudermere", "Vrienden van Agbodassa vzw", OrganisationKind.FOURTH_PILLAR, on=day(-28))
    t.move_to(Phase.AGREEMENT, "Na twee bezoeken weten we wat we willen.", by="lies", agreed_by="firmin", on=day(-27))


def agreement_and_plan(t, day):
    t.sign_agreement(
        by="lies",
        kind=AgreementKind.AGREEMENT,
        title="Samenwerkingsakkoord Agbodassa – Oudermere",
        language="nl",
        text=(
            "Agbodassa en Oudermere versterken elkaars bestuur, collega met collega. Burgerlijke stand en inspraak "
            "zijn de eerste twee thema’s. Elke gemeente zegt elk jaar wat zij leerde en wat zij ermee doet.\n\n"
            "Raadsleden van meerderheid en oppositie en het middenveld van beide gemeenten nemen deel aan elke fase."
        ),
        says=list(Clause),
        languages=[
            {
                "language": "fr",
                "title": "Accord de coopération Agbodassa – Oudermere",
                "text": (
                    "Agbodassa et Oudermere renforcent mutuellement leurs administrations, de collègue à collègue. "
                    "L’état civil et la participation sont les deux premiers thèmes. Chaque commune dit chaque année "
                    "ce qu’elle a appris et ce qu’elle en fait.\n\n"
                    "Des conseillers de la majorité et de l’opposition et la société civile des deux communes "
                    "prennent part à chaque phase."
                ),
                "promises": {
                    "Wij maken elk werkdagen vrij voor collega’s van de andere gemeente.": (
                        "Chacun libère des journées de travail pour les collègues de l’autre commune."
                    ),
                    "Agbodassa ontvangt elk jaar één werkbezoek en stelt het programma op.": (
                        "Agbodassa accueille chaque année une visite de travail et en établit le programme."
                    ),
                    "Oudermere ontvangt elk jaar één werkbezoek en betaalt de reis van vier collega’s.": (
                        "Oudermere accueille chaque année une visite de travail et paie le voyage de quatre collègues."
                    ),
                },
            }
        ],
        starts_on=day(-26),
        ends_on=t.calendar.month(11),
        commitments=[
            ("Wij maken elk werkdagen vrij voor collega’s van de andere gemeente.", None),
            ("Agbodassa ontvangt elk jaar één werkbezoek en stelt het programma op.", "agbodassa"),
            ("Oudermere ontvangt elk jaar één werkbezoek en betaalt de reis van vier collega’s.", "oudermere"),
        ],
        signed_by=["senan", "an"],
        on=day(-27, 10),
        signed_on=day(-26),
    )
    t.move_to(Phase.PLANNING, "L’accord est signé.", by="firmin", agreed_by="lies", on=day(-26, 5))
    t.plan(
        by="colette",
        title="Un état civil à jour",
        problem="Plus de 2 000 actes attendent. Personne ne sait lesquels sont urgents.",
        desired_change="Chaque habitant reçoit son acte en dix jours, et chacun sait pourquoi un dossier attend.",
        theme="burgerlijke stand",
        language="fr",
        on=day(-25),
        steps=[
            (
                "training",
                "Douze agents tiennent le nouveau registre",
                -9,
                "Le guichet reste ouvert quand le chef de service est absent.",
            ),
            (
                "cleaned",
                "Le registre 2005–2015 est nettoyé",
                -3,
                "Qui cherche un acte de ces années l’obtient le jour même.",
            ),
            (
                "counter",
                "Un guichet mobile passe dans trois villages",
                2,
                "Une mère ne perd plus une journée de marché pour déclarer une naissance.",
            ),
        ],
    )
    t.plan(
        by="wout",
        title="Inspraak in de wijken",
        problem="Op onze inspraakavonden komen altijd dezelfde dertig mensen.",
        desired_change="Stille buren praten mee, en de raad zegt wat hij met hun mening deed.",
        theme="inspraak",
        language="nl",
        on=day(-25),
        steps=[
            (
                "visit",
                "Wijkcomités van Agbodassa bekeken en beschreven",
                -10,
                "Onze raad weet hoe een wijkcomité werkt, ook wanneer het oneens is.",
            ),
            (
                "quarters",
                "Wijkoverleg getest in drie wijken",
                -4,
                "Buren die nooit kwamen, zeggen wat er in hun straat moet gebeuren.",
            ),
            (
                "rule",
                "De gemeenteraad keurt een inspraakreglement goed",
                1,
                "Elke buurt weet wanneer ze gehoord wordt.",
            ),
        ],
    )
    t.move_to(Phase.IMPLEMENTATION, "Het plan ligt er.", by="lies", agreed_by="firmin", on=day(-24))


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


def first_report(t, day):
    report = t.period_ends(on=day(-6, 3))
    t.write(
        report,
        "colette",
        "agbodassa",
        {
            Section.BRIEF: "Douze agents tiennent le registre. Un abri protège les familles qui attendent.\n\n"
            "Nous avons aussi appris de nos erreurs : le classement a pris deux mois de plus.",
            Section.CONTEXT: "Un nouveau secrétaire exécutif est arrivé en septembre. Il soutient le partenariat.",
            Section.LEARNING: "Un coup de téléphone règle un dossier incomplet plus vite qu’un courrier. "
            "Nous ne reprenons pas le rendez-vous en ligne : la connexion manque.",
            Section.COMMUNICATION: "La radio communale était en panne ; depuis janvier nous y parlons de nouveau.",
            Section.NEXT: "Nettoyer le registre 2005–2015 et préparer le guichet mobile.",
        },
        on=day(-6, 20),
    )
    t.write(
        report,
        "wout",
        "oudermere",
        {
            Section.BRIEF: "Een opleiding, een stuurgroep en een eerste snel resultaat. Het plan ligt op schema.",
            Section.CONTEXT: "Bij ons veranderde weinig. Er komen volgend jaar verkiezingen.",
            Section.LEARNING: "Jongeren eerst laten spreken werkt ook bij ons. Opleiden met echte dossiers ook.",
            Section.COMMUNICATION: "Het gemeenteblad verscheen dit najaar niet. In maart komt er een bladzijde over.",
            Section.NEXT: "Wijkoverleg testen in drie wijken, samen met de wijkraad.",
        },
        on=day(-6, 22),
    )
    answers = {
        "firmin": "Trois des quatre activités sont nées chez nous ou ensemble ; cela nous convient.",
        "lies": "Het snelle resultaat stond in het traject en werd ter plaatse gekozen.",
    }
    t.read_and_check(report, answers, on=day(-5, 2))
    t.agree(
        report,
        "senan",
        word=Word.SENT_BACK,
        on=day(-5, 6),
        remark="Le coût du transport local manque dans notre contexte : ajoutez une phrase.",
    )
    t.write(
        report,
        "firmin",
        "agbodassa",
        {
            Section.CONTEXT: "Un nouveau secrétaire exécutif est arrivé en septembre. Il soutient le partenariat. "
            "Le carburant a augmenté d’un tiers : nous regroupons les déplacements.",
        },
        on=day(-5, 9),
    )
    t.read_and_check(report, answers, on=day(-5, 12))
    t.agree(
        report, "an", on=day(-5, 14), word=Word.AGREED_WITH_REMARK, remark="Volgende keer graag één bladzijde korter."
    )
    t.agree(report, "senan", on=day(-5, 17))
    t.ask_for_pdf(report, "nl", "fr", by="lies", on=day(-5, 18))


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
