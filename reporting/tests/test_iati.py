"""The IATI file: valid against the official schema, agreed by all, equal for all, and gone when one says so."""

import json
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from lxml import etree

from partnerships.actions.signoff import sign_off
from partnerships.choices import Phase, Word
from reporting.actions.iati import withdraw_iati
from reporting.actions.publications import withdraw_publication
from reporting.choices import IATI_RESULT, IATI_STATUS, IatiSector
from reporting.iati.activity import iati_file
from reporting.models import IatiEdition
from reporting.public.shown import public_facts
from stedenband.lib.errors import DomainError
from stedenband.tests.deeds.exchange import propose_iati_file
from stedenband.tests.deeds.public import publish
from stedenband.ui.testing import submit

STANDARD = Path(__file__).parent / "vendor" / "iati-2.03"
CODES = json.loads((STANDARD / "codes.json").read_text())
CODELIST_OF = {
    "reporting-org/@type": "OrganisationType",
    "participating-org/@type": "OrganisationType",
    "participating-org/@role": "OrganisationRole",
    "activity-status/@code": "ActivityStatus",
    "activity-date/@type": "ActivityDateType",
    "description/@type": "DescriptionType",
    "recipient-country/@code": "Country",
    "sector/@vocabulary": "SectorVocabulary",
    "sector/@code": "Sector",
    "transaction/transaction-type/@code": "TransactionType",
    "transaction/value/@currency": "Currency",
    "transaction/provider-org/@type": "OrganisationType",
    "document-link/category/@code": "DocumentCategory",
    "document-link/language/@code": "Language",
    "result/@type": "ResultType",
    "result/indicator/@measure": "IndicatorMeasure",
    "@default-currency": "Currency",
    "@xml:lang": "Language",
}

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def official():
    return etree.XMLSchema(etree.parse(STANDARD / "iati-activities-schema.xsd"))


def address(world):
    return reverse("s:iati", args=[world.partnership.slug])


def fetched(world):
    response = Client().get(address(world))
    assert response.status_code == 200
    return response


def activity_of(world):
    return etree.fromstring(fetched(world).content).find("iati-activity")


def test_the_file_is_valid_against_the_official_schema_and_a_broken_one_is_not(world, official):
    file = etree.fromstring(fetched(world).content)

    official.assertValid(file)
    file.find("iati-activity").remove(file.find("iati-activity/reporting-org"))
    assert not official.validate(file)


def test_every_code_stands_in_the_official_codelists(world):
    activity = activity_of(world)

    for path, codelist in CODELIST_OF.items():
        found = set(activity.xpath(path))
        assert found, path
        assert found <= set(CODES[codelist]), path


def test_every_code_that_we_may_write_stands_in_the_official_codelists():
    assert set(IatiSector.values) <= set(CODES["Sector"])
    assert set(IATI_STATUS.values()) <= set(CODES["ActivityStatus"])
    assert set(IATI_RESULT.values()) <= set(CODES["ResultType"])
    assert set(IATI_STATUS) == set(Phase)


def test_the_municipalities_are_equals_in_the_file(world):
    activity = activity_of(world)
    roles = {}
    for one in activity.findall("participating-org"):
        roles.setdefault(one.findtext("narrative"), set()).add(one.get("role"))

    assert roles == {world.partner_a.name: {"2", "4"}, world.partner_b.name: {"2", "4"}}
    assert sum(int(code) for code in activity.xpath("recipient-country/@percentage")) == 100
    assert sum(int(code) for code in activity.xpath("sector/@percentage")) == 100
    languages = activity.xpath("title/narrative/@xml:lang")
    assert set(languages) == {"fr", "nl"}


def test_no_person_and_nobody_who_was_paid_stands_in_it(world, cast):
    text = fetched(world).content.decode().casefold()

    named = [*(user.name for user in cast.values()), world.expense_paid.payee]
    assert [name for name in named if name.casefold() in text] == []


def test_money_stands_in_it_only_as_long_as_the_public_page_shows_money(world):
    paid = activity_of(world).findall("transaction")
    assert {one.find("value").get("currency") for one in paid} == {"EUR", "XOF"}

    publish(world, shows_money=False)
    assert activity_of(world).findall("transaction") == []


def test_figures_of_each_municipality_stand_apart(world):
    titles = activity_of(world).xpath("result/indicator/title/narrative/text()")

    assert titles
    assert all(title.endswith((world.partner_a.name, world.partner_b.name)) for title in titles)


def test_words_that_no_xml_file_can_hold_do_not_break_it(world, official):
    page = public_facts(world.publication)
    page["intro"]["text"] = "Vertical\x0btab & <tag> \ud83d"
    facts = propose_iati_file(world, sectors=["15185"]).facts

    content = iati_file(facts, page, addresses={}, papers=[], since=world.now)
    official.assertValid(etree.fromstring(content))


def test_there_is_no_file_before_all_agreed_and_none_after_one_took_its_word_back(world):
    answer = fetched(world)
    assert answer["Cache-Control"] == "public, no-cache"
    assert not answer.cookies

    withdraw_iati(edition=world.iati, by=world.cast["signatory_a"])
    assert Client().get(address(world)).status_code == 404
    version = propose_iati_file(world)
    assert Client().get(address(world)).status_code == 404
    sign_off(version=version, word=Word.AGREED, by=world.cast["coordinator_b"], now=world.now)
    fetched(world)


def test_without_a_public_page_there_is_no_file(world):
    withdraw_publication(publication=world.publication, by=world.cast["coordinator_a"])

    assert Client().get(address(world)).status_code == 404
    with pytest.raises(DomainError) as refused:
        propose_iati_file(world, sectors=["15185"])
    assert refused.value.code == "no_public_page"


@pytest.mark.parametrize(
    ("chosen", "field"),
    [
        ({"reporter_ref": "207505365"}, "reporter_ref"),
        ({"sectors": ["99999"]}, "sectors"),
        ({"countries": {"BE": 50, "BJ": 40}}, "countries"),
    ],
)
def test_what_the_standard_does_not_know_is_refused(world, chosen, field):
    with pytest.raises(ValidationError) as refused:
        propose_iati_file(world, **chosen)

    assert set(refused.value.error_dict) == {field}


def test_the_same_file_is_not_proposed_twice_and_nothing_of_elsewhere(world):
    with pytest.raises(DomainError) as again:
        propose_iati_file(world)
    with pytest.raises(DomainError) as foreign:
        propose_iati_file(world, countries={"PE": 100})

    assert (again.value.code, foreign.value.code) == ("public_already", "foreign")


def test_percentages_that_are_no_hundred_are_told_beside_the_field(world, client_of):
    coordinator = client_of(world.cast["coordinator_a"])
    page = reverse("reporting:iati_propose", args=[world.partnership.slug])
    typed = {
        "reporter": world.partner_a.pk,
        "reporter_ref": "BJ-IFU-320",
        "sectors": ["15185"],
        "currency": "XOF",
        "share_be": "50",
        "share_bj": "40",
    }

    answer = submit(coordinator, page, typed)
    assert "share_bj" in answer.context["form"].errors

    assert submit(coordinator, page, typed | {"share_bj": "50"}).status_code == 303
    assert IatiEdition.objects.latest("number").countries == {"BE": 50, "BJ": 50}
