"""How the two towns met, agreed and planned."""

from partnerships.choices import AgreementKind, Clause, OrganisationKind, Phase


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
