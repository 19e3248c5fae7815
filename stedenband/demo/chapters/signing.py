"""One report, two voices: a dissent that all sign along, a correction, texts in the words of the other."""

from partnerships.actions.signoff import sign_off
from partnerships.choices import Word
from partnerships.models import Version
from reporting.actions.checking import check_report
from reporting.actions.corrections import begin_correction
from reporting.actions.dissents import dissent
from reporting.actions.translations import check_translation, translate
from reporting.actions.writing import mark_read, write_part
from reporting.choices import Section
from reporting.models import Report
from reporting.originals import original_of

DISSENT = (
    "Voor Oudermere weegt het eerste snelle resultaat minder zwaar dan het rapport laat vermoeden: de opleiding was "
    "het echte werk."
)
REASON = "Quatorze agents tiennent le registre, et non douze : deux collègues du deuxième arrondissement manquaient."
CORRECTED = (
    "Quatorze agents tiennent le registre. Un abri protège les familles qui attendent.\n\n"
    "Nous avons aussi appris de nos erreurs : le classement a pris deux mois de plus."
)
IN_DUTCH = [
    "Veertien medewerkers houden het register bij. Een afdak beschermt de gezinnen die wachten.",
    "We leerden ook uit onze fouten: het klasseren duurde twee maanden langer.",
]
ANSWERS = {
    "firmin": "Trois des quatre activités sont nées chez nous ou ensemble ; cela nous convient.",
    "lies": "Het snelle resultaat stond in het traject en werd ter plaatse gekozen.",
}
WAITING = ["Twintig jaar akten is gesorteerd. Het wijkoverleg van Oudermere is uit een idee van bij ons ontstaan."]


def first(t):
    day, lately = t.calendar.day, t.calendar.lately
    t.happens(lambda now: see_it_otherwise(t, now), on=day(-6, 25))
    t.happens(lambda now: take_up_again(t, now), on=day(-4, 3))
    t.happens(lambda now: check_again(t, now), on=day(-4, 8))
    t.happens(lambda now: sign_again(t, now), on=day(-4, 11))
    t.happens(lambda now: say_in_dutch(t, signed(t), IN_DUTCH, now), on=day(-4, 14))
    t.happens(lambda now: find_it_right(t, now), on=day(-4, 16))
    t.happens(lambda now: say_in_dutch(t, newest(t), WAITING, now), on=lately(7))


def newest(t):
    return Report.objects.of_partnership(t.partnership).with_everything().first()


def signed(t):
    return Report.objects.of_partnership(t.partnership).exclude(pk__in=unsigned(t)).with_everything().first()


def unsigned(t):
    return Report.objects.of_partnership(t.partnership).unsigned().values("pk")


def see_it_otherwise(t, now):
    dissent(report=newest(t), seen=None, text=DISSENT, language="nl", by=t.people["lies"], now=now)


def take_up_again(t, now):
    """Firmin corrects one figure in the words of Agbodassa."""
    report = signed(t)
    begin_correction(report=report, reason=REASON, language="fr", by=t.people["firmin"], now=now)
    part = report.parts.get(partner=t.partners["agbodassa"], section=Section.BRIEF)
    write_part(part=part, seen=None, text=CORRECTED, language="fr", is_ready=True, by=t.people["firmin"], now=now)


def check_again(t, now):
    report = newest(t)
    for key in ANSWERS:
        mark_read(report=report, by=t.people[key], now=now)
    for key, answer in ANSWERS.items():
        check_report(report=report, reason=answer, by=t.people[key], now=now)


def sign_again(t, now):
    version = Version.objects.of(newest(t)).open().get()
    for key in ("an", "senan"):
        sign_off(version=version, word=Word.AGREED, by=t.people[key], now=now)


def text_in_dutch(t, report):
    place = {"section": Section.BRIEF, "partner_id": t.partners["agbodassa"].pk}
    return original_of(report, language="nl", **place)


def say_in_dutch(t, report, texts, now):
    translate(original=text_in_dutch(t, report), seen=None, texts=texts, by=t.people["wout"], now=now)


def find_it_right(t, now):
    check_translation(original=text_in_dutch(t, signed(t)), seen=None, by=t.people["colette"], now=now)
