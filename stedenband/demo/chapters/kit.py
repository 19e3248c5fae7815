"""How everybody came to know what the partnership is about: sessions, kits, and words to the population."""

from partnerships.actions.communication import log_communication, log_session, read_concept
from partnerships.actions.kits import hand_over, mark_discussed, request_kit, share_kit
from partnerships.choices import READY_KITS, Audience, Channel, KitAudience, SessionKind, Shape
from partnerships.models import Kit, KitDelivery, Member
from stedenband.demo.cast import PEOPLE


def place_of(t, key):
    return Member.objects.get(partnership=t.partnership, user=t.people[key])


def partner_of(t, key):
    return t.partners[PEOPLE[key][0]]


def read(t, *keys, on):
    """Each of `keys` reads what a city partnership is."""
    for key in keys:
        t.happens(lambda now, key=key: read_concept(member=place_of(t, key), on=now.date(), by=t.people[key]), on=on)


def session(t, by, topic, members, others, who, *, on, kind=SessionKind.INFORMATION):
    t.happens(
        lambda now: log_session(
            partner=partner_of(t, by),
            kind=kind,
            topic=topic,
            language=PEOPLE[by][4],
            held_on=on,
            members=[place_of(t, key) for key in members],
            others=others,
            others_in_words=who,
            today=now.date(),
            by=t.people[by],
        ),
        on=on,
    )


def told(t, by, subject, *, on, channel, languages, tells=True, shape=Shape.WORDS, to=Audience.POPULATION, why=""):
    t.happens(
        lambda now: log_communication(
            partner=partner_of(t, by),
            told_on=on,
            audience=to,
            channel=channel,
            languages=languages,
            subject=subject,
            language=PEOPLE[by][4],
            shape=shape,
            tells_purpose=tells,
            reason=why,
            today=now.date(),
            by=t.people[by],
        ),
        on=on,
    )


def kit(t, by, audience, language, *, on):
    """A ready-made kit, in one language; its PDF is made as soon as a worker runs."""
    length, blocks = READY_KITS[audience]
    t.happens(
        lambda now: request_kit(
            partnership=t.partnership,
            audience=audience,
            language=language,
            length=length,
            blocks=[(code, language) for code in blocks],
            by=t.people[by],
            now=now,
        ),
        on=on,
    )


def handed(t, by, place, receivers, *, on, discussed_by=None, discussed_on=None):
    """The kit that was made last is handed over; perhaps it is discussed too."""
    t.happens(
        lambda now: hand_over(
            kit=Kit.objects.of_partnership(t.partnership).first(),
            partner=t.partners[place],
            receivers=receivers,
            on=on,
            today=now.date(),
            by=t.people[by],
        ),
        on=on,
    )
    if discussed_by:
        t.happens(
            lambda now: mark_discussed(
                handed=KitDelivery.objects.of_partnership(t.partnership).get(receivers=receivers),
                on=discussed_on,
                today=now.date(),
                by=t.people[discussed_by],
            ),
            on=discussed_on,
        )


def linked(t, by, *, on):
    t.happens(lambda now: share_kit(kit=Kit.objects.of_partnership(t.partnership).first(), by=t.people[by]), on=on)


def first(t):
    day, ago = t.calendar.day, t.calendar.ago
    read(t, "firmin", "colette", "senan", "lies", "wout", "an", "greet", on=day(-28, 4))
    session(
        t,
        "firmin",
        "Un partenariat, pas un projet : une heure pour en parler",
        ["firmin", "colette", "rachida"],
        14,
        "chefs d’arrondissement et conseillers de toutes tendances",
        on=day(-28, 9),
    )
    session(
        t,
        "lies",
        "Waarom een stedenband? Gesprek voor de raad",
        ["lies", "wout", "joris"],
        11,
        "raadsleden van alle fracties",
        on=day(-27, 2),
    )
    told(
        t,
        "firmin",
        "Pourquoi Oudermere et nous travaillons ensemble",
        on=day(-25, 10),
        channel=Channel.RADIO,
        languages="Fon",
    )
    told(
        t,
        "lies",
        "Twee gemeenten leren van elkaar",
        on=day(-24, 12),
        channel=Channel.MAGAZINE,
        languages="Nederlands",
        shape=Shape.WORDS_AND_PHOTOS,
    )
    told(
        t,
        "wout",
        "Foto’s van de eerste reis",
        on=day(-18, 20),
        channel=Channel.SOCIAL_MEDIA,
        languages="Nederlands",
        shape=Shape.PHOTOS,
        tells=False,
        why="De uitleg stond een week later in het gemeenteblad; de volgende keer zetten we er een zin bij.",
    )
    session(
        t,
        "lies",
        "Vijf dilemma’s vóór de reis",
        ["lies", "wout"],
        4,
        "de collega’s die meereizen",
        on=day(-18, 2),
        kind=SessionKind.TRAINING,
    )
    lately_at_home(t, ago)


def lately_at_home(t, ago):
    told(
        t,
        "lies",
        "Wat onze diensten ginder leerden",
        on=ago(118),
        channel=Channel.MAGAZINE,
        languages="Nederlands",
    )
    kit(t, "lies", KitAudience.PARTNER_COUNCIL, "fr", on=ago(75))
    handed(
        t,
        "lies",
        "agbodassa",
        "les vingt-trois conseillers communaux",
        on=ago(66),
        discussed_by="firmin",
        discussed_on=ago(47),
    )
    told(
        t,
        "colette",
        "Le nouveau registre, et ce que nous montrons à Oudermere",
        on=ago(35),
        channel=Channel.GATHERING,
        languages="Fon, français",
    )
    kit(t, "lies", KitAudience.NEW_COUNCILLORS, "nl", on=ago(16))
    linked(t, "lies", on=ago(15))
    handed(t, "lies", "oudermere", "de drie nieuwe raadsleden", on=ago(13))


def second(t):
    day, ago = t.calendar.day, t.calendar.ago
    read(t, "ines", "mateo", "naledi", "thabo", "greet", on=day(-24, 5))
    session(
        t,
        "naledi",
        "What a partnership of equals asks of us",
        ["naledi", "thabo"],
        18,
        "ward committee members and councillors of three parties",
        on=day(-23, 6),
    )
    session(
        t,
        "ines",
        "La trampa humana: cinco dilemas",
        ["ines"],
        9,
        "personas que viajan y la asociación de vecinos",
        on=day(-12, 3),
        kind=SessionKind.TRAINING,
    )
    told(
        t,
        "naledi",
        "Two municipalities learn about leaks",
        on=ago(52),
        channel=Channel.BOARD,
        languages="Setswana, English",
    )
    told(
        t,
        "ines",
        "Aprender de Lethabiso: los comités que de verdad se reúnen",
        on=ago(24),
        channel=Channel.WEBSITE,
        languages="Español",
    )
    kit(t, "ines", KitAudience.DELEGATION, "es", on=ago(28))
    handed(
        t,
        "ines",
        "arbolmiera",
        "las seis personas de la delegación",
        on=ago(27),
        discussed_by="ines",
        discussed_on=ago(21),
    )
