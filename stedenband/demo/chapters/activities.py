"""Plans move or wait for a word, a promise goes to the steering group, activities leave something to do for each."""

from datetime import timedelta

from capacity.actions.activities import log_activity
from capacity.actions.plans import move_activity
from capacity.actions.promises import note_promise
from capacity.choices import (
    ActivityKind,
    ActivityPurpose,
    ActivityStatus,
    Currency,
    PromiseKind,
    StrengthenedGroup,
)
from capacity.models import Activity
from partnerships.actions.next_steps import report_next_step, take_home
from partnerships.choices import Outcome
from partnerships.models import NextStep
from stedenband.demo.cast import PEOPLE

OFFICIALS, POLITICIANS, CIVIL = StrengthenedGroup
SHELTER = "Un abri devant le bureau d’état civil"
INTERNSHIP = "Stage de deux agents au guichet d’Oudermere"
WARDS = "Wijkoverleg getest in de Stationsbuurt"
METERS = "Work visit: reading night meters"


class Doing:
    """What people of the story do with the activities that it told."""

    def __init__(self, t):
        self.t = t

    def activity(self, title):
        return Activity.objects.get(partnership=self.t.partnership, title=title)

    def plans(self, by, title, *, on, day, host, step, **fields):
        self.t.happens(
            lambda now: log_activity(
                partnership=self.t.partnership,
                title=title,
                starts_on=day,
                ends_on=day,
                status=ActivityStatus.PLANNED,
                host=self.t.partners[host],
                step=self.t.steps[step],
                language=PEOPLE[by][4],
                by=self.t.people[by],
                **fields,
            ),
            on=on,
        )

    def moves(self, by, title, *, on, to, reason):
        self.t.happens(
            lambda now: move_activity(
                activity=self.activity(title),
                seen=None,
                starts_on=to,
                ends_on=to,
                reason=reason,
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )

    def tells_more(self, by, title, *, on, reached=(), after_care=None, **fields):
        """Whom it strengthens, what it is for, who looks after it."""

        def tell(now):
            groups = {(self.t.partners[place].pk, group) for place, group in reached}
            care = {"after_care_of": self.t.partners[after_care]} if after_care else {}
            log_activity(
                partnership=self.t.partnership,
                activity=self.activity(title),
                reached=groups,
                by=self.t.people[by],
                **care,
                **fields,
            )

        self.t.happens(tell, on=on)

    def heard(self, by, title, *, on, of, **facts):
        """`by` noted what somebody of `of` promised at the activity."""
        self.t.happens(
            lambda now: note_promise(
                activity=self.activity(title),
                partner=self.t.partners[of],
                language=PEOPLE[by][4],
                by=self.t.people[by],
                now=now,
                **facts,
            ),
            on=on,
        )

    def takes_home(self, by, title, place, text, person, *, on, due):
        language = next(one[4] for one in PEOPLE.values() if one[0] == place)
        self.t.happens(
            lambda now: take_home(
                subject=self.activity(title),
                steps=[(self.t.partners[place], text, person, due)],
                language=language,
                by=self.t.people[by],
            ),
            on=on,
        )

    def reports(self, by, text, note, *, on):
        self.t.happens(
            lambda now: report_next_step(
                step=NextStep.objects.get(partnership=self.t.partnership, text=text),
                seen=None,
                outcome=Outcome.DONE,
                note=note,
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )


def first(t):
    day, ago, today = t.calendar.day, t.calendar.ago, t.calendar.today
    story = Doing(t)
    shelter(story, day)
    internship(story, ago, today)
    story.tells_more(
        "lies",
        WARDS,
        on=day(-4, 13),
        purpose=ActivityPurpose.DEMOCRACY,
        reached=[("agbodassa", OFFICIALS), ("oudermere", POLITICIANS), ("oudermere", CIVIL)],
    )
    training = "Atelier : afficher le calendrier du guichet mobile"
    story.plans(
        "firmin",
        training,
        on=ago(50),
        day=ago(5),
        host="agbodassa",
        kind=ActivityKind.TRAINING,
        step="counter",
    )
    story.moves(
        "firmin", training, on=ago(11), to=today + timedelta(days=20), reason="La route de Zounta est sous l’eau."
    )
    story.plans(
        "lies",
        "Videogesprek: de folder van het loket nalezen",
        on=ago(20),
        day=ago(3),
        host="oudermere",
        kind=ActivityKind.VIDEO_CALL,
        is_online=True,
        minutes=60,
        step="counter",
    )


def shelter(story, day):
    story.tells_more(
        "firmin",
        SHELTER,
        on=day(-8, 7),
        reached=[("agbodassa", OFFICIALS)],
        after_care="agbodassa",
        after_care_by="Le service technique, avec le comité des usagers",
        public_message="Cet abri, c’est le comité des usagers qui l’a choisi. Il protège ceux qui attendent leur acte.",
    )
    story.heard(
        "firmin",
        SHELTER,
        on=day(-8, 8),
        of="oudermere",
        person="Une conseillère d’Oudermere, au téléphone",
        to_whom="Le comité des usagers",
        kind=PromiseKind.MONEY,
        text="Deux bancs pour l’abri",
        amount_hundredths=30_000,
        currency=Currency.EUR,
        said_on=day(-8, 6),
        heard_by="Firmin Adjovi et trois membres du comité",
    )


def internship(story, ago, today):
    story.tells_more("colette", INTERNSHIP, on=ago(29), reached=[("agbodassa", OFFICIALS), ("oudermere", OFFICIALS)])
    story.heard(
        "wout",
        INTERNSHIP,
        on=ago(29),
        of="oudermere",
        person="Een loketbediende",
        to_whom="De twee stagiairs",
        kind=PromiseKind.GOODS,
        text="Twee oude scanners van het loket",
        said_on=ago(30),
        heard_by="Wout Claes",
    )
    card = "Een voorbeeld van een afsprakenkaart doorsturen"
    story.takes_home("wout", INTERNSHIP, "oudermere", card, "Wout Claes", on=ago(29), due=ago(10))
    story.takes_home(
        "wout",
        INTERNSHIP,
        "agbodassa",
        "Afficher le calendrier dans les trois villages",
        "Colette Dossa",
        on=ago(29),
        due=today + timedelta(days=12),
    )
    story.reports("wout", card, "Op 12 november per mail, met een Franse vertaling.", on=ago(9))


def second(t):
    day, ago = t.calendar.day, t.calendar.ago
    story = Doing(t)
    story.heard(
        "naledi",
        METERS,
        on=day(-11, 7),
        of="arbolmiera",
        person="An engineer of Arbolmiera",
        to_whom="The committee of Ward 4",
        kind=PromiseKind.GOODS,
        text="A pressure gauge for Ward 4",
        said_on=day(-11, 5),
        heard_by="Naledi Molefe and the chair of the committee",
    )
    story.tells_more("ines", METERS, on=day(-11, 8), reached=[("arbolmiera", OFFICIALS), ("lethabiso", OFFICIALS)])
    call = "Call: what the new tariff law asks"
    story.takes_home(
        "naledi", call, "lethabiso", "Ask the treasury which tariff holds", "Naledi Molefe", on=ago(70), due=ago(40)
    )
    story.takes_home(
        "naledi", call, "arbolmiera", "Enviar la ordenanza de tarifas", "Inés Valdés", on=ago(70), due=ago(40)
    )
    story.reports("ines", "Enviar la ordenanza de tarifas", "Enviada, con un resumen en inglés.", on=ago(52))
