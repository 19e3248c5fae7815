"""What each side sees coming, what is done about it, and what happened all the same."""

from datetime import timedelta

from partnerships.actions.incidents import follow_up, note_incident
from partnerships.actions.risks import close_risk, join_risk, look_at_risk, note_risk
from partnerships.models import Incident, Risk
from stedenband.demo.cast import PEOPLE

QUARTER = timedelta(days=91)


class Register:
    """What one story tells about risks, each by a colleague of its own municipality, on its day."""

    def __init__(self, t):
        self.t = t

    def find(self, text):
        return Risk.objects.of_partnership(self.t.partnership).get(text=text)

    def sees(self, by, text, *, on, touches, again=QUARTER, **said):
        self.t.happens(
            lambda now: note_risk(
                partnership=self.t.partnership,
                text=text,
                language=PEOPLE[by][4],
                touches=[self.t.partners[key] for key in touches],
                look_on=now.date() + again,
                by=self.t.people[by],
                now=now,
                **said,
            ),
            on=on,
        )

    def joins(self, by, text, *, on):
        self.t.happens(lambda _now: join_risk(risk=self.find(text), by=self.t.people[by]), on=on)

    def looks(self, by, text, note, *, on, likelihood, effect, again=QUARTER):
        self.t.happens(
            lambda now: look_at_risk(
                risk=self.find(text),
                seen=None,
                note=note,
                language=PEOPLE[by][4],
                likelihood=likelihood,
                effect=effect,
                look_on=now.date() + again,
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )

    def happened(self, by, text, what, *, on, is_private=False):
        self.t.happens(
            lambda now: note_incident(
                risk=self.find(text),
                text=what,
                language=PEOPLE[by][4],
                noticed_on=now.date(),
                is_private=is_private,
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )

    def follows_up(self, by, what, done, told, *, on):
        def deed(now):
            one = Incident.objects.of_partnership(self.t.partnership).get(text=what)
            follow_up(
                incident=one,
                seen=None,
                text=what,
                language=one.language,
                noticed_on=one.noticed_on,
                done=done,
                told=told,
                by=self.t.people[by],
                now=now,
            )

        self.t.happens(deed, on=on)

    def closes(self, by, text, because, *, on):
        self.t.happens(
            lambda now: close_risk(risk=self.find(text), seen=None, because=because, by=self.t.people[by], now=now),
            on=on,
        )


def first(t):
    register, day = Register(t), t.calendar.day
    both = ["agbodassa", "oudermere"]
    archive = "Une seule collègue sait lire les anciens registres, et elle part à la retraite"
    register.sees(
        "firmin",
        archive,
        on=day(-8, 6),
        touches=["agbodassa"],
        kind="people",
        likelihood="likely",
        effect="delay",
        measure="Deux jeunes agents travaillent à ses côtés chaque mardi. Chaque usage est écrit sur une fiche.",
    )
    register.joins("wout", archive, on=day(-8, 9))
    left = "Elle a arrêté plus tôt que prévu, pour raison de famille. Douze registres restaient à relire."
    register.happened("colette", archive, left, on=day(-5, 11))
    register.follows_up(
        "colette",
        left,
        "Les deux agents ont repris les registres avec les fiches ; Wout a relu les trois premiers par appel vidéo.",
        "Le secrétaire général et le comité de pilotage",
        on=day(-5, 18),
    )
    register.looks(
        "firmin",
        archive,
        "Sept des douze registres sont relus. Les fiches suffisent pour la plupart des cas.",
        on=day(-3, 4),
        likelihood="possible",
        effect="little",
    )
    votes = "De verkiezingen vallen samen met het werkbezoek en een nieuw college kiest andere thema’s"
    register.sees(
        "lies",
        votes,
        on=day(-7, 3),
        touches=both,
        kind="elections",
        likelihood="possible",
        effect="stop",
        measure="Alle fracties kregen de infomap en een uur uitleg. Het bezoek ligt zes weken na de stemming.",
        again=timedelta(days=60),
    )
    register.looks(
        "lies",
        votes,
        "Meerderheid en oppositie vroegen allebei om mee te gaan. Dat helpt.",
        on=day(-4, 8),
        likelihood="unlikely",
        effect="delay",
        again=timedelta(days=60),
    )
    rains = "Les pluies coupent la piste vers les arrondissements du nord"
    register.sees(
        "firmin",
        rains,
        on=day(-6, 5),
        touches=both,
        kind="weather",
        likelihood="likely",
        effect="delay",
        measure="Les ateliers se tiennent entre novembre et mars ; sinon, deux motos et un relais au chef-lieu.",
    )
    register.closes("firmin", rains, "La piste est refaite : elle a tenu toute la saison.", on=day(-1, 12))
    register.sees(
        "wout",
        "Een factuur van het drukwerk klopt niet met de bestelbon",
        on=t.calendar.lately(25),
        touches=["oudermere"],
        kind="integrity",
        likelihood="possible",
        effect="little",
        measure="De financieel beheerder vergelijkt de drie laatste bestellingen. Daarna delen we wat eruit komt.",
        is_private=True,
        again=timedelta(days=10),
    )


def second(t):
    register, day = Register(t), t.calendar.day
    both = ["arbolmiera", "lethabiso"]
    meters = "The meter readers’ contract ends before the leak maps are checked"
    register.sees(
        "naledi",
        meters,
        on=day(-4, 6),
        touches=["lethabiso"],
        kind="people",
        likelihood="likely",
        effect="delay",
        measure="Two ward committees learn to read the maps. The council decides on the contract in its next meeting.",
        again=timedelta(days=45),
    )
    register.joins("ines", meters, on=day(-4, 9))
    register.sees(
        "ines",
        "El fondo regional paga más tarde de lo previsto",
        on=day(-3, 10),
        touches=both,
        kind="money",
        likelihood="possible",
        effect="delay",
        measure="El ayuntamiento adelanta los billetes; los talleres en línea no dependen del fondo.",
    )
