"""Partnerships that really were, entered through the actions: each finds its place and reads right afterwards.

Facts from the public sources named beside each story. Days that no source gives are the first of their month.
"""

from datetime import date, timedelta

import pytest

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.beginnings import add_municipality
from partnerships.actions.exits import add_exit_item, open_exit_file, settle_exit_item
from partnerships.actions.mergers import merge_municipality
from partnerships.choices import ExitItemKind, OwnChoice, PartnershipStatus, Phase, Side
from partnerships.chronicle import chronicle
from partnerships.models import Municipality, Version
from partnerships.queries import words_on
from partnerships.tests.life import Story, moment
from partnerships.tests.papers import write

pytestmark = pytest.mark.django_db
NORTH, SOUTH = Side.NORTH, Side.SOUTH


def signed_agreement(story, title, first, last, *, by, on, kind="agreement"):
    voice = story.voices[by]
    agreement = write(
        story.partnership,
        by=voice,
        now=moment(on),
        title=title,
        kind=kind,
        starts_on=first,
        ends_on=last,
    )
    offer_for_signing(agreement=agreement, by=voice, now=moment(on))
    story.agree(agreement, on)
    agreement.refresh_from_db()
    return agreement


def told(story):
    """The chronicle, oldest first, as (year, sentence)."""
    return [(event.day.year, event.what) for event in reversed(chronicle(story.now()))]


def merge(names, successor, on):
    heir = add_municipality(by=None, name=successor, country="BE", time_zone="UTC", text_language="nl")
    for name in names:
        merged = Municipality.objects.get(name=name)
        merge_municipality(municipality=merged, successor=heir, on=on, by=None, now=moment(on))


def test_roeselare_and_dogbo_from_the_search_to_a_renewal():
    """roeselare.cdenv.be, kw.be: call June 2009, choice Dec 2009, mission April 2010, signed Nov 2010, renewed 2022."""
    story = Story(("Roeselare", "BE", NORTH), ("Dogbo", "BJ", SOUTH), since=date(2009, 12, 1), phase="search")
    assert story.status == PartnershipStatus.SEARCH
    story.move_to(Phase.ACQUAINTANCE, by="Roeselare", on=date(2010, 4, 1), reason="Mission to Dogbo.")
    story.move_to(Phase.AGREEMENT, by="Dogbo", on=date(2010, 10, 1))
    assert story.status == PartnershipStatus.AGREEMENT_PENDING
    first = signed_agreement(
        story, "Agreement", date(2010, 11, 1), date(2016, 10, 31), by="Dogbo", on=date(2010, 11, 1)
    )
    story.move_to(Phase.IMPLEMENTATION, by="Roeselare", on=date(2011, 1, 1))
    story.move_to(Phase.RENEWAL, by="Dogbo", on=date(2022, 3, 1), reason="From local economy to farming.")
    second = signed_agreement(
        story, "Renewed agreement", date(2022, 9, 1), date(2027, 12, 31), by="Roeselare", on=date(2022, 9, 1)
    )
    story.move_to(Phase.PLANNING, by="Dogbo", on=date(2022, 10, 1))

    assert story.status == PartnershipStatus.ACTIVE  # renewing never made it less than active
    assert first.is_locked
    assert second.is_locked
    assert story.now().phase_changes.filter(status="confirmed").count() == 5


def test_kemopodi_has_several_municipalities_a_side_and_two_mergers():
    """lievegem.be: four Flemish municipalities, two since the mergers of 1 Jan 2019, with three of Senegal."""
    places = [(name, "BE", NORTH) for name in ("Lovendegem", "Nevele", "Waarschoot", "Zomergem")]
    places += [(name, "SN", SOUTH) for name in ("Diender", "Keur Moussa", "Pout")]
    story = Story(*places, since=date(2010, 1, 1), phase="implementation")
    agreement = signed_agreement(
        story, "Agreement of seven", date(2014, 1, 1), date(2019, 12, 31), by="Pout", on=date(2014, 1, 1)
    )

    merged_on = date(2019, 1, 1)
    merge(["Lovendegem", "Waarschoot", "Zomergem"], "Lievegem", merged_on)
    merge(["Nevele"], "Deinze", merged_on)

    now = story.now()
    assert now.title == "Deinze – Diender – Keur Moussa – Lievegem – Pout"
    assert {partner.name for partner in now.banks["a"]} == {"Deinze", "Lievegem"}
    assert story.status == PartnershipStatus.ACTIVE
    version = Version.objects.of(agreement).with_sign_offs().get()
    as_signed = {word.municipality for _partner, word in words_on(version, now)}
    assert as_signed == {"Lovendegem", "Nevele", "Waarschoot", "Zomergem", "Diender", "Keur Moussa", "Pout"}
    heirs = {story.voices[name].members.get().partner.name for name in ("Lovendegem", "Waarschoot", "Zomergem")}
    assert heirs == {"Lievegem"}
    assert (2019, "Nevele merged into Deinze") in told(story)

    del story.voices["Lovendegem"]
    story.voices |= {"Lievegem": story.voices["Zomergem"], "Deinze": story.voices["Nevele"]}
    after = signed_agreement(
        story, "Agreement of five", date(2020, 1, 1), date(2025, 12, 31), by="Lievegem", on=date(2020, 1, 1)
    )
    assert after.is_locked


def test_genk_and_francistown_wrote_one_agreement_after_another():
    """sundaystandard.info, genk.be: found in Aug 2003, memorandum June 2004, then 2014-2019 and 2020-2025."""
    story = Story(("Genk", "BE", NORTH), ("Francistown", "BW", SOUTH), since=date(2003, 8, 1), phase="acquaintance")
    story.move_to(Phase.AGREEMENT, by="Francistown", on=date(2004, 3, 1))
    spans = [(date(2004, 6, 1), date(2009, 5, 31)), (date(2014, 1, 1), date(2019, 12, 31))]
    spans.append((date(2020, 1, 1), date(2025, 12, 31)))
    signed = [signed_agreement(story, "Memorandum", *span, by="Genk", on=span[0]) for span in spans]
    story.move_to(Phase.IMPLEMENTATION, by="Francistown", on=date(2020, 2, 1))

    assert story.status == PartnershipStatus.ACTIVE
    assert [agreement.months_left(date(2015, 1, 1)) > 0 for agreement in signed] == [False, True, True]


def test_oostkamp_and_come_prepare():
    """oostkamp.be: partner chosen June 2023, first delegation received Nov 2023, in preparation."""
    story = Story(("Oostkamp", "BE", NORTH), ("Comé", "BJ", SOUTH), since=date(2023, 6, 1), phase="search")
    story.move_to(Phase.ACQUAINTANCE, by="Oostkamp", on=date(2023, 11, 1), reason="Six colleagues of Comé came.")

    assert story.status == PartnershipStatus.ACQUAINTANCE
    assert told(story) == [(2023, "The partnership began")]


def test_groningen_and_san_carlos_were_dissolved_after_a_word_to_the_counterpart():
    """oogtv.nl: motions in the council, the mayor told his counterpart, dissolved on 31 Dec 2023."""
    story = Story(("Groningen", "NL", NORTH), ("San Carlos", "NI", SOUTH), since=date(1986, 1, 1), phase="follow_up")
    last_day = date(2023, 12, 31)
    story.alone(OwnChoice.SUSPENDS, by="Groningen", on=date(2023, 1, 15), reason="Activities became impossible.")
    assert story.status == PartnershipStatus.SUSPENDED
    story.alone(OwnChoice.LEAVES, by="Groningen", on=date(2023, 6, 20), effective_on=last_day)
    assert story.status == PartnershipStatus.PHASING_OUT

    voice = story.voices["Groningen"]
    file = open_exit_file(
        partnership=story.partnership,
        reason="The authorities took control of our partners.",
        language="en",
        initiated_by=story.place("Groningen"),
        notice_on=date(2023, 6, 20),
        last_on=last_day,
        by=voice,
        now=moment(date(2023, 6, 20)),
    )
    archive = add_exit_item(
        file=file, kind=ExitItemKind.ARCHIVE, text="Archive of the foundation", partner=None, by=voice
    )
    settle_exit_item(item=archive, outcome="Given to the city archive.", on=last_day, by=voice)
    story.carry_out(on=last_day)

    assert story.status == PartnershipStatus.ENDED
    assert [year for year, _what in told(story)] == [1986, 2023, 2023]
    assert story.now().title == "Groningen – San Carlos"


def test_edegem_and_san_jeronimo_changed_form_together():
    """groenedegem.be, platforma-dev.eu: the federal state left at the end of 2019; a Flemish project 2019-2022."""
    story = Story(
        ("Edegem", "BE", NORTH), ("San Jerónimo", "PE", SOUTH), since=date(2004, 1, 1), phase="implementation"
    )
    story.change_course(
        by="Edegem", on=date(2019, 6, 1), status="transforming", reason="The federal programme leaves Latin America."
    )
    assert story.status == PartnershipStatus.TRANSFORMING
    plan = signed_agreement(
        story,
        "Project with Brasschaat and Herent",
        date(2019, 9, 1),
        date(2022, 8, 31),
        by="San Jerónimo",
        on=date(2019, 9, 1),
        kind="multi_year_plan",
    )
    story.change_course(by="San Jerónimo", on=date(2019, 9, 2), status="active", reason="The project is signed.")

    assert story.status == PartnershipStatus.ACTIVE
    assert plan.is_locked
    assert told(story)[1:] == [(2019, "From now on: changing form"), (2019, "From now on: active")]


def test_almelo_ended_its_link_with_denizli_by_itself():
    """rtvoost: ended by one side in 2017 over a diplomatic row."""
    story = Story(("Almelo", "NL", NORTH), ("Denizli", "TR", SOUTH), since=date(1975, 1, 1), phase="implementation")
    story.alone(OwnChoice.LEAVES, by="Almelo", on=date(2017, 3, 15), reason="The row between our countries.")

    assert story.status == PartnershipStatus.ENDED
    assert told(story)[-1] == (2017, "Almelo leaves")


def test_haarlem_left_and_the_foundation_went_on_with_mutare():
    """haarlem-mutare.nl: state support stopped in 2002, the subsidy in 2016, the foundation continues alone."""
    story = Story(("Haarlem", "NL", NORTH), ("Mutare", "ZW", SOUTH), since=date(1992, 1, 1), phase="implementation")
    story.alone(OwnChoice.SUSPENDS, by="Haarlem", on=date(2002, 6, 1))
    story.alone(OwnChoice.LEAVES, by="Haarlem", on=date(2016, 1, 1), carried_on_by="Foundation Haarlem – Mutare")

    assert story.status == PartnershipStatus.CONTINUED_WITHOUT_MUNICIPALITY
    assert any(event.note == "Carried on by: Foundation Haarlem – Mutare" for event in chronicle(story.now()))


def test_leiden_and_buffalo_city_went_on_lightly_when_the_money_stopped():
    """leidenbuffalocity.nl: the national programme lost its money at the end of 2010."""
    story = Story(
        ("Leiden", "NL", NORTH), ("Buffalo City", "ZA", SOUTH), since=date(1998, 1, 1), phase="implementation"
    )
    story.change_course(by="Leiden", on=date(2010, 12, 1), form="light", reason="The programme money stops.")

    assert story.now().is_light
    assert story.status == PartnershipStatus.ACTIVE


def test_partner_that_one_municipality_left_is_taken_up_by_another():
    """sig-noghin.org: Braine-le-Comte stopped in 2013 for lack of staff, Woluwe-Saint-Pierre went on."""
    first = Story(
        ("Braine-le-Comte", "BE", NORTH), ("Sig-Noghin", "BF", SOUTH), since=date(2008, 1, 1), phase="follow_up"
    )
    first.take_in("Woluwe-Saint-Pierre", "BE", NORTH, by="Sig-Noghin", on=date(2013, 3, 1))
    first.alone(OwnChoice.LEAVES, by="Braine-le-Comte", on=date(2013, 6, 1), reason="Nobody is left to do the work.")

    now = first.now()
    assert now.title == "Sig-Noghin – Woluwe-Saint-Pierre"
    assert first.status == PartnershipStatus.ACTIVE
    assert first.place("Braine-le-Comte").left_on - first.place("Woluwe-Saint-Pierre").joined_on == timedelta(days=92)
