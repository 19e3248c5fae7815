"""Who takes part changes: several per side join, leave and merge, and what was signed stays as it was."""

from datetime import date

import pytest

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.mergers import merge_municipality
from partnerships.actions.parties import propose_partner
from partnerships.actions.signoff import sign_off
from partnerships.choices import OwnChoice, PartnershipStatus, Role, Side, VersionStatus, VoidReason, Word
from partnerships.models import Agreement, Member, Municipality, Partner, PlaceTenure, Version
from partnerships.queries import words_on
from partnerships.rules import membership
from partnerships.tests.life import Story, moment
from partnerships.tests.papers import write
from stedenband.accounts.models import User
from stedenband.tests.refusals import invalid, refused

pytestmark = pytest.mark.django_db
BEGIN, LATER, LAST = date(2024, 1, 8), date(2024, 6, 3), date(2025, 2, 3)


@pytest.fixture
def trio():
    places = [("Alba", "BJ", Side.SOUTH), ("Berg", "BE", Side.NORTH), ("Cors", "BJ", Side.SOUTH)]
    return Story(*places, since=BEGIN, phase="implementation")


def offered(story, on, by="Berg", kind="agreement"):
    agreement = write(story.partnership, by=story.voices[by], now=moment(on), kind=kind)
    offer_for_signing(agreement=agreement, by=story.voices[by], now=moment(on))
    return agreement


def names(story):
    return [partner.name for partner in story.now().present_partners]


def parties(story, agreement):
    version = Version.objects.of(agreement).with_sign_offs().first()
    return [partner.name for partner, _word in words_on(version, story.now())]


def test_partner_joins_when_all_signed_and_is_bound_by_nothing_before(trio):
    signed, waiting = offered(trio, BEGIN), offered(trio, BEGIN)
    trio.agree(signed, BEGIN)

    trio.take_in("Dune", "BE", Side.NORTH, by="Alba", on=LATER)

    assert names(trio) == ["Alba", "Berg", "Cors", "Dune"]
    assert trio.place("Dune").joined_on == LATER
    assert parties(trio, signed) == ["Alba", "Berg", "Cors"]
    assert Version.objects.of(signed).get().status == VersionStatus.IN_FORCE
    voided = Version.objects.of(waiting).get()
    assert (voided.status, voided.void_because) == (VersionStatus.VOID, VoidReason.OTHER_PARTIES)
    first = Member.objects.get(user__email="dune-first@stedenband.test")
    assert (first.partner.name, first.role) == ("Dune", Role.COORDINATOR)


def test_from_then_on_the_new_partner_signs_too(trio):
    trio.take_in("Dune", "BE", Side.NORTH, by="Alba", on=LATER)
    agreement = offered(trio, LATER)
    for name in ("Alba", "Berg", "Cors"):
        version = Version.objects.of(agreement).get()
        sign_off(version=version, word=Word.AGREED, by=trio.voices[name], now=moment(LATER))

    assert Version.objects.of(agreement).get().is_open
    trio.agree(agreement, LATER)
    assert parties(trio, agreement) == ["Alba", "Berg", "Cors", "Dune"]


def test_unknown_and_present_municipalities_are_not_proposed(trio):
    with refused("partner_already"):
        propose_again(trio, "Cors", "BJ")
    with refused("unknown_municipality"):
        propose_again(trio, "Nowhere", "BJ")
    with refused("has_a_place"):
        Municipality.objects.create(name="Dune", country="BE", time_zone="UTC")
        propose_again(trio, "Dune", "BE", email=trio.voices["Cors"].email)


def propose_again(story, name, country, email="x@stedenband.test"):
    return propose_partner(
        partnership=story.partnership,
        name=name,
        country=country,
        side=Side.SOUTH,
        contact_email=email,
        contact_name="X",
        contact_function="x",
        reason="r",
        language="en",
        by=story.voices["Alba"],
        now=moment(LATER),
    )


def test_one_of_three_leaves_and_the_others_go_on(trio):
    signed = offered(trio, BEGIN)
    trio.agree(signed, BEGIN)
    trio.alone(OwnChoice.LEAVES, by="Cors", on=LATER)

    assert (trio.status, names(trio)) == (PartnershipStatus.ACTIVE, ["Alba", "Berg"])
    assert trio.place("Cors").left_on == LATER
    assert parties(trio, signed) == ["Alba", "Berg", "Cors"]
    after = offered(trio, LAST, kind="annual_plan")
    trio.agree(after, LAST)
    assert parties(trio, after) == ["Alba", "Berg"]


def test_who_left_still_reads_and_signs_no_more(trio):
    trio.alone(OwnChoice.LEAVES, by="Cors", on=LATER)
    agreement = offered(trio, LAST)
    person = User.objects.get(pk=trio.voices["Cors"].pk)

    assert person.has_perm("partnerships.view_partnership", trio.partnership)
    assert membership(person, trio.partnership.pk).rights == {"read", "comment"}
    with refused("not_a_partner"):
        sign_off(version=Version.objects.of(agreement).get(), word=Word.AGREED, by=person, now=moment(LAST))


def test_one_of_three_rests_and_is_not_waited_for(trio):
    trio.alone(OwnChoice.SUSPENDS, by="Cors", on=LATER)
    agreement = offered(trio, LATER)
    trio.agree(agreement, LATER)

    assert trio.status == PartnershipStatus.ACTIVE
    assert parties(trio, agreement) == ["Alba", "Berg"]
    trio.alone(OwnChoice.RESUMES, by="Cors", on=LAST)
    assert trio.place("Cors").rests_since is None
    assert parties(trio, agreement) == ["Alba", "Berg"]


def test_two_never_become_one(trio):
    """Where one rests and another leaves, the two that are left are both needed again."""
    trio.alone(OwnChoice.SUSPENDS, by="Cors", on=LATER)
    trio.alone(OwnChoice.LEAVES, by="Berg", on=LATER)

    assert [partner.name for partner in trio.now().awaited_partners] == ["Alba", "Cors"]


def merge(name, heir, on=LATER):
    municipality = Municipality.objects.get(name=name)
    return merge_municipality(municipality=municipality, successor=heir, on=on, by=None, now=moment(on))


def town(name, country="BE"):
    return Municipality.objects.create(name=name, country=country, time_zone="UTC")


def test_place_goes_over_to_the_successor_and_history_keeps_the_name(trio):
    signed = offered(trio, BEGIN)
    trio.agree(signed, BEGIN)

    merge("Berg", town("Zeeberg"))

    word = Version.objects.of(signed).get().sign_offs.get(partner__municipality__name="Zeeberg")
    assert names(trio) == ["Alba", "Cors", "Zeeberg"]
    assert (word.municipality, word.former_name) == ("Berg", "Berg")
    assert trio.voices["Berg"].members.get().partner == trio.place("Zeeberg")
    assert PlaceTenure.objects.get().municipality.name == "Berg"


def test_two_partners_that_become_one_municipality_share_one_place(trio):
    merge("Alba", Municipality.objects.get(name="Cors"))

    gone = Partner.objects.get(municipality__name="Alba")
    assert names(trio) == ["Berg", "Cors"]
    assert (gone.left_on, gone.goes_on_in) == (LATER, trio.place("Cors"))
    assert trio.voices["Alba"].members.get().partner == trio.place("Cors")
    assert trio.status == PartnershipStatus.ACTIVE


def test_merger_never_goes_in_a_circle(trio):
    heir = town("Zeeberg")
    merge("Berg", heir)

    with invalid("merger_in_a_circle"):
        merge("Zeeberg", Municipality.objects.get(name="Berg"))
    with invalid("merger_in_a_circle"):
        merge("Cors", Municipality.objects.get(name="Cors"))
    with refused("merged_already"):
        merge("Berg", town("Elsewhere"))


def test_open_agreement_can_be_offered_again_to_the_new_circle(trio):
    agreement = offered(trio, BEGIN)
    trio.alone(OwnChoice.LEAVES, by="Cors", on=LATER)
    offer_for_signing(agreement=Agreement.objects.get(pk=agreement.pk), by=trio.voices["Berg"], now=moment(LATER))
    trio.agree(agreement, LATER)

    assert Version.objects.of(agreement).first().is_in_force
