"""Somebody is interrupted while typing: the session ends, the page grows old, a colleague saves first."""

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse

from stedenband.tests.cast import PASSWORD
from stedenband.tests.faults.forms import page_of, values_in
from stedenband.tests.pages_seen import RefusingClient
from stedenband.ui.testing import hidden_fields

pytestmark = pytest.mark.django_db
TYPED = "Nous avons formé douze agents – et appris ɛɔ d'eux.\n\nLa suite est écrite en route."


@pytest.fixture
def part(world):
    """The part of Amandougou that is being written, and its address."""
    return world.part_a, reverse("reporting:part_write", args=[world.partnership.slug, world.report.pk, "brief"])


def is_unchanged(part):
    text = part.text
    part.refresh_from_db()
    return part.text == text


def test_the_text_of_an_ended_session_waits_behind_the_login(part, cast, client, client_of):
    part, address = part
    writer = client_of(cast["contributor_a"])
    form = hidden_fields(writer, address) | {"text": TYPED, "language": "fr", "is_ready": "no"}
    Session.objects.all().delete()

    asked = writer.post(address, form)
    login = {"login": cast["contributor_a"].email, "password": PASSWORD, "next": address}
    entered = writer.post(asked.url, login)

    assert asked.url.startswith(reverse("account_login"))
    assert entered.url == address
    again = writer.get(address)
    assert values_in(again)["text"] == TYPED
    assert is_unchanged(part)
    saved = writer.post(address, form | hidden_fields(writer, address) | {"text": values_in(again)["text"]})
    part.refresh_from_db()
    assert (saved.status_code, part.text) == (303, TYPED)


def test_a_stale_token_carries_nothing_out_and_brings_the_text_back(part, cast):
    part, address = part
    writer = RefusingClient(enforce_csrf_checks=True)
    writer.force_login(cast["contributor_a"])
    form = hidden_fields(writer, address) | {"text": TYPED, "language": "fr", "is_ready": "no"}

    back = writer.post(address, form | {"csrfmiddlewaretoken": "x" * 64})

    assert back.url == address
    assert values_in(writer.get(address))["text"] == TYPED
    assert is_unchanged(part)


def test_two_colleagues_in_one_part_see_both_texts(part, cast, client_of):
    part, address = part
    first, second = client_of(cast["contributor_a"]), client_of(cast["coordinator_a"])
    forms = [hidden_fields(client, address) | {"language": "fr", "is_ready": "no"} for client in (first, second)]
    first.post(address, forms[0] | {"text": "Le premier texte."})

    conflict = second.post(address, forms[1] | {"text": TYPED})

    assert conflict.status_code == 409
    shown = page_of(conflict).text_content()
    assert "Le premier texte." in shown
    assert values_in(conflict)["text"] == TYPED
    part.refresh_from_db()
    assert part.text == "Le premier texte."
    newest = {"form_key", "row_version", "form_owner", "form_end"}
    goes_on = {name: value for name, value in values_in(conflict).items() if name in newest}
    second.post(address, forms[1] | goes_on | {"text": TYPED})
    part.refresh_from_db()
    assert part.text == TYPED
