"""What both stories measure, whose behaviour they see change, and what others found out."""

from datetime import timedelta

from capacity.choices import ChangeDegree, ExternalKind, MarkerGrade, Progress, ResultLevel
from partnerships.choices import ActorGroup
from stedenband.demo.measuring import Results


def on_track(figure, **more):
    return {"hundredths": figure * 100, "progress": Progress.ON_TRACK, **more}


def counted(women, men, progress=Progress.ON_TRACK, **more):
    return {"women": women, "men": men, "others": 0, "progress": progress, **more}


WAIT = "Jours entre la demande et l’acte de naissance"
TRAINED = "Agents et animateurs formés par des collègues"
VOICES = "Inwoners die voor het eerst op een inspraakavond komen"
CLERKS = "Les agents du guichet"
ALDERMEN = "Schepenen en diensthoofden"
NOTE_DAY = "Ils notent le jour de chaque demande"
TELL_WHY = "Ils disent à l’habitant pourquoi son dossier attend"
COME = "Minstens één schepen zit elke inspraakavond uit"
ANSWER = "Zij schrijven terug wat zij met elk voorstel doen"


def first(t):
    """Two years of figures in Agbodassa and Oudermere, with a target that changed and a half year without change."""
    results, day = Results(t), t.calendar.day
    registry, voice = "Un état civil à jour", "Inspraak in de wijken"
    results.indicator("colette", registry, WAIT, level=ResultLevel.OUTCOME, unit="jours", on=day(-24, 5))
    results.indicator("wout", voice, VOICES, level=ResultLevel.OUTCOME, unit="", counts_people=True, on=day(-24, 6))
    results.indicator(
        "firmin", registry, TRAINED, level=ResultLevel.OUTPUT, counts_people=True, adds_up=True, on=day(-24, 7)
    )
    starts_and_targets(results, t)
    half_years(results, day)
    journal(results, day)
    results.found(
        "firmin",
        ExternalKind.AUDIT,
        "Audit de performance de la commune",
        "Ministère chargé de la décentralisation (inventé)",
        "L’état civil tient ses délais dans deux arrondissements sur trois. Les marchés publics sont à mieux décrire.",
        "Dix jours d’inspection des finances et de l’administration.",
        "Le rapport a été présenté au conseil, à l’administration et à la population.",
        on=day(-9, 20),
    )
    results.found(
        "wout",
        ExternalKind.SURVEY,
        "Bevraging bij 400 inwoners",
        "Hogeschool (verzonnen)",
        "Eén op de drie weet wat de raad met de laatste inspraakavond deed. Drie jaar geleden was dat één op de tien.",
        "Vierhonderd gesprekken aan de deur, in zes wijken.",
        on=day(-5, 12),
    )


def starts_and_targets(results, t):
    day, month = t.calendar.day, t.calendar.month
    results.start("colette", WAIT, figure=42, source="Registre des demandes, arrondissement centre", on=day(-24, 9))
    results.start("wout", WAIT, figure=6, source="Registratie van het loket", on=day(-24, 12))
    results.aim("colette", WAIT, 10, month(0), on=day(-24, 10))
    results.aim("wout", WAIT, 4, month(6), on=day(-24, 13))
    results.aim(
        "colette",
        WAIT,
        15,
        month(6),
        "Les inondations ont fermé deux guichets : dix jours ne sont plus tenables cette année.",
        on=day(-11, 8),
    )
    results.start("wout", VOICES, figure=12, source="Aanwezigheidslijsten van het jaar voordien", on=day(-24, 14))
    results.start(
        "firmin", VOICES, unknown_because="Personne ne notait qui venait pour la première fois.", on=day(-24, 15)
    )
    results.aim("wout", VOICES, 60, month(6), on=day(-24, 16))


def half_years(results, day):
    """The days of each half year, and what each municipality said at its end."""
    floods = "Les inondations : pendant deux mois, le guichet était fermé et l’équipe auprès des familles."
    helped = "De twee collega’s uit Agbodassa leerden ons aan huis te gaan in plaats van te wachten."
    table = {
        -24: [
            ("colette", {WAIT: on_track(35), TRAINED: counted(5, 3), VOICES: counted(9, 14)}),
            ("wout", {WAIT: on_track(6), TRAINED: counted(1, 1), VOICES: counted(11, 9, evidence=helped)}),
        ],
        -18: [
            ("colette", {WAIT: {"progress": Progress.NO_CHANGE, "why": floods}, TRAINED: counted(3, 2)}),
            ("wout", {WAIT: on_track(5), TRAINED: counted(2, 0), VOICES: counted(17, 12)}),
        ],
        -12: [
            ("colette", {WAIT: on_track(24), TRAINED: counted(4, 4), VOICES: counted(21, 15)}),
            (
                "wout",
                {
                    WAIT: {
                        "progress": Progress.NOT_MEASURED,
                        "why": "Het loket kreeg nieuwe software; de oude cijfers kloppen niet.",
                    },
                    TRAINED: counted(1, 2),
                    VOICES: counted(
                        14, 10, Progress.OFF_TRACK, why="De zaal werd verbouwd; de helft van de avonden ging niet door."
                    ),
                },
            ),
        ],
        -6: [
            (
                "colette",
                {WAIT: on_track(17, evidence="Le tableau affiché au guichet chaque lundi."), TRAINED: counted(2, 1)},
            ),
            ("wout", {WAIT: {"hundredths": 400, "progress": Progress.REACHED}, VOICES: counted(26, 21)}),
        ],
    }
    for months, said in table.items():
        for turn, (by, answers) in enumerate(said):
            last_on = day(months + 6) - timedelta(days=1)
            results.measured(by, day(months), last_on, answers, on=day(months + 6, 8 + turn))


def journal(results, day):
    results.actor(
        "colette",
        "Un état civil à jour",
        "agbodassa",
        CLERKS,
        ActorGroup.STAFF,
        "Les agents décident ensemble ce qui est urgent, tiennent le délai et disent à chacun pourquoi il attend.",
        {
            MarkerGrade.EXPECT: [NOTE_DAY, "Ils rangent les registres le soir même"],
            MarkerGrade.LIKE: ["Ils choisissent ensemble, chaque lundi, ce qui passe d’abord", TELL_WHY],
            MarkerGrade.LOVE: ["Ils forment les agents d’une commune voisine"],
        },
        on=day(-22, 4),
    )
    results.actor(
        "lies",
        "Inspraak in de wijken",
        "oudermere",
        ALDERMEN,
        ActorGroup.EXECUTIVE,
        "Schepenen luisteren eerst, en zeggen daarna in gewone woorden wat zij met een voorstel doen en waarom.",
        {
            MarkerGrade.EXPECT: [COME],
            MarkerGrade.LIKE: [ANSWER],
            MarkerGrade.LOVE: ["Zij laten een wijk zelf over een deel van het budget beslissen"],
        },
        on=day(-22, 11),
    )
    first_on, last_on = day(-6), day(0) - timedelta(days=1)
    results.saw(
        "colette",
        CLERKS,
        NOTE_DAY,
        first_on,
        last_on,
        ChangeDegree.HIGH,
        "Les trois guichets notent le jour de chaque demande, même quand le chef est absent.",
        factors="Le tampon dateur acheté avec le quartier, et la fiche écrite avec Wout.",
        unanticipated="Les chefs de village demandent maintenant la liste des dossiers en attente.",
        follow_up="Compter aussi les dossiers refusés.",
        on=day(0, 4),
    )
    results.saw(
        "wout",
        CLERKS,
        NOTE_DAY,
        first_on,
        last_on,
        ChangeDegree.MEDIUM,
        "Bij ons bezoek stond de dag op acht van de tien aanvragen. Op het mobiele loket nog niet.",
        evidence="Twintig dossiers die wij samen met Colette bekeken.",
        lesson="Eén stempel doet meer dan een lange handleiding.",
        on=day(0, 5),
    )
    results.saw(
        "lies",
        ALDERMEN,
        COME,
        first_on,
        last_on,
        ChangeDegree.MEDIUM,
        "Op vier van de zes avonden zat een schepen voor, en twee keer luisterde die tot het einde.",
        factors="De schepen van burgerzaken zag in Agbodassa hoe een burgemeester een wijkvergadering uitzit.",
        on=day(0, 6),
    )


LOST = "Water lost between the plant and the tap"
REPAIRED = "Leaks repaired within a week"


def second(t):
    """A younger habit: one figure that both measure, one that only Lethabiso knows, and a journal just begun."""
    results, day, month = Results(t), t.calendar.day, t.calendar.month
    results.indicator("naledi", "Less water lost", LOST, level=ResultLevel.IMPACT, unit="%", on=day(-16, 5))
    results.indicator(
        "naledi",
        "Less water lost",
        REPAIRED,
        level=ResultLevel.OUTPUT,
        unit="leaks",
        where=["lethabiso"],
        on=day(-16, 6),
    )
    results.start("naledi", LOST, figure=41, source="Night flow of two wards", on=day(-16, 8))
    results.start(
        "ines", LOST, unknown_because="Los contadores viejos no guardan la cifra de la noche.", on=day(-16, 9)
    )
    results.aim("naledi", LOST, 30, month(12), on=day(-16, 8))
    thirty_eight = on_track(38, evidence="The night meters of wards 3 and 5.")
    results.measured(
        "naledi", day(-12), day(-6) - timedelta(days=1), {LOST: thirty_eight, REPAIRED: on_track(9)}, on=day(-6, 9)
    )
    results.measured(
        "ines",
        day(-12),
        day(-6) - timedelta(days=1),
        {LOST: {"progress": Progress.NOT_MEASURED, "why": "Los contadores nuevos llegaron tarde."}},
        on=day(-6, 11),
    )
    results.actor(
        "naledi",
        "Less water lost",
        "lethabiso",
        "The night team",
        ActorGroup.STAFF,
        "The team reads the meters every night and decides itself which leak comes first.",
        {
            MarkerGrade.EXPECT: ["They read the night meters without being asked"],
            MarkerGrade.LIKE: ["They put the worst leak on the board in the ward office"],
            MarkerGrade.LOVE: ["They teach another ward to do the same"],
        },
        on=day(-15, 3),
    )
    results.saw(
        "naledi",
        "The night team",
        "They read the night meters without being asked",
        day(-12),
        day(-6) - timedelta(days=1),
        ChangeDegree.MEDIUM,
        "Five nights out of seven. On pay day nobody went.",
        follow_up="Let the team choose its own rota.",
        on=day(-6, 12),
    )
