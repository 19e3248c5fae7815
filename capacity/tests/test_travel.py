"""The travel ledger: what each trip cost and who paid; public once all agree, and gone at once when one says so."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from capacity.actions.travel import propose_travel, withdraw_travel
from capacity.models import Activity, TravelEdition
from capacity.travel import travel_facts
from partnerships.models import Version
from stedenband.lib.errors import DomainError
from stedenband.tests.deeds import ledger
from stedenband.tests.deeds.partnership import agree
from stedenband.tests.page_answers import CAST

pytestmark = pytest.mark.django_db


@pytest.fixture
def year(world):
    return world.travel_edition.year


@pytest.fixture
def public_url(world, year):
    return f"/fr/travel/{world.partnership.slug}/{year}/"


def propose(world, year, bank="a"):
    return propose_travel(partnership=world.partnership, year=year, by=world.cast[f"coordinator_{bank}"], now=world.now)


def test_only_approved_costs_count_and_currencies_stay_apart(world, year):
    trip = next(one for one in travel_facts(world.partnership, year)["trips"] if one["title"] == world.activity.title)

    assert [(row["currency"], row["hundredths"]) for row in trip["costs"]] == [("EUR", 9_900)]
    assert trip["travellers"] == [[world.partner_b.name, 2]]


def test_what_was_online_or_no_visit_is_no_trip(world, year):
    Activity.objects.filter(pk=world.activity.pk).update(is_online=True)

    titles = [one["title"] for one in travel_facts(world.partnership, year)["trips"]]
    assert world.activity.title not in titles
    assert world.quick_win.title not in titles


def test_everybody_reads_it_in_the_language_of_the_address(public_url, world):
    answer = Client().get(public_url, headers={"accept-language": "nl"})

    page = answer.content.decode()
    assert answer.status_code == 200
    assert '<html lang="fr">' in page
    assert "99,00\xa0€" in page
    assert answer.cookies == {}
    assert answer["Cache-Control"] == "public, no-cache"


def test_a_cache_asks_whether_it_is_new(public_url):
    reader = Client()
    kept = reader.get(public_url)["ETag"]

    assert reader.get(public_url, headers={"if-none-match": kept}).status_code == 304


def test_no_name_of_a_person_stands_in_it(public_url, world, cast):
    page = Client().get(public_url).content.decode()

    assert [name for name in CAST if name in cast and cast[name].name in page] == []
    assert "Agence du Marché" not in page


def test_the_reader_who_is_logged_in_leaves_no_trace_on_the_page(public_url, cast, client_of):
    assert client_of(cast["coordinator_a"]).get(public_url).content == Client().get(public_url).content


def test_what_happens_afterwards_changes_nothing_that_was_agreed(public_url, world):
    before = Client().get(public_url).content
    ledger.decided(world, "b", "Taxi", cents=5_000, activity=world.activity)

    assert Client().get(public_url).content == before


def test_a_newer_edition_takes_the_place_when_all_agree(public_url, world, year):
    ledger.decided(world, "b", "Taxi", cents=5_000, activity=world.activity)
    propose(world, year, bank="b")
    assert "149,00" not in Client().get(public_url).content.decode()

    newest = TravelEdition.objects.get(partnership=world.partnership, year=year, number=2)
    agree(newest, "a", world, role="coordinator", days=1)
    assert "149,00" in Client().get(public_url).content.decode()
    assert TravelEdition.objects.public().count() == 1


def test_nobody_proposes_what_is_public_already(world, year):
    with pytest.raises(DomainError) as refused:
        propose(world, year)

    assert refused.value.code == "public_already"
    assert Version.objects.of(world.travel_edition).count() == 1


def test_taken_back_by_one_it_is_gone_for_all_at_once(public_url, world, year):
    withdraw_travel(edition=world.travel_edition, by=world.cast["coordinator_b"])

    assert Client().get(public_url).status_code == 404
    propose(world, year)
    assert Client().get(public_url).status_code == 404


def test_facts_that_were_tampered_with_are_shown_to_nobody(public_url, world):
    version = Version.objects.of(world.travel_edition).get()
    Version.objects.filter(pk=version.pk).update(facts=version.facts | {"trips": []})

    assert Client().get(public_url).status_code == 404


@pytest.mark.parametrize(("ahead", "code"), [(1, "year_ahead"), (-30, "no_trips")])
def test_only_a_year_with_trips_is_proposed(world, ahead, code):
    with pytest.raises(DomainError) as refused:
        propose(world, world.now.year + ahead)

    assert refused.value.code == code


def test_the_page_shows_another_year(world, cast, client_of):
    Activity.objects.filter(pk=world.activity_before.pk).update(starts_on=date(2001, 5, 1), ends_on=date(2001, 5, 3))
    page = client_of(cast["association"]).get(
        reverse("capacity:travel", args=[world.partnership.slug]), {"year": "2001"}
    )

    assert [trip["title"] for trip in page.context["facts"]["trips"]] == [world.activity_before.title]


def test_what_is_public_already_is_not_offered_again(world, cast, client_of):
    page = client_of(cast["coordinator_a"]).get(reverse("capacity:travel", args=[world.partnership.slug]))
    assert not page.context["is_new"]

    ledger.decided(world, "b", "Taxi", cents=5_000, activity=world.activity)
    page = client_of(cast["coordinator_a"]).get(reverse("capacity:travel", args=[world.partnership.slug]))
    assert page.context["is_new"]
