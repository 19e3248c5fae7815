"""Orientations inside a partnership: attached by a coordinator, read by all members, taken up again."""

import pytest
from django.urls import reverse

from partnerships.actions.orientations import invite_partner
from partnerships.models import Orientation
from partnerships.tests.orientations import begin, finished
from stedenband.tests.faults.forms import error_beside, page_of, summary_of
from stedenband.ui.models import FormKey
from stedenband.ui.testing import hidden_fields, submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def coordinator(cast, client_of):
    cast["coordinator_b"].language = "en"
    cast["coordinator_b"].save()
    return client_of(cast["coordinator_b"])


def page(partnership, name, *args):
    return reverse(f"partnerships:orientation_{name}", args=[partnership.slug, *args])


def words(response):
    return " ".join(page_of(response).text_content().split())


def address_of(orientation):
    return f"https://stedenband.example/nl/orientation/{orientation.secret}/result/"


def test_a_coordinator_attaches_a_pasted_address_and_all_members_read_it(partnership, cast, client_of, coordinator):
    ours = finished()
    response = submit(coordinator, page(partnership, "attach"), {"address": address_of(ours)})

    assert response.url == page(partnership, "detail", ours.pk)
    for member in ("coordinator_a", "observer_b", "association"):
        assert "Wat wij zeggen over time." in words(client_of(cast[member]).get(response.url))
    assert ours.secret not in client_of(cast["observer_a"]).get(response.url).content.decode()
    assert "Wilgenrode" in words(coordinator.get(page(partnership, "list")))


def test_an_address_that_leads_nowhere_is_told_beside_the_field(partnership, coordinator):
    for typed in ("https://elsewhere.example/", "0" * 48):
        response = submit(coordinator, page(partnership, "attach"), {"address": typed})
        assert error_beside(response, "address") == "We find no orientation at this address."


def test_an_unfinished_one_is_refused_with_the_reason(partnership, coordinator):
    response = submit(coordinator, page(partnership, "attach"), {"address": address_of(begin())})

    assert "Finish the orientation first: then its answers stand." in words(response)
    assert summary_of(response) == {}


def test_one_whose_partner_still_answers_is_refused(partnership, coordinator):
    ours = finished()
    invite_partner(orientation=ours, municipality="Amandougou", language="fr", now=ours.started_at)

    response = submit(coordinator, page(partnership, "attach"), {"address": address_of(ours)})

    assert "Your partner is still answering the same questions" in words(response)


def test_the_result_offers_a_coordinator_the_partnerships_to_attach_to(partnership, cast, client_of, coordinator):
    ours = finished()
    result = f"/en/orientation/{ours.secret}/result/"

    assert partnership.title in words(coordinator.get(result))
    for member in ("observer_b", "association"):
        assert partnership.title not in words(client_of(cast[member]).get(result))
    filled = coordinator.get(f"{page(partnership, 'attach')}?address={ours.secret}")
    assert ours.secret in filled.content.decode()


def test_three_taps_take_the_answers_up_once_at_one_secret_address(world, cast, client_of):
    writer = client_of(cast["coordinator_a"])
    address = page(world.partnership, "again", world.orientation_kept.pk)
    sent = hidden_fields(writer, address)

    urls = {writer.post(address, sent).url for _tap in range(3)}

    again = Orientation.objects.get(earlier=world.orientation_kept)
    [url] = urls
    assert again.secret in url
    assert again.secret not in FormKey.objects.get(key=sent["form_key"]).result_url
    assert again.chosen == world.orientation_kept.chosen


def test_the_history_tells_it(world, cast, client_of):
    cast["coordinator_b"].language = "en"
    cast["coordinator_b"].save()
    reader, address = client_of(cast["coordinator_b"]), f"/partnerships/{world.partnership.slug}/changes/"
    pages = reader.get(address).context["paginator"].page_range

    assert any("attached the orientation of Amandougou" in words(reader.get(address, {"page": page})) for page in pages)
