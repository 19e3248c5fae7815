"""What the partners answer about how they work together, report by report, and what was off track."""

from reporting.actions.health import answer_sheet
from reporting.actions.writing import write_part
from reporting.choices import HealthWord, Section
from reporting.models import Report
from stedenband.demo.cast import PEOPLE

SO, PARTLY, NOT_YET, UNKNOWN = HealthWord


def answers(t, by, place, said, *, report, on, is_given=True):
    """`by` answers for its municipality in the report of that number, counted from the first."""

    def answer(now):
        sheet = report_number(t, report).health_sheets.get(partner=t.partners[place])
        answer_sheet(
            sheet=sheet,
            seen=None,
            answers=dict(zip(sheet.set.statements.all(), said, strict=False)),
            language=PEOPLE[by][4],
            is_given=is_given,
            by=t.people[by],
            now=now,
        )

    t.happens(answer, on=on)


def tells(t, by, place, section, text, *, report, on):
    """`by` writes in a section where something is off track."""
    t.happens(
        lambda now: write_part(
            part=report_number(t, report).parts.get(section=section, partner=t.partners[place]),
            seen=None,
            text=text,
            language=PEOPLE[by][4],
            is_ready=True,
            by=t.people[by],
            now=now,
        ),
        on=on,
    )


def report_number(t, number):
    return Report.objects.of_partnership(t.partnership).order_by("period__last_on")[number - 1]


def first(t):
    day, lately = t.calendar.day, t.calendar.lately
    answers(
        t,
        "colette",
        "agbodassa",
        [
            (PARTLY, "Le budget a encore été proposé d’un seul côté."),
            (SO, "Les deux tableaux sont dans le dossier de mars."),
            (SO, "Le téléphone avant le courrier : notre accueil le fait chaque jour."),
            (PARTLY, "Le retard du classement a été dit tard, puis bien reçu."),
            (NOT_YET, "Deux promesses ont attendu six semaines."),
            (UNKNOWN, "Nous n’en avons jamais parlé."),
        ],
        report=1,
        on=day(-6, 21),
    )
    answers(
        t,
        "wout",
        "oudermere",
        [
            (SO, "De helft van de agendapunten kwam uit Agbodassa."),
            (SO, "We lezen elkaars tabel op elke stuurgroep."),
            (PARTLY, "Jongeren eerst laten spreken doen we; de rest is nog een voornemen."),
            (SO, "Colette belde ons zelf over de vertraging."),
            (PARTLY, "Eén antwoord van ons liet een maand op zich wachten."),
            (PARTLY, "Het staat in het akkoord; geoefend hebben we het niet."),
        ],
        report=1,
        on=day(-6, 22),
    )
    answers(
        t,
        "firmin",
        "agbodassa",
        [
            (SO, "L’idée du wijkoverleg est venue de chez nous."),
            (SO, "Chacun a montré ses comptes en comité."),
            (SO, "Le tri par année puis par lettre reste."),
            (SO, "La troisième réunion de quartier manquée a été dite sans détour."),
            (PARTLY, "La fiche d’accueil n’est pas encore relue."),
            (PARTLY, "Nous en avons parlé une fois."),
        ],
        report=2,
        on=lately(12),
    )
    tells(
        t,
        "firmin",
        "agbodassa",
        Section.ACTIVITIES,
        "L’étape a attendu les pluies. Nous la reprenons en janvier, avec une équipe de plus.",
        report=2,
        on=lately(11),
    )


def second(t):
    answers(
        t,
        "ines",
        "arbolmiera",
        [(PARTLY, "Casi todas las propuestas salieron de nuestro lado."), (SO, "Vimos su presupuesto en agosto.")],
        report=1,
        on=t.calendar.lately(6),
        is_given=False,
    )
