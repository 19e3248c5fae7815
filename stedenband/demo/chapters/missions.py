"""Visits around their activity: one closed by both, one of which the report waits, one that is being prepared."""

from datetime import time, timedelta

from capacity.actions import mission_sides as sides
from capacity.actions.needs import note_needs
from capacity.choices import EntryState, MetWith, PaidBy, Referral, Sex
from partnerships.choices import ActorGroup
from stedenband.demo.visiting import Visit, person, theme

STAFF, CIVIL = ActorGroup.STAFF, ActorGroup.CIVIL_SOCIETY
MAJORITY, OPPOSITION = ActorGroup.MAJORITY, ActorGroup.OPPOSITION
WOMEN, MEN = Sex.WOMEN, Sex.MEN
HELD = EntryState.HELD


def first(t):
    ward_committees(t, t.calendar.day(-18, 8))
    touring_counter(t, t.calendar.today + (t.calendar.today - t.calendar.ago(45)))


def ward_committees(t, day):
    """Colleagues and a councillor of the opposition see how ward committees meet; closed with a remark."""
    visit = Visit(t, "Werkbezoek: hoe wijkcomités vergaderen", day)
    visit.begun(
        "wout",
        "Zien hoe een wijkcomité vergadert en beslist, en wat daarvan in Oudermere kan.",
        "Geen schoolmateriaal, ook niet uit eigen zak.",
        on=day,
    )
    visit.asks("wout", "Hoe krijgt wie stil is het woord?", "Wie schrijft op wat er beslist is?", on=day)
    visit.asks("colette", "Comment répondez-vous à une décision d’habitants ?", on=day)
    visit.own("wout", sides.name_delegates, rows=("delegates", travellers()), on=day)
    visit.own("colette", sides.name_delegates, rows=("delegates", hosts()), on=day)
    visit.own("wout", sides.tell_expectations, rows=("notes", [told_at_home(day)]), on=day)
    visit.own("colette", sides.tell_expectations, rows=("notes", [told_on_the_radio(day)]), on=day)
    visit.programme(
        "colette",
        (0, time(9), time(11), "Accueil à la mairie", "Mairie", "Le maire et ses adjoints", MetWith.POLITICIANS),
        (0, time(15), time(18), "Comité de quartier", "Zongo", "Le comité et les habitants", MetWith.RESIDENTS),
        (1, time(8), time(12), "Au guichet de l’état civil", "Mairie", "Les agents de l’état civil", MetWith.STAFF),
        (2, time(16), time(19), "Comité de quartier", "Lissèzoun", "Les jeunes du quartier", MetWith.RESIDENTS),
        (3, time(9), time(11), "Femmes du marché", "Marché central", "La coopérative", MetWith.CIVIL_SOCIETY),
        (4, time(10), time(12), "Bilan à chaud", "Mairie", "Les deux équipes", MetWith.STAFF),
        on=day + timedelta(days=5),
        state=HELD,
    )
    back = day + timedelta(days=9)
    visit.answers(
        "wout",
        "De jongsten spreken eerst, en niemand spreekt twee keer voor iedereen een keer sprak.",
        "De schrijver leest elke beslissing luidop voor; wie niet akkoord is, zegt het dan.",
        on=back,
    )
    visit.answers("colette", "Ils répondent par écrit dans les trente jours, aussi quand c’est non.", on=back)
    written_at_home(t, visit, day, back)
    visit.concluded(
        "wout",
        "Oudermere test de spreekvolgorde in drie wijken; Agbodassa schrijft voortaan op wie wat beslist.",
        on=back,
    )
    visit.offered("lies", on=back + timedelta(days=3))
    visit.read(
        "firmin",
        "Bien lu. Nous ajouterions que le comité de Zongo se réunit aussi sans la mairie.",
        on=back + timedelta(days=8),
    )


def travellers():
    return [
        person("Wout Claes", "Diensthoofd burgerzaken", STAFF, MEN),
        person("Tom Wauters", "Wijkwerker", STAFF, MEN, paid_by=PaidBy.GRANT),
        person("Joris Baert", "Raadslid", OPPOSITION, MEN, party="Oudermere Anders", paid_by=PaidBy.THEMSELVES),
        person(
            "Ria Noppe", "Voorzitter", CIVIL, WOMEN, organisation="Mondiale raad", paid_by=PaidBy.GRANT, named=False
        ),
    ]


def hosts():
    return [
        person("Colette Dossa", "Cheffe de l’état civil", STAFF, WOMEN),
        person("Rachida Bio", "Conseillère", OPPOSITION, WOMEN, party="Agir pour Agbodassa"),
        person("Sènan Kpodo", "Maire", MAJORITY, MEN, party="Ensemble"),
    ]


def told_at_home(day):
    return {
        "audience": "De gemeenteraad en de lezers van het infoblad",
        "told": "Vier mensen gaan leren hoe buren samen beslissen. Ze nemen geen geld en geen goederen mee.",
        "told_in": "Nederlands",
        "channel": "raadsvergadering, infoblad",
        "told_on": day - timedelta(days=12),
    }


def told_on_the_radio(day):
    return {
        "audience": "Les quatre comités de quartier et le marché",
        "told": "Des collègues viennent écouter et apprendre ; ils ne financent rien.",
        "told_in": "Fon",
        "channel": "radio communautaire, crieur public",
        "told_on": day - timedelta(days=4),
    }


def written_at_home(t, visit, day, back):
    """Signals, findings and needs of both, a week after the visit."""
    heard = {"heard_on": day + timedelta(days=7)}
    visit.own(
        "wout",
        sides.note_signals,
        rows=("signals", [{"heard": "Buren vragen wanneer de wijkraad hier ook zo werkt.", **heard}]),
        on=back,
    )
    signal = {
        "heard": "À Lissèzoun, des parents espéraient des bancs pour l’école.",
        "heard_from": "deux parents, au marché",
        "answered": "La demande est passée aux Amis de l’école, une initiative citoyenne.",
    }
    visit.own("colette", sides.note_signals, rows=("signals", [signal | heard]), on=back)
    written = {"text": "Elk comité heeft een schrijver die niet de voorzitter is."}
    visit.own(
        "wout",
        sides.tell_findings,
        rows=("findings", lambda: [written | {"theme": theme(t, "inspraak")}]),
        shared_with="Het college, de dienst burgerzaken en de mondiale raad.",
        language="nl",
        on=back,
    )
    need = {"text": "Bancs pour l’école de Lissèzoun", "referred_to": Referral.FOURTH_PILLAR, "who": "Amis de l’école"}
    archive = {"text": "Une pièce sèche pour les registres de Lissèzoun", "referred_to": Referral.STEERING_GROUP}
    archive["who"] = "Comité de pilotage commun"
    visit.own("colette", note_needs, rows=("needs", [need, archive]), on=back)


def touring_counter(t, day):
    """The next visit, in six weeks: who receives has prepared more than who travels."""
    visit = Visit(t, "Visite de travail : le guichet mobile en tournée", day)
    ago, today = t.calendar.ago, t.calendar.today
    visit.begun("firmin", "Suivre le guichet mobile dans trois villages et régler la suite ensemble.", "", on=day)
    visit.asks("colette", "Que faut-il garder au registre central ?", "Qui remplace l’agent absent ?", on=day)
    visit.own(
        "colette",
        sides.name_delegates,
        rows=("delegates", [person("Colette Dossa", "Cheffe de l’état civil", STAFF, WOMEN)]),
        on=day,
    )
    note = told_on_the_radio(today) | {"told_on": ago(2), "channel": "radio communautaire"}
    visit.own("colette", sides.tell_expectations, rows=("notes", [note]), on=day)
    visit.programme(
        "colette",
        (0, time(9), time(10), "Accueil à la mairie", "Mairie", "Le maire", MetWith.POLITICIANS),
        (1, time(7), time(13), "Tournée du guichet mobile", "Village de Tanvè", "Les habitants", MetWith.RESIDENTS),
        (3, time(9), time(12), "Atelier sur le registre", "Mairie", "L’état civil", MetWith.STAFF),
        on=day,
    )


def second(t):
    """Night meters: told by both, offered by who travelled, and waiting to be read by who received."""
    day = t.calendar.day(-11, 4)
    visit = Visit(t, "Work visit: reading night meters", day)
    visit.begun(
        "naledi",
        "Walk the network at night with the water team, and see how a small village finds its leaks.",
        "No pumps and no meters.",
        on=day,
    )
    visit.asks("naledi", "What do you hear that a meter does not show?", on=day)
    visit.asks("ines", "¿Cómo cuentan los vecinos las averías?", on=day)
    foreman = person("Kagiso Motsepe", "Foreman of the night team", STAFF, MEN, named=False)
    mine = [person("Naledi Molefe", "Partnership officer", STAFF, WOMEN), foreman]
    visit.own("naledi", sides.name_delegates, rows=("delegates", mine), on=day)
    theirs = [person("Inés Valdés", "Técnica de cooperación", STAFF, WOMEN, paid_by=PaidBy.HOST)]
    visit.own("ines", sides.name_delegates, rows=("delegates", theirs), on=day)
    for by, audience, told, told_in, channel in (
        ("naledi", "Ward 4", "We go to learn about leaks, not to buy anything.", "Setswana", "ward meeting"),
        ("ines", "Las dos aldeas", "Vienen colegas a aprender; de noche habrá linternas.", "asturianu", "bando"),
    ):
        note = {"audience": audience, "told": told, "told_in": told_in, "channel": channel}
        note["told_on"] = day - timedelta(days=5)
        visit.own(by, sides.tell_expectations, rows=("notes", [note]), on=day)
    visit.programme(
        "ines",
        (0, time(10), time(12), "Archivo de averías", "Ayuntamiento", "El equipo de aguas", MetWith.STAFF),
        (1, time(1), time(4), "Ronda de noche", "Dos aldeas", "El equipo de aguas", MetWith.STAFF),
        (3, time(18), time(20), "Con los vecinos", "Casa del pueblo", "La junta de vecinos", MetWith.RESIDENTS),
        on=day + timedelta(days=5),
        state=HELD,
    )
    back = day + timedelta(days=10)
    visit.answers("naledi", "The ground hums beside a leak; a wooden stick to the ear is enough.", on=back)
    visit.answers("ines", "En un mapa de papel que cuelga en la clínica.", on=back)
    heard = {"heard_on": day + timedelta(days=8)}
    signals = {"naledi": "Ward 4 asks when the walks begin here.", "ines": "Nadie esperaba otra cosa."}
    for by, words in signals.items():
        visit.own(by, sides.note_signals, rows=("signals", [{"heard": words, **heard}]), on=back)
    finding = {"text": "Two people find more at two in the morning than six by day.", "theme": None}
    visit.own(
        "naledi",
        sides.tell_findings,
        rows=("findings", [finding]),
        shared_with="The council and the night team.",
        language="en",
        on=back,
    )
    visit.shows("naledi", "Night meter readings, ward 4", on=t.calendar.ago(12))
    visit.offered("naledi", on=t.calendar.ago(6))
