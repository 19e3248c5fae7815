"""What each municipality learned and let others read, what they wanted to know, and the stories that people told."""

from capacity.choices import ChangeDomain, InquiryMethod, LearningStage, PanelLevel, StoryNoteKind, TellerConsent
from partnerships.choices import ActorGroup
from stedenband.demo.learning import Learned


def first(t):
    learned, day = Learned(t), t.calendar.day
    first_lessons(learned, day, t.calendar)
    first_questions(learned, day, t.calendar)
    first_stories(learned, day)
    first_round(learned, day)


def first_lessons(learned, day, calendar):
    learned.pause(
        "firmin",
        "Les élections communales : le nouveau conseil s’est installé et les visites se sont arrêtées.",
        day(-16),
        day(-13, 20),
    )
    together = "Twaalf mensen tegelijk opleiden"
    learned.further(
        "wout",
        together,
        LearningStage.TRIED,
        theme="burgerlijke stand",
        on=day(-6, 9),
        used_for="De opleiding van nieuwe collega’s",
    )
    sorting, doors = "Trier d’abord par année", "Aan huis gaan vragen"
    learned.further("colette", sorting, None, on=day(-1, 20), theme="burgerlijke stand", decided_on=day(-1, 18))
    learned.offer("firmin", sorting, on=day(-1, 22), agreed_by="lies", agreed_on=day(-1, 26))
    learned.translate(
        "wout",
        sorting,
        "nl",
        "Eerst op jaar sorteren, dan op letter: dat scheelt de helft van de tijd.",
        used_for="Het hele register",
        on=day(-1, 27),
    )
    learned.tag("greet", sorting, ["Civil registry", "Archives and files"], on=day(-1, 28))
    talking = "Wie voorzit, bepaalt het tempo"
    learned.offer("lies", talking, on=day(-4, 20), agreed_by="firmin", agreed_on=day(-4, 24))
    learned.tag("greet", talking, ["Participation of residents", "How council and staff work"], on=day(-4, 26))
    learned.offer("lies", doors, on=calendar.lately(6))


def first_questions(learned, day, calendar):
    owners = {"agbodassa": "Colette Dossa", "oudermere": "Wout Claes"}
    why = "Pourquoi des parents reviennent-ils deux fois pour un acte"
    learned.ask("colette", f"{why} ?", InquiryMethod.FIGURES, owners, on=day(-12, 6), answer_by=day(-7, 20))
    learned.answer(
        "colette",
        why,
        "Dans six cas sur dix, il manque le certificat de la maternité, que personne ne leur avait demandé d’apporter.",
        "Une affiche à la maternité et la liste des papiers sur chaque récépissé.",
        "Cheffe de l’état civil",
        on=day(-7, 18),
    )
    learned.ask(
        "lies",
        "Hoe bereiken we de buren die nooit naar een wijkavond komen?",
        InquiryMethod.CONVERSATION,
        {"agbodassa": "Firmin Adjovi", "oudermere": "Lies Peeters"},
        on=day(0, 2),
        answer_by=calendar.month(5),
    )


def first_stories(learned, day):
    learned.tell(
        "colette",
        "L’acte de ma fille le jour du marché",
        ChangeDomain.SERVICE,
        on=day(-5, 8),
        text=(
            "Avant, je fermais l’étal toute une journée pour aller à la mairie, et je revenais sans papier. "
            "Maintenant le guichet vient au marché. J’ai attendu le temps de vendre trois bassines, "
            "et je suis rentrée avec l’acte de ma fille."
        ),
        significance="Ma fille peut s’inscrire à l’examen. Et je n’ai pas perdu ma journée.",
        happened_when="Un mercredi de marché, au début de la saison sèche",
        happened_where="Au guichet mobile, marché central d’Agbodassa",
        group=ActorGroup.CIVIL_SOCIETY,
        role="Vendeuse au marché",
        teller="Célestine Houngbo",
    )
    learned.tell(
        "firmin",
        "Le registre dont on ne cache plus les trous",
        ChangeDomain.STAFF,
        on=day(-4, 3),
        consent=TellerConsent.NAMELESS,
        text=(
            "On nous demandait des chiffres ronds. Depuis que nous comptons aussi les dossiers ouverts, "
            "je peux dire au maire ce qui manque sans avoir peur."
        ),
        significance="Le travail bien fait se voit, et le travail qui reste se voit aussi.",
        happened_when="Depuis six mois",
        happened_where="Au service de l’état civil",
        group=ActorGroup.STAFF,
        role="Agente de l’état civil",
    )
    learned.tell(
        "lies",
        "Ze kwamen bij mij aan de deur",
        ChangeDomain.DECISIONS,
        on=day(-4, 18),
        text=(
            "Ik ga nooit naar zo'n avond, ik versta de helft niet. Nu stonden er twee mensen van de gemeente "
            "aan mijn deur, met een kaart van de straat. Ik heb gezegd waar het 's avonds donker is. "
            "Drie weken later stond daar een lamp."
        ),
        significance="Voor het eerst vroeg iemand het aan mij, en er gebeurde iets mee.",
        happened_when="In het voorjaar",
        happened_where="Stationsbuurt, Oudermere",
        group=ActorGroup.CIVIL_SOCIETY,
        role="Bewoonster van de Stationsbuurt",
        teller="Fatma Yıldız",
    )
    learned.tell(
        "wout",
        "Minder volk in de derde wijk",
        ChangeDomain.UNWANTED,
        on=day(-3, 10),
        consent=TellerConsent.NAMELESS,
        text=(
            "Toen de trekker vertrok, bleef de zaal leeg. De mensen dachten dat het weer een project was "
            "dat na een jaar stopt. Dat vertrouwen zijn we een tijd kwijt."
        ),
        significance="Als alles van één persoon afhangt, maak je meer stuk dan je opbouwt.",
        happened_when="Sinds de winter",
        happened_where="Derde proefwijk, Oudermere",
        group=ActorGroup.STAFF,
        role="Buurtwerker",
    )


def first_round(learned, day):
    name = "De verhalen van dit voorjaar"
    own, joint, groups = PanelLevel.OWN, PanelLevel.JOINT, ActorGroup
    learned.open_round(
        "lies",
        name,
        day(-6),
        day(-3, 28),
        on=day(-2, 3),
        seats=[
            ("firmin", own, "Colette Dossa", "Cheffe de l’état civil", groups.STAFF),
            ("firmin", own, "Rachida Bio", "Conseillère", groups.OPPOSITION),
            ("firmin", own, "La présidente de l’association des femmes du marché", "", groups.CIVIL_SOCIETY),
            ("firmin", joint, "Firmin Adjovi", "Point focal coopération", groups.STAFF),
            ("firmin", joint, "Rachida Bio", "Conseillère", groups.OPPOSITION),
            ("lies", own, "Wout Claes", "Diensthoofd burgerzaken", groups.STAFF),
            ("lies", own, "Joris Baert", "Raadslid", groups.OPPOSITION),
            ("lies", own, "De voorzitter van de wijkraad", "", groups.CIVIL_SOCIETY),
            ("lies", joint, "Lies Peeters", "Coördinator stedenband", groups.STAFF),
            ("lies", joint, "Joris Baert", "Raadslid", groups.OPPOSITION),
        ],
    )
    act, door = "L’acte de ma fille le jour du marché", "Ze kwamen bij mij aan de deur"
    reasons = "Elle dit ce que vaut une journée. Le guichet est venu à elle, et non l’inverse."
    learned.choose("firmin", name, act, reasons, on=day(-2, 14))
    reasons = "Dit is wat we in Agbodassa leerden: zelf naar de mensen gaan. En de lamp staat er echt."
    learned.choose("lies", name, door, reasons, on=day(-2, 16))
    together = (
        "Twee verhalen over hetzelfde: de gemeente ging zelf naar de mensen. We kozen dat van de markt, "
        "omdat er een kind door naar het examen kan. Het andere bewaren we om volgend jaar naast te leggen."
    )
    learned.choose_together("lies", name, act, together, on=day(-2, 20), agreed_by="firmin", agreed_on=day(-2, 24))
    on_the_spot = StoryNoteKind.VERIFICATION
    seen = "Le registre du guichet mobile : 212 actes remis au marché en trois mois, dont celui-là."
    learned.note("colette", act, on_the_spot, "Colette Dossa", seen, on=day(-2, 12))
    heard = "Elle a ri : « Alors dites-le aussi aux autres marchés. »"
    learned.note("firmin", act, StoryNoteKind.FEEDBACK, "Firmin Adjovi", heard, on=day(-1, 6))
    heard = "Ze wil volgend jaar zelf in het panel zitten."
    learned.note("lies", door, StoryNoteKind.FEEDBACK, "Lies Peeters", heard, on=day(-1, 9))


def second(t):
    learned, day = Learned(t), t.calendar.day
    stick, chair = "A listening stick", "Una agenda de tres puntos"
    learned.offer("naledi", stick, on=day(-6, 4), agreed_by="ines", agreed_on=day(-6, 9))
    learned.translate(
        "ines",
        stick,
        "es",
        "Un bastón de escucha encuentra más fugas que una bomba nueva.",
        used_for="El equipo de noche",
        on=day(-6, 12),
    )
    learned.offer("ines", chair, on=day(-5, 4), agreed_by="naledi", agreed_on=day(-5, 8))
    learned.pause("naledi", "The tariff law changed and the whole office worked on it.", day(-9), day(-5, 20))
    learned.ask(
        "ines",
        "¿Qué hace que un comité siga reuniéndose cuando ya no hay una obra que decidir?",
        InquiryMethod.PEER_ADVICE,
        {"arbolmiera": "Inés Valdés", "lethabiso": "Naledi Molefe"},
        on=day(-2, 5),
        answer_by=t.calendar.month(3),
    )
    learned.tell(
        "naledi",
        "The night I heard the water",
        ChangeDomain.STAFF,
        on=day(-4, 6),
        text=(
            "I thought they were joking with that stick. At two in the morning you put your ear to it and the street "
            "talks. We found the leak under the clinic that three engineers had looked for."
        ),
        significance="I am the one who teaches it now. Before, I only carried the tools.",
        happened_when="In the first dry month",
        happened_where="Ward 4, Lethabiso",
        group=ActorGroup.STAFF,
        role="Pipe fitter of the night team",
        teller="Kagiso Modise",
    )
    learned.tell(
        "ines",
        "La silla vacía de mi abuelo",
        ChangeDomain.DECISIONS,
        on=day(-3, 12),
        consent=TellerConsent.NAMELESS,
        text=(
            "En el concejo pusimos una silla para quien falta. Un vecino dijo: esa es la de tu abuelo, "
            "que ya no sube la cuesta. La semana siguiente fuimos a su casa a preguntarle."
        ),
        significance="Decidimos arreglar el camino y no la plaza.",
        happened_when="En otoño",
        happened_where="Un pueblo de Arbolmiera",
        group=ActorGroup.CIVIL_SOCIETY,
        role="Vecina",
    )
    own, joint, groups = PanelLevel.OWN, PanelLevel.JOINT, ActorGroup
    name = "Stories of two villages and two wards"
    learned.open_round(
        "naledi",
        name,
        day(-6),
        day(-1),
        on=t.calendar.lately(25),
        seats=[
            ("naledi", own, "The chair of Ward 4", "", groups.CIVIL_SOCIETY),
            ("naledi", own, "Thabo Seabe", "Mayor", groups.EXECUTIVE),
            ("naledi", joint, "Naledi Molefe", "Partnership officer", groups.STAFF),
            ("ines", own, "Inés Valdés", "Técnica de cooperación", groups.STAFF),
        ],
    )
    reasons = "A colleague who teaches is worth more than a pipe that is new."
    learned.choose("naledi", name, "The night I heard the water", reasons, on=t.calendar.lately(18))
