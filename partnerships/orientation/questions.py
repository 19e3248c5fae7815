"""How each question is asked: what to think of, and what the choice is about."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from partnerships.choices import Question


@dataclass(frozen=True)
class Asked:
    """`hint` helps to think; `choice` asks for one of the choices, and is empty where there are only words."""

    hint: str
    choice: str = ""


ASKED = {
    Question.ADDED_VALUE: Asked(
        _("What could colleagues from elsewhere come and see with you? What makes your municipality different?"),
        _("Who in your administration has something to share?"),
    ),
    Question.STRENGTHS: Asked(
        _("For example: a service that runs well, people who speak another language, ties with the world already.")
    ),
    Question.WEAKNESSES: Asked(
        _("For example: a service under pressure, nobody who speaks the language, a council that doubts.")
    ),
    Question.OPPORTUNITIES: Asked(
        _("What could become possible, for your administration, your council and your residents?"),
        _("What do you hope for most?"),
    ),
    Question.THREATS: Asked(
        _("Think of elections, of people who leave, of expectations that you cannot meet."),
        _("Who goes on when the person who carries it leaves?"),
    ),
    Question.TIME: Asked(
        _("Count all colleagues together, on average over a year."),
        _("How many hours of work can you free?"),
    ),
    Question.DURATION: Asked(
        _("Administrations change slowly; trust too takes years."),
        _("For how long do you want to commit yourselves?"),
    ),
    Question.MONEY: Asked(
        _("Visits, interpreters, small costs of working together. Subsidies come and go: count your own means."),
        _("What can your own budget carry?"),
    ),
    Question.SUPPORT: Asked(
        _("The council, the executive, the services, the associations: who is warm to it, who is not?"),
        _("Who in the council supports it?"),
    ),
    Question.LEARNING: Asked(
        _("A partnership goes both ways: what would you do better at home because of it?"),
        _("Do you know what you want to learn yourselves?"),
    ),
}
