"""What both stories show to everybody, and what residents asked."""

from capacity.models import Learning, Trajectory
from partnerships.actions.signoff import sign_off
from partnerships.choices import Word
from partnerships.models import Version
from reporting.actions.public_questions import answer_publicly, ask_publicly
from reporting.actions.publications import propose_publication
from reporting.choices import ReportStatus
from reporting.models import Publication, PublicQuestion, Report
from stedenband.demo.cast import PEOPLE

LESSONS_OF_EACH = 2


class Shown:
    """The public page of one story."""

    def __init__(self, t):
        self.t = t

    def publish(self, by, intro, *, on, agreed_by=(), agreed_on=None):
        """`by` chooses the newest lessons of each, every trajectory and the newest signed report."""

        def propose(now):
            signed = Report.objects.of_partnership(self.t.partnership).filter(status=ReportStatus.SIGNED)
            propose_publication(
                partnership=self.t.partnership,
                intro=intro,
                language=PEOPLE[by][4],
                lessons=self.lessons(),
                trajectories=list(Trajectory.objects.of_partnership(self.t.partnership)),
                reports=list(signed[:1]),
                shows_time=True,
                shows_money=True,
                by=self.t.people[by],
                now=now,
            )

        self.t.happens(propose, on=on)
        for key in agreed_by:
            self.t.happens(lambda now, key=key: self.agree(key, now), on=agreed_on)

    def agree(self, key, now):
        newest = Publication.objects.of_partnership(self.t.partnership).latest("number")
        version = Version.objects.of(newest).open().get()
        sign_off(version=version, word=Word.AGREED, by=self.t.people[key], now=now)

    def lessons(self):
        rows = Learning.objects.of_partnership(self.t.partnership)
        return [
            lesson
            for partner in self.t.partners.values()
            for lesson in rows.of(partner).order_by("-noted_on", "-pk")[:LESSONS_OF_EACH]
        ]

    def asks(self, text, language, *, on):
        self.t.happens(
            lambda now: ask_publicly(partnership=self.t.partnership, text=text, language=language, now=now), on=on
        )

    def answers(self, by, question, text, *, on):
        def answer(now):
            row = PublicQuestion.objects.of_partnership(self.t.partnership).get(text__startswith=question)
            language = PEOPLE[by][4]
            answer_publicly(question=row, text=text, language=language, by=self.t.people[by], now=now)

        self.t.happens(answer, on=on)


def first(t):
    shown, ago = Shown(t), t.calendar.ago
    shown.publish(
        "firmin",
        "Deux communes apprennent l’une de l’autre : l’état civil ici, les comités de quartier là-bas.",
        on=ago(24),
        agreed_by=["lies"],
        agreed_on=ago(22),
    )
    shown.asks("Waarom bouwen jullie niet gewoon een school?", "nl", on=ago(15))
    shown.answers(
        "lies",
        "Waarom bouwen",
        "Omdat een gemeente die haar bewoners kent zelf kan beslissen waar een school nodig is. "
        "Daarom begonnen we met de registers: daaruit blijkt hoeveel kinderen er elk jaar bij komen.",
        on=ago(12),
    )
    shown.answers(
        "firmin",
        "Waarom bouwen",
        "Notre conseil choisit lui-même où construire. Ce qui nous manquait, c’était des registres fiables.",
        on=ago(10),
    )
    shown.asks("Est-ce que les habitants peuvent assister aux réunions du comité conjoint ?", "fr", on=ago(2))


def second(t):
    shown, ago = Shown(t), t.calendar.ago
    shown.publish(
        "naledi",
        "Two municipalities that both lose too much water look for the leaks together.",
        on=ago(20),
        agreed_by=["ines"],
        agreed_on=ago(17),
    )
    shown.asks("¿Cuánto cuestan los viajes al municipio?", "es", on=ago(5))
