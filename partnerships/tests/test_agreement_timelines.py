"""Agreements of real partnerships, entered through the actions and read right. Facts from public sources.

Where a source names only a year, the agreement runs from its first to its last day; where it names no end, we let it
run until the next one, or say what we assume. The texts are ours.
"""

from datetime import UTC, date, datetime

import pytest

from partnerships.actions.agreements import Promise, offer_for_signing
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgreementKind, Role, Side, Word
from partnerships.differences import differences
from partnerships.lifeline import life_line
from partnerships.models import Agreement, Version
from partnerships.questions import asked_about_promises
from partnerships.spans import Span, gap_now, gaps
from partnerships.tests.papers import write
from stedenband.tests.cast import NORTH, SOUTH, begin, join
from stedenband.tests.refusals import invalid

TODAY = date(2026, 6, 1)


@pytest.fixture
def pair(db):
    """Two municipalities by name, with a signatory each."""

    def meet(north, south):
        bond = begin(({**NORTH, "name": north}, Side.NORTH), ({**SOUTH, "name": south}, Side.SOUTH))
        return bond, [join(partner, Role.SIGNATORY) for partner in bond.partner_list]

    return meet


def signed(bond, people, first, last, **fields):
    """An agreement that every municipality signed on its first day."""
    day = datetime.combine(first, datetime.min.time(), tzinfo=UTC)
    agreement = write(bond, starts_on=first, ends_on=last, by=people[0], now=day, **fields)
    offer_for_signing(agreement=agreement, by=people[0], now=day)
    for person in people:
        sign_off(version=Version.objects.of(agreement).get(), word=Word.AGREED, by=person, now=day)
    agreement.refresh_from_db()
    return agreement


def spans_of(bond):
    rows = Agreement.objects.of_partnership(bond).signed().filter(stands_as=AgreementKind.AGREEMENT)
    return [Span(*days) for days in rows.values_list("starts_on", "ends_on")]


def stretch(agreement, today):
    return next(label for label, _note, state in life_line(agreement, today) if state == "now")


def test_genk_and_francistown_go_from_one_agreement_to_the_next(pair):
    """2014-2019 and 2020-2025 (https://www.genk.be/stedenband)."""
    bond, people = pair("Genk", "Francistown")
    first = signed(bond, people, date(2014, 1, 1), date(2019, 12, 31))
    second = signed(bond, people, date(2020, 1, 1), date(2025, 12, 31))

    assert gaps(spans_of(bond)) == []
    assert gap_now(spans_of(bond), date(2025, 6, 1)) is None
    assert gap_now(spans_of(bond), TODAY) == Span(date(2026, 1, 1), TODAY)
    assert (stretch(first, TODAY), stretch(second, date(2025, 6, 1))) == ("Ended", "Decide what comes after")
    with invalid("overlap"):
        write(bond, starts_on=date(2025, 6, 1), ends_on=date(2030, 1, 1), by=people[0], now=datetime.now(tz=UTC))


def test_aachen_and_cape_town_begin_with_a_letter_while_one_side_cannot_sign_yet(pair):
    """Letter of intent 2003, memorandum 2004, agreement 2007, renewed 2012 and 2017 (https://aachen-kapstadt.de)."""
    bond, people = pair("Aachen", "Cape Town")
    years = [date(year, 1, 1) for year in (2004, 2007, 2012, 2017)]
    last_days = [date(2006, 12, 31), date(2011, 12, 31), date(2016, 12, 31), date(2022, 12, 31)]
    letter = {"kind": AgreementKind.LETTER_OF_INTENT, "commitments": []}
    signed(bond, people, date(2003, 1, 1), date(2004, 12, 31), **letter)
    for first, last in zip(years, last_days, strict=True):
        signed(bond, people, first, last)

    newest_first = [agreement.starts_on.year for agreement in Agreement.objects.of_partnership(bond)]
    assert newest_first == [2017, 2012, 2007, 2004, 2003]
    assert gaps(spans_of(bond)) == []


def test_bornem_and_nquthu_sign_for_six_years_after_five_years_of_the_first(pair):
    """First agreement 2008, for five years as we assume; November 2013 for six years (https://www.bornem.be)."""
    bond, people = pair("Bornem", "Nquthu")
    signed(bond, people, date(2008, 1, 1), date(2012, 12, 31))
    second = signed(bond, people, date(2013, 11, 1), date(2019, 10, 31))

    assert gaps(spans_of(bond)) == [Span(date(2013, 1, 1), date(2013, 10, 31))]
    assert stretch(second, date(2014, 1, 1)) == "In force"


def test_roeselare_and_dogbo_renew_with_another_focus_and_the_difference_reads(pair):
    """Signed in November 2010, renewed in September 2022: from local economy to farming (https://www.roeselare.be)."""
    bond, people = pair("Roeselare", "Dogbo")
    first = signed(bond, people, date(2010, 11, 1), date(2022, 8, 31), text="We work on local economy.")
    second = signed(bond, people, date(2022, 9, 1), date(2028, 8, 31), text="We work on farming.")
    old, new = (Version.objects.of(agreement).get().facts for agreement in (first, second))

    (changed,) = [change for change in differences(old, new) if change.passages]
    assert changed.passages[0].pieces == (("same", "We work on "), ("out", "local economy."), ("in", "farming."))
    assert gaps(spans_of(bond)) == []


def test_kortrijk_and_chefchaouen_are_asked_about_the_mutual_commitment_that_is_not(pair):
    """Article 4 of 2022 names mutual commitments, one of which one side bears (https://www.kortrijkwatcher.be)."""
    bond, people = pair("Kortrijk", "Chefchaouen")
    _first, kortrijk = bond.partner_list
    promises = [
        Promise("Mutual commitments: pay travel and stay", kortrijk, is_mutual=True),
        Promise("Inform each other"),
    ]
    agreement = signed(bond, people, date(2022, 1, 1), date(2027, 12, 31), commitments=promises)

    (doubt,) = asked_about_promises(
        [Promise(one.text, one.bearer, one.is_mutual) for one in agreement.commitments.all()]
    )
    assert "only Kortrijk bears it" in doubt.message
