"""The first report, written, signed and printed."""

from partnerships.choices import Word
from reporting.choices import Section


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
