"""Texts on the table: an amendment that is nearly there, and a plan for next year whose turn it is to be read."""

from datetime import timedelta

from dateutil.relativedelta import relativedelta

from partnerships.actions.agreements import write_agreement
from partnerships.actions.amendments import open_amendment
from partnerships.actions.negotiation import accept_text
from partnerships.actions.pens import hand_over_pen
from partnerships.actions.wordings import write_language_version
from partnerships.choices import AgreementKind, Clause
from partnerships.models import Agreement

DUTCH = (
    "Agbodassa en Oudermere versterken elkaars bestuur, collega met collega. Burgerlijke stand, inspraak en archief "
    "zijn onze drie thema’s. Elke gemeente zegt elk jaar wat zij leerde en wat zij ermee doet, ook aan haar inwoners."
    "\n\nRaadsleden van meerderheid en oppositie en het middenveld van beide gemeenten nemen deel aan elke fase."
)
FRENCH = (
    "Agbodassa et Oudermere renforcent mutuellement leurs administrations, de collègue à collègue. L’état civil, la "
    "participation et les archives sont nos trois thèmes. Chaque commune dit chaque année ce qu’elle a appris et ce "
    "qu’elle en fait, aussi à ses habitants.\n\nDes conseillers de la majorité et de l’opposition et la société civile "
    "des deux communes prennent part à chaque phase."
)
NEW_PROMISE = "Agbodassa leert Oudermere hoe een wijkoverleg stille buren bereikt."


def first(t):
    day = t.calendar.ago
    t.happens(lambda now: begin_amendment(t, now), on=day(34))
    t.happens(lambda now: answer_amendment(t, now), on=day(16))
    t.happens(lambda now: find_amendment_good(t, now), on=day(5))


def amended(t):
    return Agreement.objects.get(partnership=t.partnership, kind=AgreementKind.AMENDMENT)


def begin_amendment(t, now):
    """Lies adds a theme and a promise, and hands the pen to Agbodassa."""
    signed = Agreement.objects.get(partnership=t.partnership, kind=AgreementKind.AGREEMENT)
    copy = open_amendment(agreement=signed, by=t.people["lies"], now=now)
    promises = [(one.text, one.bearer, one.is_mutual) for one in copy.commitments.all()]
    write_agreement(
        partnership=t.partnership,
        agreement=copy,
        kind=copy.kind,
        title=copy.title,
        text=DUTCH,
        language=copy.language,
        starts_on=copy.starts_on,
        ends_on=copy.ends_on,
        commitments=[*promises, (NEW_PROMISE, t.partners["agbodassa"])],
        by=t.people["lies"],
        now=now,
    )
    word = "Ik voegde het archief toe als derde thema. Klopt de laatste belofte voor jullie?"
    hand(t, copy, "agbodassa", word, by="lies", language="nl", now=now)


def answer_amendment(t, now):
    """Colette brings the French version level and lays the pen on the table."""
    copy = amended(t)
    promises = dict(copy.language_versions.get(language="fr").promises)
    promises[NEW_PROMISE] = (
        "Agbodassa apprend à Oudermere comment une concertation de quartier atteint les voisins discrets."
    )
    write_language_version(
        agreement=copy,
        language="fr",
        title="Accord de coopération Agbodassa – Oudermere",
        text=FRENCH,
        promises=promises,
        by=t.people["colette"],
        now=now,
    )
    word = "La promesse nous convient. J’ai mis la version française à jour ; relisez-la, s’il vous plaît."
    hand(t, copy, None, word, by="colette", language="fr", now=now)


def find_amendment_good(t, now):
    accept_text(agreement=amended(t), seen=None, by=t.people["firmin"], now=now)


def second(t):
    t.happens(lambda now: begin_plan(t, now), on=t.calendar.ago(8))


def begin_plan(t, now):
    """Inés writes the plan for next year; now Lethabiso reads and goes on."""
    begin = t.calendar.month(6)
    plan = write_agreement(
        partnership=t.partnership,
        kind=AgreementKind.ANNUAL_PLAN,
        title="Plan del primer año",
        text=(
            "Dos visitas de trabajo, una en cada municipio, sobre fugas y contadores.\n\n"
            "Cada trimestre, una videollamada de los dos equipos de agua. En septiembre, un taller sobre "
            "presupuestos que los vecinos deciden."
        ),
        language="es",
        says=[Clause.THEMES],
        starts_on=begin,
        ends_on=begin + relativedelta(years=1) - timedelta(days=1),
        commitments=[
            ("Los dos equipos preparan juntos cada visita.", None, True),
            ("Lethabiso acoge la primera visita y propone las fechas.", t.partners["lethabiso"]),
            ("Arbolmiera acoge el taller de septiembre.", t.partners["arbolmiera"]),
        ],
        by=t.people["ines"],
        now=now,
    )
    word = "Las fechas de la primera visita son vuestras. ¿Qué falta sobre el dinero?"
    hand(t, plan, "lethabiso", word, by="ines", language="es", now=now)


def hand(t, agreement, to, word, *, by, language, now):
    partner, person = t.partners.get(to), t.people[by]
    hand_over_pen(agreement=agreement, to=partner, word=word, language=language, by=person, now=now)
