"""Rest, return and a form that fits: what the stories tell of the partnership itself."""

from partnerships.actions.course import propose_course
from partnerships.actions.departures import decide_alone, note_as_read
from partnerships.choices import OwnChoice, PartnershipForm, PartnershipStatus, Word
from partnerships.models import OwnDecision


def first(t):
    """A flood lets the link rest for two months; this month Oudermere asks itself whether a lighter form would do."""
    day = t.calendar.day
    t.happens(lambda now: rest(t, now), on=day(-16, 4))
    t.happens(lambda now: read_it(t, "lies", now), on=day(-16, 6))
    t.happens(lambda now: take_part_again(t, now), on=day(-14, 9))
    t.happens(lambda now: read_it(t, "lies", now), on=day(-14, 12))
    t.happens(lambda now: ask_for_less(t, now), on=t.calendar.lately(20))


def rest(t, now):
    decide_alone(
        partnership=t.partnership,
        choice=OwnChoice.SUSPENDS,
        reason=(
            "Les inondations ont coupé trois arrondissements. Toute l’équipe est auprès des familles ; "
            "nous reprendrons le fil dès que les routes seront ouvertes."
        ),
        language="fr",
        decided_by="Conseil communal d’Agbodassa",
        decided_on=now.date(),
        effective_on=now.date(),
        by=t.people["senan"],
        now=now,
    )


def take_part_again(t, now):
    decide_alone(
        partnership=t.partnership,
        choice=OwnChoice.RESUMES,
        reason="Les routes sont ouvertes et le guichet a repris. Merci pour votre patience et vos messages.",
        language="fr",
        decided_by="Conseil communal d’Agbodassa",
        decided_on=now.date(),
        effective_on=now.date(),
        by=t.people["senan"],
        now=now,
    )


def read_it(t, key, now):
    decision = OwnDecision.objects.of_partnership(t.partnership).first()
    note_as_read(decision=decision, by=t.people[key], now=now)


def ask_for_less(t, now):
    """A proposal that Agbodassa sends back: the journey is not finished."""
    change = propose_course(
        partnership=t.partnership,
        form=PartnershipForm.LIGHT,
        reason="Volgend jaar zijn er verkiezingen. Met enkele videogesprekken per jaar houden we de draad vast.",
        language="nl",
        by=t.people["an"],
        now=now,
    )
    t.agree(
        change,
        "senan",
        on=now.date(),
        word=Word.SENT_BACK,
        remark="Le guichet mobile n’a pas encore fait sa tournée. Reparlons-en après l’évaluation.",
    )


def second(t):
    """Lethabiso proposes to look for another form when the letter of intent runs out; Arbolmiera has not answered."""
    t.happens(lambda now: look_for_another_form(t, now), on=t.calendar.lately(9))


def look_for_another_form(t, now):
    propose_course(
        partnership=t.partnership,
        status=PartnershipStatus.TRANSFORMING,
        reason=(
            "The letter of intent carried us this far. We would like to write an agreement of six years around water, "
            "with the schools as a second circle."
        ),
        language="en",
        by=t.people["thabo"],
        now=now,
    )
