"""Whose the problems are by law, who leads and who grows, what one can see of the steps, and looking back together."""

from capacity.actions.look_backs import offer_look_back, write_look_back
from capacity.actions.stakes import write_stake
from capacity.actions.step_proofs import show_proof
from capacity.actions.trajectories import change_step, report_step
from capacity.choices import CapacityGroup, CapacityLevel, LegalPower, StepStatus
from capacity.models import LookBack, Trajectory
from partnerships.choices import DocumentKind, Word
from partnerships.models import Document, Member
from stedenband.demo.cast import PEOPLE
from stedenband.demo.chapters.documents import Archive

STAFF, POLITICIANS, CIVIL = CapacityGroup.STAFF, CapacityGroup.POLITICIANS, CapacityGroup.CIVIL_SOCIETY
PERSON, ORGANISATION, SOCIETY = CapacityLevel.PERSON, CapacityLevel.ORGANISATION, CapacityLevel.SOCIETY
REGISTRY, QUARTERS = "Un état civil à jour", "Inspraak in de wijken"
WATER, BUDGETS = "Less water lost", "Presupuestos que deciden los vecinos"
INVENTORY = "Inventaire des actes 2005–2015"


def first(t):
    day, ago = t.calendar.day, t.calendar.ago
    t.happens(lambda _now: stakes_in_the_registry(t), on=day(-25, 8))
    t.happens(lambda _now: stakes_in_the_quarters(t), on=day(-25, 12))
    t.happens(lambda now: put_off_the_rule(t, now), on=day(-2, 20))
    t.happens(lambda now: show_the_quarters(t, now), on=day(-1, 5))
    Archive(t).paper("colette", DocumentKind.REPORT, INVENTORY, "2 140 actes, 46 dossiers ouverts.", on=ago(14))
    t.happens(lambda now: show_the_inventory(t, now), on=ago(12))
    t.happens(lambda now: look_back_on_the_first_year(t, now), on=day(-9, 28))
    t.happens(lambda now: offer(t, "firmin", now), on=day(-8, 2))
    t.happens(lambda now: t.agree(newest_note(t), "lies", on=now.date()), on=day(-8, 5))
    t.happens(lambda now: look_back_on_the_quarters(t, now), on=t.calendar.lately(25))
    t.happens(lambda now: offer(t, "lies", now), on=t.calendar.lately(22))


def stake(t, title, by, power, note, *, lead=None, because="", growing):
    """`by` says it for its municipality, and leads the trajectory there unless somebody else is named."""
    write_stake(
        trajectory=Trajectory.objects.of_partnership(t.partnership).get(title=title),
        power=power,
        note=note,
        elsewhere_because=because,
        lead=Member.objects.get(partnership=t.partnership, user=t.people[lead or by]),
        growing=growing,
        language=PEOPLE[by][4],
        by=t.people[by],
    )


def stakes_in_the_registry(t):
    stake(
        t,
        REGISTRY,
        "colette",
        LegalPower.SHARED,
        "Code de l’administration territoriale de 2021 ; le registre national est tenu par une agence de l’État.",
        growing={(STAFF, PERSON), (STAFF, ORGANISATION), (CIVIL, SOCIETY)},
    )
    stake(
        t,
        REGISTRY,
        "wout",
        LegalPower.SHARED,
        "Akten horen bij de gemeente; de centrale databank is sinds 2019 federaal.",
        growing={(STAFF, PERSON)},
    )


def stakes_in_the_quarters(t):
    stake(
        t,
        QUARTERS,
        "wout",
        LegalPower.OWN,
        "Decreet over het lokaal bestuur van 22 december 2017.",
        lead="lies",
        growing={(STAFF, PERSON), (STAFF, ORGANISATION), (POLITICIANS, PERSON), (CIVIL, SOCIETY)},
    )
    stake(
        t,
        QUARTERS,
        "colette",
        LegalPower.OWN,
        "Comités de quartier : compétence de la commune depuis 2013.",
        lead="firmin",
        growing={(CIVIL, PERSON), (CIVIL, ORGANISATION)},
    )


def put_off_the_rule(t, now):
    """The third quarter comes first: the rule is expected later than was planned."""
    change_step(
        step=t.steps["rule"],
        seen=None,
        title="De gemeenteraad keurt een inspraakreglement goed",
        expected_on=t.calendar.month(4),
        change="Elke buurt weet wanneer ze gehoord wordt, en leest binnen de drie maanden wat de raad ermee deed.",
        by=t.people["lies"],
        now=now,
    )


def show_the_quarters(t, now):
    told = Document.objects.of_partnership(t.partnership).get(title="Wijkoverleg in drie wijken: wat we leerden")
    show_proof(step=t.steps["quarters"], document=told, by=t.people["wout"], now=now)


def show_the_inventory(t, now):
    inventory = Document.objects.of_partnership(t.partnership).get(title=INVENTORY)
    show_proof(step=t.steps["cleaned"], document=inventory, by=t.people["colette"], now=now)
    show_proof(
        step=t.steps["cleaned"],
        url="https://example.org/oudermere/bezoek-archief",
        title="Foto’s van de rekken, voor en na (Oudermere)",
        by=t.people["wout"],
        now=now,
    )


def look_back_on_the_first_year(t, now):
    write_look_back(
        partnership=t.partnership,
        held_on=now.date(),
        people=[
            (t.partners["agbodassa"], "Sènan Kpodo (maire), Rachida Bio (opposition), Colette Dossa, Firmin Adjovi"),
            (t.partners["oudermere"], "An De Rycke (burgemeester), Joris Baert (oppositie), Lies Peeters, Wout Claes"),
        ],
        what_changed=(
            "À Agbodassa, douze agents tiennent le registre au lieu de deux, et le chef de service peut s’absenter. "
            "À Oudermere, la commune écoute trois quartiers avant d’écrire un plan. Ce qui n’a pas changé : "
            "les jeunes ne viennent toujours pas aux réunions, des deux côtés."
        ),
        differently=(
            "Une visite sur deux se prépare avec le comité de quartier. Nous ne commençons plus d’achat "
            "sans avoir noté ce que le service apprend en le faisant."
        ),
        language="fr",
        by=t.people["firmin"],
        now=now,
    )


def look_back_on_the_quarters(t, now):
    write_look_back(
        partnership=t.partnership,
        trajectory=Trajectory.objects.of_partnership(t.partnership).get(title=QUARTERS),
        held_on=now.date(),
        people=[
            (t.partners["agbodassa"], "Firmin Adjovi, twee voorzitters van wijkcomités"),
            (t.partners["oudermere"], "Lies Peeters, Wout Claes, het wijkteam Zuid"),
        ],
        what_changed=(
            "Bij huisbezoeken praat één op de drie buren die nooit kwam. De derde wijk viel weg toen haar trekker "
            "verhuisde: het hing aan één persoon."
        ),
        differently="In elke wijk zijn er voortaan twee trekkers, en de raad antwoordt op papier én aan de deur.",
        language="nl",
        by=t.people["wout"],
        now=now,
    )


def newest_note(t):
    return LookBack.objects.of_partnership(t.partnership).first()


def offer(t, key, now):
    offer_look_back(look_back=newest_note(t), by=t.people[key], now=now)


def second(t):
    """A problem that lies with the district, and a list that one of them cannot find yet."""
    t.happens(lambda _now: stakes_in_the_water(t), on=t.calendar.day(-18, 6))
    t.happens(lambda _now: stakes_in_the_budgets(t), on=t.calendar.day(-18, 9))
    t.happens(lambda now: too_early_a_list(t, now), on=t.calendar.ago(12))


def stakes_in_the_water(t):
    stake(
        t,
        WATER,
        "naledi",
        LegalPower.ELSEWHERE,
        "Water Services Act of 1997: the district is the water services authority.",
        because="The district asked us to try night readings in two wards, and takes over what works.",
        growing={(STAFF, PERSON), (STAFF, ORGANISATION), (POLITICIANS, PERSON)},
    )
    stake(
        t,
        WATER,
        "ines",
        LegalPower.OWN,
        "Ley 7/1985 de Bases del Régimen Local, artículo 25.",
        growing={(STAFF, PERSON), (STAFF, ORGANISATION)},
    )


def stakes_in_the_budgets(t):
    stake(
        t,
        BUDGETS,
        "ines",
        LegalPower.OWN,
        "Ley 7/1985, artículo 70 bis: participación vecinal.",
        growing={(CIVIL, ORGANISATION), (POLITICIANS, ORGANISATION)},
    )
    stake(
        t,
        BUDGETS,
        "naledi",
        LegalPower.OWN,
        "Municipal Structures Act of 1998: ward committees.",
        growing={(CIVIL, PERSON), (STAFF, PERSON)},
    )


def too_early_a_list(t, now):
    report_step(
        step=t.steps["list"],
        outcome=StepStatus.REACHED,
        evidence="The first list went to the ward councillors in print.",
        by=t.people["naledi"],
        now=now,
    )
    t.agree(
        t.steps["list"],
        "ines",
        on=now.date(),
        word=Word.SENT_BACK,
        remark="En la web todavía no la encontramos. ¿Se publica este mes?",
    )
