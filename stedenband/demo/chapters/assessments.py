"""Agbodassa and Oudermere look at their own strength: a baseline, a light round a year later, and one under way."""

from datetime import timedelta

from capacity.actions.assessment_links import end_answering, make_links
from capacity.actions.assessment_rounds import propose_round
from capacity.actions.assessment_sheets import answer_page, begin_sheet, finish_sheet
from capacity.actions.assessment_talks import offer_conversation, settle_point, take_up, write_conversation
from capacity.actions.assessment_workshops import close_side, describe_workshop, score_statements
from capacity.choices import DIFFER, PointKind, RoleGroup, RoundKind
from capacity.models import AssessmentRound, Conversation, TalkingPoint
from partnerships.models import Theme
from stedenband.demo.cast import PEOPLE

STAFF, MAJORITY = RoleGroup.STAFF, RoleGroup.MAJORITY
OPPOSITION, CIVIL = RoleGroup.OPPOSITION, RoleGroup.CIVIL_SOCIETY
EVERYBODY = [STAFF, STAFF, STAFF, CIVIL, CIVIL, CIVIL, OPPOSITION]

WHYS = {
    "C1": {
        "fr": ["Le conseil l’a voté, mais le calendrier glisse.", "Deux agents ont du temps, les autres non."],
        "nl": ["De raad keurde het goed; de planning volgt.", "Eén collega doet het naast haar gewone werk."],
    },
    "C2": {
        "fr": ["Le guichet sait faire, il manque des fiches.", "Les pièces sont classées depuis la formation."],
        "nl": ["Het loket kent zijn vak, ook zonder handleiding.", "Alles zit in de boekhouding, met factuur."],
    },
    "C3": {
        "fr": ["L’association du marché est à chaque réunion.", "La préfecture connaît le projet, sans plus."],
        "nl": ["De wijkraad denkt mee, maar zonder vaste rol.", "We zeggen het wel, maar vaak te laat."],
    },
    "C4": {
        "fr": ["Nous faisons le bilan chaque année en janvier.", "Les notes de mission restent chez celui qui part."],
        "nl": ["Na het bezoek kwam er een verslag voor de dienst.", "De verkiezingen hielden ons een half jaar op."],
    },
    "C5": {
        "fr": ["C’est dans le plan de développement communal.", "L’état civil et l’archivage se parlent peu."],
        "nl": ["Het staat in het meerjarenplan, actie 12.", "Burgerzaken en archief overleggen nu elke maand."],
    },
    "D": {
        "fr": ["Les femmes du marché parlent à l’assemblée.", "Le budget est affiché, peu de gens le lisent."],
        "nl": ["De raad sprak er één keer over, heel kort.", "Stille buren horen we nog te weinig."],
    },
    "P": {
        "fr": ["L’ordre du jour vient souvent d’Oudermere.", "Nous avons changé notre registre grâce à eux."],
        "nl": ["We stellen de agenda samen op.", "We kennen hun begroting, zij de onze niet helemaal."],
    },
}


class Told:
    """One round of the story; `language` is how each municipality writes."""

    language = {"agbodassa": "fr", "oudermere": "nl"}
    leads = {"agbodassa": "firmin", "oudermere": "lies"}
    writes = {"agbodassa": "colette", "oudermere": "wout"}

    def __init__(self, t, kind, day):
        self.t, self.kind, self.day, self.pk = t, kind, day, None

    def after(self, days):
        return min(self.day + timedelta(days=days), self.t.calendar.today)

    @property
    def assessment(self):
        return AssessmentRound.objects.get(pk=self.pk)

    def side(self, place):
        return self.assessment.sides.get(partner=self.t.partners[place])

    def proposed(self, place, other, note):
        """`place` proposes, `other` agrees two days later."""

        def propose(now):
            self.pk = propose_round(
                partnership=self.t.partnership,
                kind=self.kind,
                theme=Theme.objects.get(name="burgerlijke stand"),
                note=note,
                language=self.language[place],
                answers_until=now.date() + timedelta(days=30),
                by=self.t.people[self.leads[place]],
                now=now,
            ).pk

        self.t.happens(propose, on=self.day)
        on = self.after(2)
        self.t.happens(lambda now: self.t.agree(self.assessment, self.leads[other], on=on), on=on)

    def answered(self, place, scores, *, on, groups=EVERYBODY, complete=True):
        """People of these groups answer, each around `scores` (a digit per statement)."""
        self.t.happens(lambda now: self.answer(place, scores, groups, now), on=on)
        if complete:
            self.t.happens(
                lambda now: end_answering(side=self.side(place), by=self.t.people[self.leads[place]], now=now), on=on
            )

    def answer(self, place, scores, groups, now):
        language, assessment = self.language[place], self.assessment
        for person, group in enumerate(groups):
            [link] = make_links(
                side=self.side(place),
                group=group,
                number=1,
                expires_on=now.date() + timedelta(days=30),
                by=self.t.people[self.leads[place]],
                now=now,
            )
            sheet = begin_sheet(link=link, key=f"demo-{person}", language=language, on=now.date())
            given = self.given(assessment, scores, person, language)
            answer_page(sheet=sheet, given=given, on=now.date())
            finish_sheet(sheet=sheet, on=now.date())

    @staticmethod
    def given(assessment, scores, person, language):
        given = {}
        for number, statement in enumerate(assessment.statements):
            away = (0, 0, 1, -1, 0, 1, 0)[(person + 3 * number) % 7]
            score = min(max(int(scores[number % len(scores)]) + away, 1), 4)
            lines = WHYS[statement.code.partition(".")[0] if "." in statement.code else statement.code[0]]
            given[statement.code] = (str(score), lines[language][(person + number) % 2])
        if person == 5:  # somebody of the market does not know the accounts
            given[assessment.statements[-3].code] = ("unknown", "")
        return given

    def found(self, place, verdicts, desired, *, on, workshop, points):
        """The workshop agrees on `verdicts` (a digit, or d for "we differ") and closes the side."""
        self.t.happens(lambda now: self.score(place, verdicts, desired), on=on)
        self.t.happens(lambda now: self.describe(place, workshop, points, now), on=on)
        self.t.happens(
            lambda now: close_side(side=self.side(place), by=self.t.people[self.leads[place]], now=now), on=on
        )

    def score(self, place, verdicts, desired):
        scores = {
            statement.code: (DIFFER if verdict == "d" else verdict, int(aim), "")
            for statement, verdict, aim in zip(self.assessment.statements, verdicts, desired, strict=False)
        }
        score_statements(side=self.side(place), scores=scores, by=self.t.people[self.writes[place]])

    def describe(self, place, workshop, points, now):
        took_part, remark = workshop
        describe_workshop(
            side=self.side(place),
            seen=None,
            held_on=now.date(),
            took_part=took_part,
            remark=remark,
            language=self.language[place],
            points=[(text, person, now.date() + timedelta(days=days)) for text, person, days in points],
            by=self.t.people[self.writes[place]],
            now=now,
        )


def first(t):
    baseline(t, Told(t, RoundKind.BASELINE, t.calendar.day(-20, 3)))
    light(t, Told(t, RoundKind.YEARLY, t.calendar.day(-7, 4)))
    under_way(t, Told(t, RoundKind.MID_TERM, t.calendar.ago(26)))


def baseline(t, told):
    told.proposed("oudermere", "agbodassa", "Waar staan we, voor we aan de burgerlijke stand beginnen?")
    told.answered("agbodassa", "2212122133122212212332221121", on=told.after(20))
    told.answered("oudermere", "3223343321322312322221323223", on=told.after(24))
    told.found(
        "agbodassa",
        "2212122133112212212332211121",
        "3333333343333333333343333333",
        on=told.after(35),
        workshop=(
            "Trois agents, deux associations, une conseillère de l’opposition",
            "On a ri, et on s’est parlé vrai.",
        ),
        points=[("Écrire la procédure des déclarations tardives", "Colette Dossa", 120)],
    )
    told.found(
        "oudermere",
        "3223343321322312322221324323",
        "3333443333333333333333334434",
        on=told.after(40),
        workshop=("Burgerzaken, archief, twee raadsleden, de wijkraad", "De wijkraad was strenger dan wij."),
        points=[("De raad in september een uur geven", "Lies Peeters", 150)],
    )


def light(t, told):
    told.proposed("agbodassa", "oudermere", "Un an après : où en sont la démocratie locale et notre partenariat ?")
    told.answered("agbodassa", "32212231", on=told.after(20))
    told.answered("oudermere", "21323433", on=told.after(21))
    told.found(
        "agbodassa",
        "32d12132",
        "43333333",
        on=told.after(30),
        workshop=("Quatre agents, les femmes du marché, Rachida Bio", ""),
        points=[("Lire le budget à voix haute à l’assemblée de quartier", "Firmin Adjovi", 90)],
    )
    told.found(
        "oudermere",
        "21324333",
        "33334444",
        on=told.after(33),
        workshop=("Zes collega’s, twee raadsleden, de wijkraad", "Over de agenda waren we te zeker van onszelf."),
        points=[("Stille buren thuis opzoeken voor de volgende wijkraad", "Wout Claes", 100)],
    )
    talk(t, told)


def talk(t, told):
    """The difference on who sets the agenda becomes a talking point, and the minutes keep the dissent."""
    point(
        t, told, "P1", "lies", "Wie zet de punten op de agenda, en hoe merken we dat?", "agbodassa", "Firmin Adjovi", 60
    )
    point(t, told, "P2", "firmin", "Que savons-nous des dépenses de l’autre ?", "oudermere", "Lies Peeters", 420)
    on = told.after(45)
    t.happens(lambda now: conversation(t, told, now), on=on)
    t.happens(lambda now: offer_conversation(conversation=minutes(told), by=t.people["lies"], now=now), on=on)
    later = told.after(50)
    t.happens(lambda now: t.agree(minutes(told), "firmin", on=later), on=later)
    t.happens(lambda now: settled(t, told, now), on=told.after(62))


def point(t, told, code, by, question, place, person, days):
    def deed(now):
        take_up(
            assessment=told.assessment,
            code=code,
            kind=PointKind.DIFFERENCE,
            question=question,
            partner=t.partners[place],
            person=person,
            due_on=now.date() + timedelta(days=days),
            language=PEOPLE[by][4],
            by=t.people[by],
        )

    t.happens(deed, on=told.after(40))


def minutes(told):
    return Conversation.objects.get(round=told.assessment)


def conversation(t, told, now):
    write_conversation(
        assessment=told.assessment,
        seen=None,
        held_on=now.date(),
        took_part="Firmin, Colette en Rachida; Lies, Wout en Joris",
        said=(
            "We lazen de stellingen over de stedenband een voor een. Agbodassa vertelde dat vier van de vijf punten "
            "van ons komen, omdat wij de uitnodiging schrijven. Daar hadden we nooit bij stilgestaan."
        ),
        dissent="Oudermere vindt dat het met de begroting nu goed zit; Agbodassa wil eerst een vol jaar zien.",
        language="nl",
        by=t.people["lies"],
        now=now,
    )


def settled(t, told, now):
    settle_point(
        point=TalkingPoint.objects.get(round=told.assessment, code="P1"),
        seen=None,
        outcome="L’invitation part désormais à tour de rôle, avec deux points de chaque commune au moins.",
        language="fr",
        by=t.people["firmin"],
        now=now,
    )


def under_way(t, told):
    """Agbodassa sits together these days; in Oudermere one more answer is needed."""
    told.proposed("oudermere", "agbodassa", "Halverwege: wat is sterker geworden, en wat nog niet?")
    told.answered("agbodassa", "3323233233223232323333222232", on=told.after(16))
    t.happens(
        lambda now: told.score("agbodassa", "3323233233d2", "443434434433"),
        on=told.after(22),
    )
    told.answered(
        "oudermere",
        "3333343322323322333222324333",
        on=told.after(20),
        groups=[STAFF, STAFF, MAJORITY, CIVIL],
        complete=False,
    )


def second(t):
    """Lethabiso proposes a baseline; Arbolmiera still has to answer."""
    t.happens(
        lambda now: propose_round(
            partnership=t.partnership,
            kind=RoundKind.BASELINE,
            theme=Theme.objects.get(name="agua potable"),
            note="Before the new meters: where are we strong, and where do we lean on one person?",
            language="en",
            answers_until=now.date() + timedelta(days=45),
            by=t.people["naledi"],
            now=now,
        ),
        on=t.calendar.ago(8),
    )
