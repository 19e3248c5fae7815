"""What the municipalities weighed before they began, and one that asks itself again."""

import uuid

from django.utils import translation

from partnerships.actions import orientations as actions
from partnerships.actions.attaching import attach_orientation, take_up_again
from partnerships.actions.orientation_notes import request_paper, write_note
from partnerships.choices import Question
from partnerships.models import Orientation
from partnerships.orientation.note import first_texts

OUDERMERE = {
    Question.ADDED_VALUE: ("services", "Ons archief en ons loket draaien goed. Collega’s tonen graag hoe."),
    Question.STRENGTHS: ("", "Een vaste ploeg, een mondiale raad die meedenkt, drie collega’s die Frans spreken."),
    Question.WEAKNESSES: ("", "Inspraak bereikt bij ons altijd dezelfde mensen."),
    Question.OPPORTUNITIES: ("administration", "Leren hoe een wijk samen beslist, en dat in onze eigen wijken doen."),
    Question.THREATS: ("shared", "Verkiezingen over enkele jaren. Daarom dragen burgerzaken en archief het samen."),
    Question.TIME: ("half_day", "Een halve dag per week, over drie collega’s verdeeld."),
    Question.DURATION: ("long", "Eén bestuursperiode om te beginnen."),
    Question.MONEY: ("yearly", "Elk jaar één bezoek in elke richting, uit eigen middelen."),
    Question.SUPPORT: ("majority", "Het college is voor. De oppositie stelt vragen over de reizen."),
    Question.LEARNING: ("known", "Hoe Agbodassa buren laat meebeslissen die nooit naar een vergadering komen."),
}
AGBODASSA = {
    Question.ADDED_VALUE: (
        "services",
        "La concertation de quartier et la médiation, que nous pratiquons depuis toujours.",
    ),
    Question.STRENGTHS: ("", "Des agents motivés, un conseil uni, des associations de femmes très actives."),
    Question.WEAKNESSES: ("", "Les registres d’état civil ont deux ans de retard."),
    Question.OPPORTUNITIES: ("administration", "Un état civil à jour ouvre l’école et le vote à chaque enfant né ici."),
    Question.THREATS: ("shared", "Les attentes de la population. Il faudra dire dès le début ce que c’est."),
    Question.TIME: ("day", "La cheffe de l’état civil et le point focal, ensemble plus d’une journée."),
    Question.DURATION: ("long", "Le temps d’un plan de développement communal, et davantage."),
    Question.MONEY: ("yearly", "L’accueil des collègues et une ligne au budget communal."),
    Question.SUPPORT: ("across", "Majorité et opposition ont voté ensemble la lettre de principe."),
    Question.LEARNING: ("known", "Tenir un registre sans retard, et classer pour retrouver."),
}
ARBOLMIERA = {
    Question.ADDED_VALUE: ("one", "La técnica de aguas conoce cada fuga de los pueblos pequeños."),
    Question.STRENGTHS: ("", "Poca gente, decisiones rápidas, un buen laboratorio comarcal."),
    Question.WEAKNESSES: ("", "Una sola persona lleva la cooperación."),
    Question.OPPORTUNITIES: ("administration", "Que los vecinos decidan de verdad una parte del presupuesto."),
    Question.THREATS: ("one", "Si se va la técnica, habría que empezar de nuevo."),
    Question.TIME: ("half_day", "Seis horas por semana entre dos personas."),
    Question.DURATION: ("long", "Seis años, con una pausa para mirar atrás."),
    Question.MONEY: ("visit", "Un viaje al año; el resto, por pantalla."),
    Question.SUPPORT: ("across", "El pleno lo aprobó por unanimidad."),
    Question.LEARNING: ("known", "Cómo funcionan los comités de barrio de Lethabiso."),
}


def first(t):
    day = t.calendar.day
    t.happens(lambda now: weighed_together(t, now), on=day(-30, 6))
    t.happens(lambda now: note_for_the_council(t, now), on=day(-30, 8))
    t.happens(lambda now: asked_again(t, now), on=t.calendar.ago(18))


def second(t):
    t.happens(lambda now: weighed_alone(t, now), on=t.calendar.day(-24, 8))


def weighed(municipality, language, answers, now, invitation=None):
    """A finished file with these answers."""
    orientation = actions.start_orientation(
        number=uuid.uuid4(), municipality=municipality, language=language, invitation=invitation, now=now
    )
    for question, (choice, text) in answers.items():
        actions.answer(orientation=orientation, question=question, choice=choice, text=text, now=now)
    return orientation


def kept(t, orientation, place, person, now):
    finished = actions.finish(orientation=orientation, now=now)
    attach_orientation(orientation=finished, partner=t.partners[place], by=t.people[person], now=now)


def weighed_alone(t, now):
    """Arbolmiera asked itself what had to be settled first."""
    kept(t, weighed("Arbolmiera", "es", ARBOLMIERA, now), "arbolmiera", "ines", now)


def weighed_together(t, now):
    """Both answered, without seeing the other's answers; then both coordinators attached theirs."""
    ours = weighed("Oudermere", "nl", OUDERMERE, now)
    invitation = actions.invite_partner(orientation=ours, municipality="Agbodassa", language="fr", now=now)
    theirs = weighed("Agbodassa", "fr", AGBODASSA, now, invitation)
    actions.finish(orientation=ours, now=now)
    kept(t, theirs, "agbodassa", "firmin", now)
    attach_orientation(
        orientation=Orientation.objects.get(pk=ours.pk), partner=t.partners["oudermere"], by=t.people["lies"], now=now
    )


def note_for_the_council(t, now):
    ours = Orientation.objects.get(partner=t.partners["oudermere"])
    with translation.override("nl"):
        texts = first_texts(ours, "nl")
    request_paper(note=write_note(orientation=ours, language="nl", texts=texts, now=now), now=now)


def asked_again(t, now):
    """The agreement ends: Oudermere begins again from its answers, and the opposition is in now."""
    before = Orientation.objects.get(partner=t.partners["oudermere"])
    again = take_up_again(orientation=before, number=uuid.uuid4(), by=t.people["lies"], now=now)
    text = "Meerderheid en oppositie. Twee raadsleden van de oppositie reisden mee."
    actions.answer(orientation=again, question=Question.SUPPORT, choice="across", text=text, now=now)
