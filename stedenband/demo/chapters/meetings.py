"""Steering groups meet in turn, agree to their minutes, and look whether the other one did what it took home."""

from datetime import UTC, datetime, time, timedelta

from partnerships.actions.agendas import put_on_agenda
from partnerships.actions.meetings import call_meeting, call_off
from partnerships.actions.minutes import note_attendance, offer_minutes, write_minutes
from partnerships.actions.next_steps import note_next_steps, report_next_step, verify_next_step
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgendaAim, Outcome, Presence, Word
from partnerships.expected import expected_people
from partnerships.models import Body, Meeting, NextStep, Partnership, Version
from stedenband.demo.cast import PEOPLE

INFORM, DISCUSS, DECIDE = AgendaAim.INFORM, AgendaAim.DISCUSS, AgendaAim.DECIDE
LINK = "https://video.example.org/agbodassa-oudermere"


class Gathering:
    """One meeting of the story, from the call to the last word on it; `day` is when it takes place."""

    def __init__(self, t, body, day):
        self.t, self.body, self.day = t, body, day
        self.meeting = None

    def called(self, by, *, led_by, on, **where):
        def call(now):
            self.meeting = call_meeting(
                body=Body.objects.get(partnership=self.t.partnership, name=self.body),
                starts_at=datetime.combine(self.day, time(13), tzinfo=UTC),
                duration=90,
                chair=self.t.partners[led_by],
                language=PEOPLE[by][4],
                by=self.t.people[by],
                **where,
            )

        self.t.happens(call, on=on)

    def subject(self, by, title, aim, *, on):
        language = PEOPLE[by][4]
        self.t.happens(
            lambda now: put_on_agenda(
                meeting=self.meeting, title=title, aim=aim, language=language, by=self.t.people[by]
            ),
            on=on,
        )

    def written(self, by, talk, steps, *, minutes="", excused=(), presence=Presence.IN_THE_ROOM, agreed_by=None):
        """Two days later: who was there, what was said and decided by subject, and what each takes home."""
        after = self.day + timedelta(days=2)
        self.t.happens(lambda now: self.write(by, talk, steps, minutes, excused, presence, now), on=after)
        if agreed_by is not None:
            self.t.happens(lambda now: offer_minutes(meeting=self.meeting, by=self.t.people[by], now=now), on=after)
        for key in agreed_by or ():
            self.t.happens(lambda now, key=key: self.agree(key, now), on=after + timedelta(days=4))

    def write(self, by, talk, steps, minutes, excused, presence, now):
        who, language = {"by": self.t.people[by], "now": now}, PEOPLE[by][4]
        whole = Partnership.objects.with_partners().get(pk=self.t.partnership.pk)
        people = [
            (guest.name, guest.function, guest.partner, Presence.EXCUSED if guest.name in excused else presence)
            for guest in expected_people(self.meeting, whole)
        ]
        note_attendance(meeting=self.meeting, seen=None, people=people, **who)
        said = {
            item.pk: next((words for title, words in talk.items() if item.title.endswith(title)), ("", ""))
            for item in self.meeting.agenda.all()
        }
        write_minutes(meeting=self.meeting, seen=None, minutes=minutes, talk=said, language=language, **who)
        for place, text, person, in_days in steps:
            step = (self.t.partners[place], text, person, self.day + timedelta(days=in_days))
            spoken = next(one[4] for one in PEOPLE.values() if one[0] == place)
            note_next_steps(meeting=self.meeting, steps=[step], language=spoken, **who)

    def agree(self, key, now):
        version = Version.objects.of(Meeting.objects.get(pk=self.meeting.pk)).open().get()
        sign_off(version=version, word=Word.AGREED, by=self.t.people[key], now=now)

    def reported(self, by, text, note, *, on, seen_by=None, seen_on=None, missing=""):
        """`by` says that it is done; `seen_by` looks and finds it good, unless something is missing."""
        self.t.happens(lambda now: self.report(by, text, note, now), on=on)
        if seen_by:
            self.t.happens(lambda now: self.look(seen_by, text, missing, now), on=seen_on or on + timedelta(days=5))

    def step(self, text):
        return NextStep.objects.get(meeting=self.meeting, text=text)

    def report(self, by, text, note, now):
        who = {"by": self.t.people[by], "now": now}
        report_next_step(step=self.step(text), seen=None, outcome=Outcome.DONE, note=note, **who)

    def look(self, by, text, missing, now):
        who = {"by": self.t.people[by], "now": now}
        verify_next_step(step=self.step(text), seen=None, is_good=not missing, missing=missing, **who)


def first(t):
    day, ago = t.calendar.day, t.calendar.ago
    visit(Gathering(t, "Comité de pilotage", day(-16, 12)))
    plans(Gathering(t, "Comité de pilotage", day(-8, 20)))
    these_weeks(Gathering(t, "Comité de pilotage", ago(24)), ago)
    flooded(Gathering(t, "Comité de pilotage", ago(45)))
    soon(Gathering(t, "Comité de pilotage", t.calendar.today + timedelta(days=9)), ago)


def visit(m):
    before = m.day - timedelta(days=20)
    m.called("firmin", led_by="agbodassa", on=before, place="Salle du conseil, Agbodassa")
    m.subject("colette", "Combien de registres manquent encore ?", INFORM, on=before)
    m.subject("wout", "Wie volgt het register op tussen twee bezoeken?", DECIDE, on=before + timedelta(days=2))
    m.written(
        "firmin",
        {
            "Combien de registres manquent encore ?": (
                "Colette montre la liste : sept registres sont introuvables, deux sont à la préfecture.",
                "",
            ),
            "Wie volgt het register op tussen twee bezoeken?": (
                "Un appel par mois suffit, si chacun note ce qu’il a fait.",
                "Colette et Wout s’appellent le premier mardi du mois.",
            ),
            "Une pièce sèche pour les registres de Lissèzoun": (
                "La salle du fond de la maternité est vide et sèche.",
                "Agbodassa demande la salle à la maternité ; aucune dépense commune n’est prévue.",
            ),
        },
        [
            ("agbodassa", "Demander à la préfecture les deux registres", "Colette Dossa", 30),
            ("oudermere", "Voorbeeld van een maandelijks overzicht sturen", "Wout Claes", 21),
        ],
        agreed_by=["lies"],
    )
    given = "Les deux registres sont revenus le 3 ; une copie est au guichet."
    on = m.day + timedelta(days=35)
    m.reported("colette", "Demander à la préfecture les deux registres", given, on=on, seen_by="wout")
    sent = "Doorgestuurd per mail aan Colette, in het Frans."
    on = m.day + timedelta(days=18)
    m.reported("wout", "Voorbeeld van een maandelijks overzicht sturen", sent, on=on, seen_by="colette")


def plans(m):
    before = m.day - timedelta(days=15)
    m.called("lies", led_by="oudermere", on=before, place="Stadhuis Oudermere", online_link=LINK)
    m.subject("lies", "Wat betekent wijkoverleg voor de raad?", DISCUSS, on=before)
    m.subject("colette", "Un guichet mobile dans trois villages", DECIDE, on=before + timedelta(days=1))
    m.subject("firmin", "L’opposition au comité", DISCUSS, on=before + timedelta(days=3))
    m.written(
        "lies",
        {
            "Wat betekent wijkoverleg voor de raad?": ("Rachida vertelt hoe de raad van Agbodassa antwoordt.", ""),
            "Un guichet mobile dans trois villages": (
                "De drie dorpen kozen zelf de marktdag.",
                "Het mobiele loket start op de marktdag, met een collega van elke dienst.",
            ),
            "Deux bancs pour l’abri": (
                "Niemand belooft geld aan de telefoon. Het comité vraagt eerst zijn eigen gemeente.",
                "Agbodassa laat de banken maken in het eigen atelier; Oudermere betaalt niets.",
            ),
        },
        [
            ("agbodassa", "Écrire comment le conseil répond aux quartiers", "Rachida Bio", 40),
            ("oudermere", "De raadsleden van de oppositie uitnodigen", "Lies Peeters", 20),
        ],
        minutes="Iedereen sprak even lang. Dat doen we zo opnieuw.",
        excused=["Joris Baert"],
        presence=Presence.ONLINE,
        agreed_by=["firmin"],
    )
    told = "Uitgenodigd op 4 en 11; twee van hen komen naar het volgende comité."
    on = m.day + timedelta(days=15)
    m.reported("lies", "De raadsleden van de oppositie uitnodigen", told, on=on, seen_by="firmin")
    told = "Une page, envoyée à Lies."
    on = m.day + timedelta(days=38)
    missing = "Het antwoord aan de wijk zelf ontbreekt nog: hoe hoort zij ervan?"
    m.reported("firmin", "Écrire comment le conseil répond aux quartiers", told, on=on, seen_by="lies", missing=missing)


def flooded(m):
    before = m.day - timedelta(days=20)
    m.called("firmin", led_by="agbodassa", on=before, place="Salle du conseil, Agbodassa")
    m.t.happens(
        lambda now: call_off(meeting=m.meeting, reason="La route de Zounta est sous l’eau.", by=m.t.people["firmin"]),
        on=m.day - timedelta(days=2),
    )


def these_weeks(m, ago):
    m.called("firmin", led_by="agbodassa", on=m.day - timedelta(days=10), online_link=LINK)
    m.subject("firmin", "Ce que le guichet mobile nous apprend", DISCUSS, on=m.day - timedelta(days=9))
    m.subject("lies", "De vragen voor het verslag", DECIDE, on=m.day - timedelta(days=6))
    m.written(
        "lies",
        {
            "Ce que le guichet mobile nous apprend": (
                "Het loket hielp op één marktdag 41 mensen. De helft had nog nooit een akte.",
                "",
            ),
            "De vragen voor het verslag": ("", "Elke gemeente leest eerst het deel van de andere."),
        },
        [
            ("agbodassa", "Compter les actes faits au marché, par village", "Colette Dossa", 45),
            ("oudermere", "De folder van het loket vertalen", "Wout Claes", 14),
            ("oudermere", "Een raadslid laten meelopen met het loket", "Lies Peeters", 60),
        ],
        presence=Presence.ONLINE,
        agreed_by=[],
    )
    m.reported("wout", "De folder van het loket vertalen", "In het Frans, twee bladzijden. Zie de mail.", on=ago(6))


def soon(m, ago):
    m.called("lies", led_by="oudermere", on=ago(5), online_link=LINK)
    m.subject("wout", "Eén dossiernummer voor beide gemeenten?", DECIDE, on=ago(4))


def second(t):
    ago = t.calendar.ago
    m = Gathering(t, "Joint steering group on water", ago(80))
    m.called("naledi", led_by="lethabiso", on=ago(95), place="Council chamber, Lethabiso")
    m.subject("naledi", "Night meters: what do they tell us?", INFORM, on=ago(93))
    m.subject("ines", "Presupuestos que los vecinos deciden", DISCUSS, on=ago(90))
    m.written(
        "naledi",
        {
            "Night meters: what do they tell us?": ("A third of the water is lost between two and four.", ""),
            "Presupuestos que los vecinos deciden": (
                "The ward committees want to see one budget line that they fill in themselves.",
                "Arbolmiera shows its forms; Lethabiso tries them in one ward.",
            ),
            "A pressure gauge for Ward 4": (
                "The ward did not ask for it.",
                "No gauge: the two engineers teach the committee to read the one that is there.",
            ),
        },
        [
            ("arbolmiera", "Enviar los formularios de los presupuestos", "Inés Valdés", 21),
            ("lethabiso", "Try the forms in Ward 4", "Naledi Molefe", 75),
        ],
        agreed_by=["ines"],
    )
    sent = "Enviados en inglés y en español."
    m.reported("ines", "Enviar los formularios de los presupuestos", sent, on=ago(60), seen_by="naledi")
    n = Gathering(t, "Joint steering group on water", ago(3))
    n.called("ines", led_by="arbolmiera", on=ago(14), online_link="https://video.example.org/agua")
    n.subject("ines", "Qué cambia con los nuevos contadores", DISCUSS, on=ago(13))
