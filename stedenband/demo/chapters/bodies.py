"""Who steers, who sits where, which elections come, and what is handed over."""

from datetime import timedelta

from partnerships.actions.bodies import set_up_body
from partnerships.actions.handovers import request_handover_paper, write_handover
from partnerships.actions.seats import seat_person, write_seat
from partnerships.actions.signoff import sign_off
from partnerships.actions.terms import write_term
from partnerships.choices import BodyKind, Colour, HandoverOccasion, SeatKind, Word
from partnerships.models import Body, Member, Seat, Version

MAJORITY, OPPOSITION = Colour.MAJORITY, Colour.OPPOSITION
EXECUTIVE, COUNCIL, STAFF, CIVIL = SeatKind.EXECUTIVE, SeatKind.COUNCIL, SeatKind.STAFF, SeatKind.CIVIL_SOCIETY


def set_up(t, by, name, mandate, language, *, on, confirmed_by=None, place=None, kind=BodyKind.STEERING_GROUP):
    """A body of `place`, or a joint one that `confirmed_by` agrees to three days later."""
    t.happens(
        lambda now: set_up_body(
            partnership=t.partnership,
            partner=t.partners.get(place),
            kind=kind,
            name=name,
            begun_on=on,
            mandate=mandate,
            language=language,
            by=t.people[by],
            now=now,
        ),
        on=on,
    )
    if confirmed_by:
        t.happens(lambda now: confirm(t, name, confirmed_by, now), on=on + timedelta(days=3))


def confirm(t, name, by, now):
    mandate = Body.objects.get(partnership=t.partnership, name=name).mandates.get()
    version = Version.objects.of(mandate).open().get()
    sign_off(version=version, word=Word.AGREED, by=t.people[by], now=now)


def seat(t, by, body, title, kind, holders, *, on, task="", opposite=()):
    """A seat of the municipality of `by` with its `holders`: (name or key of a person, day, colour, party)."""

    def sit(now):
        others = Seat.objects.filter(body__partnership=t.partnership, title__in=opposite)
        made = write_seat(
            body=Body.objects.get(partnership=t.partnership, name=body),
            title=title,
            kind=kind,
            task=task,
            counterparts=others,
            by=t.people[by],
        )
        for who, since, colour, party in holders:
            person = t.people.get(who)
            member = Member.objects.get(partnership=t.partnership, user=person) if person else None
            name = "" if person else who
            seat_person(
                seat=made, name=name, member=member, colour=colour, party=party, started_on=since, by=t.people[by]
            )

    t.happens(sit, on=on)


def council(t, place, by, *, starts_on, ends_on, election_on, seats, on, is_certain=True):
    t.happens(
        lambda now: write_term(
            partner=t.partners[place],
            starts_on=starts_on,
            ends_on=ends_on,
            election_on=election_on,
            is_certain=is_certain,
            seats=seats,
            by=t.people[by],
        ),
        on=on,
    )


def first(t):
    day, month = t.calendar.day, t.calendar.month
    group, began = "Comité de pilotage", day(-22)
    set_up(
        t,
        "firmin",
        group,
        "Le comité adopte les plans et les rapports, et veille à ce que chaque commune apprenne. Les deux conseils "
        "décident du reste. Il se réunit deux fois par an, à tour de rôle chez l’un et chez l’autre.",
        "fr",
        on=began,
        confirmed_by="lies",
    )
    at = began + timedelta(days=10)
    seat(
        t,
        "firmin",
        group,
        "Maire",
        EXECUTIVE,
        [("senan", at, MAJORITY, "")],
        on=at,
        task="Préside quand c’est son tour.",
    )
    seat(t, "lies", group, "Burgemeester", EXECUTIVE, [("an", at, MAJORITY, "")], on=at, opposite=["Maire"])
    before = ("Koffi Hounsa (inventé)", at, OPPOSITION, "")
    seat(t, "firmin", group, "Conseiller communal", COUNCIL, [before, ("rachida", day(-8), OPPOSITION, "")], on=at)
    seat(
        t,
        "lies",
        group,
        "Raadslid",
        COUNCIL,
        [("joris", at, OPPOSITION, "Lijst Oever (verzonnen)")],
        on=at,
        opposite=["Conseiller communal"],
    )
    seat(
        t,
        "firmin",
        group,
        "Chef de l’état civil",
        STAFF,
        [("colette", at, "", "")],
        on=at,
        task="Suit les étapes du registre et répond aux collègues d’Oudermere.",
    )
    seat(
        t,
        "lies",
        group,
        "Diensthoofd burgerzaken",
        STAFF,
        [("wout", at, "", "")],
        on=at,
        task="Volgt het loket en het archief op, samen met de collega in Agbodassa.",
        opposite=["Chef de l’état civil"],
    )
    own_groups(t, at)
    council(t, "oudermere", "lies", starts_on=month(-20), ends_on=month(52), election_on=month(49), seats=27, on=at)
    last = t.calendar.today + timedelta(days=150)
    council(
        t,
        "agbodassa",
        "firmin",
        starts_on=last - timedelta(days=1_826),
        ends_on=last + timedelta(days=30),
        election_on=last,
        seats=25,
        on=at,
        is_certain=False,
    )


def own_groups(t, at):
    name = "Werkgroep stedenband Oudermere"
    set_up(
        t,
        "lies",
        name,
        "Bereidt het stuurcomité voor en houdt het gesprek met de wijken en de verenigingen levend.",
        "nl",
        place="oudermere",
        kind=BodyKind.WORKING_GROUP,
        on=at,
    )
    seat(
        t, "lies", name, "Schepen voor burgerzaken", EXECUTIVE, [("Nele Wouters (verzonnen)", at, MAJORITY, "")], on=at
    )
    seat(t, "lies", name, "Wijkoverleg", CIVIL, [("Bart Hofman (verzonnen)", at, "", "")], on=at)
    t.happens(lambda now: hand_over(t, now), on=t.calendar.ago(12))


def hand_over(t, now):
    """Lies prepared for a colleague who will take over some of her work."""
    seat_of = Seat.objects.get(body__partnership=t.partnership, title="Diensthoofd burgerzaken")
    file = write_handover(
        partner=t.partners["oudermere"],
        occasion=HandoverOccasion.CHANGE_OF_PERSON,
        seat=seat_of,
        words="Bel Colette gewoon op, ook als er niets dringends is: dan hoor je het meeste. Video werkt het best "
        "’s ochtends, na negen uur valt de lijn vaak weg.\n\nHet archief is van ons allebei. Beslis niets alleen.",
        promises="Ik zei dat we onze formulieren voor laattijdige aangiften nog eens in het Frans nalezen.",
        language="nl",
        by=t.people["lies"],
        now=now,
    )
    request_handover_paper(handover=file, language="nl", by=t.people["lies"], now=now)


def second(t):
    day, month = t.calendar.day, t.calendar.month
    group, began = "Joint steering group on water", day(-21)
    set_up(
        t,
        "naledi",
        group,
        "Adopts the yearly plan for water and participation and looks back at what each council learned.",
        "en",
        on=began,
        confirmed_by="ines",
    )
    at = began + timedelta(days=10)
    seat(t, "naledi", group, "Mayor", EXECUTIVE, [("thabo", at, MAJORITY, "")], on=at)
    seat(t, "ines", group, "Alcalde", EXECUTIVE, [("mateo", at, MAJORITY, "")], on=at, opposite=["Mayor"])
    engineer = [("Sipho Dlamu (invented)", at, "", "")]
    seat(t, "naledi", group, "Water engineer", STAFF, engineer, on=at, task="Reads the night meters.")
    seat(t, "ines", group, "Técnica de aguas", STAFF, [], on=at, opposite=["Water engineer"])
    set_up(
        t,
        "ines",
        "Grupo de presupuestos participativos",
        "Prepara las reglas para que cada pueblo decida una parte del presupuesto.",
        "es",
        kind=BodyKind.TECHNICAL_COMMITTEE,
        on=t.calendar.lately(9),
    )
    council(t, "lethabiso", "naledi", starts_on=month(-18), ends_on=month(42), election_on=month(41), seats=31, on=at)
    council(t, "arbolmiera", "ines", starts_on=month(-24), ends_on=month(24), election_on=month(23), seats=13, on=at)
