"""Papers on file, and what colleagues ask each other about them."""

from django.core.files.base import ContentFile

from capacity.models import Step
from partnerships.actions.documents import add_document, add_version
from partnerships.actions.publications import propose_publication
from partnerships.actions.signoff import sign_off
from partnerships.actions.talks import add_comment, answer_question
from partnerships.choices import CommentKind, DocumentKind, Visibility, Word
from partnerships.models import Comment, Document, Version
from stedenband.demo.cast import PEOPLE
from stedenband.demo.sheets import sheet

QUESTION, NOTE = CommentKind.QUESTION, CommentKind.NOTE


class Archive:
    """The papers and words of one story, each by one of its people, waiting for their day."""

    def __init__(self, t):
        self.t = t

    def paper(self, by, kind, title, *lines, on, visibility=Visibility.SHARED):
        self.t.happens(
            lambda now: add_document(
                partnership=self.t.partnership,
                kind=kind,
                title=title,
                language=PEOPLE[by][4],
                dated_on=on,
                visibility=visibility,
                file=ContentFile(sheet(title, *lines), name="document.pdf"),
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )

    def newer(self, by, title, what_changed, *lines, on):
        self.t.happens(
            lambda now: add_version(
                document=self.document(title),
                file=ContentFile(sheet(title, *lines), name="document.pdf"),
                what_changed=what_changed,
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )

    def publish(self, by, title, *, on, agreed_by=()):
        def propose(now):
            document = self.document(title)
            propose_publication(document=document, by=self.t.people[by], now=now)
            for person in agreed_by:
                version = Version.objects.of(document.newest).open().get()
                sign_off(version=version, word=Word.AGREED, by=self.t.people[person], now=now)

        self.t.happens(propose, on=on)

    def say(self, by, text, *, on, about=None, kind=CommentKind.REMARK):
        """About the thing that `about()` finds on that day, or about the partnership in general."""
        self.t.happens(
            lambda now: add_comment(
                subject=about() if about else self.t.partnership,
                kind=kind,
                text=text,
                language=PEOPLE[by][4],
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )

    def answer(self, by, question, text, *, on):
        self.t.happens(
            lambda now: answer_question(
                question=Comment.objects.of_partnership(self.t.partnership).get(text=question),
                text=text,
                language=PEOPLE[by][4],
                by=self.t.people[by],
                now=now,
            ),
            on=on,
        )

    def document(self, title):
        return Document.objects.of_partnership(self.t.partnership).get(title=title)

    def step(self, title):
        return Step.objects.of_partnership(self.t.partnership).get(title=title)


def first(t):
    archive, day, ago = Archive(t), t.calendar.day, t.calendar.ago
    decisions(archive, day)
    welcome = "Fiche d’accueil au guichet de l’état civil"
    archive.paper("colette", DocumentKind.MODEL, welcome, "Bonjour. Quel acte cherchez-vous ?", on=day(-8, 12))
    archive.newer(
        "colette", welcome, "Deux questions de moins, un dessin en plus.", "Bonjour. Quel acte ?", on=day(-5, 4)
    )
    quarters = "Wijkoverleg in drie wijken: wat we leerden"
    archive.paper("wout", DocumentKind.COMMUNICATION, quarters, "Aan huis gaan vragen werkt.", on=day(-3, 6))
    archive.publish("lies", quarters, on=day(-3, 14), agreed_by=["firmin"])
    after = "Nota voor het college: wat na het akkoord?"
    archive.paper(
        "lies", DocumentKind.PLAN, after, "Ontwerp, nog niet besproken.", on=ago(21), visibility=Visibility.OWN
    )
    archive.say(
        "an",
        "Goede basis. Eerst horen wat Agbodassa zelf wil, dan pas naar de raad.",
        kind=NOTE,
        about=lambda: archive.document(after),
        on=ago(19),
    )
    archive.say(
        "colette",
        "Pouvez-vous relire la fiche ? Deux mots nous semblent trop administratifs.",
        kind=QUESTION,
        about=lambda: archive.document(welcome),
        on=ago(9),
    )
    announced = "Hoe kondigen jullie de komst van het mobiele loket aan?"
    archive.say(
        "wout",
        announced,
        kind=QUESTION,
        about=lambda: archive.step("Un guichet mobile passe dans trois villages"),
        on=ago(15),
    )
    archive.answer(
        "colette", announced, "Par la radio communautaire, le jour du marché, et une affiche un mois avant.", on=ago(13)
    )
    archive.say("greet", "Veel dank aan beide ploegen: de derde wijk mag ook gewoon later komen.", on=ago(11))


def decisions(archive, day):
    archive.paper(
        "lies",
        DocumentKind.DECISION,
        "Besluit van de gemeenteraad over het samenwerkingsakkoord",
        "De gemeenteraad van Oudermere keurt het akkoord met Agbodassa goed.",
        on=day(-27, 22),
    )
    archive.paper(
        "firmin",
        DocumentKind.DECISION,
        "Délibération du conseil communal sur la convention",
        "Le conseil communal d’Agbodassa approuve la convention avec Oudermere.",
        on=day(-27, 25),
    )


def second(t):
    archive, day, ago = Archive(t), t.calendar.day, t.calendar.ago
    rules = "Normas del presupuesto participativo"
    archive.paper(
        "ines", DocumentKind.RULE, rules, "Cada barrio propone, vota y sigue una obra al año.", on=day(-11, 9)
    )
    archive.publish("ines", rules, on=day(-10, 3), agreed_by=["naledi"])
    archive.paper(
        "naledi", DocumentKind.REPORT, "Night meter readings, ward 4", "Week 12: four litres in ten.", on=day(-6, 15)
    )
    heading = "Could you send us the headings of the rules in English? Our ward committees would like to read along."
    archive.say("naledi", heading, kind=QUESTION, about=lambda: archive.document(rules), on=ago(24))
    archive.answer("ines", heading, "Claro: los enviamos con la próxima versión, en dos idiomas.", on=ago(20))
    archive.say(
        "naledi",
        "Check with finance before we promise the public list every month.",
        kind=NOTE,
        about=lambda: archive.document("Night meter readings, ward 4"),
        on=ago(18),
    )
