from datetime import UTC, datetime

import pytest
from django.template import Context, Template
from django.urls import reverse
from django.utils import timezone

from stedenband.accounts.actions import change_preferences, invite
from stedenband.tests.cast import person
from stedenband.tests.pages_seen import RefusingClient
from stedenband.tests.refusals import invalid
from stedenband.ui.testing import submit

LOGIN = "/accounts/login/"


@pytest.fixture
def reader(db):
    return person("Reader", language="fr", time_zone="America/Lima")


@pytest.fixture
def page(reader, client_of):
    client = client_of(reader)
    return lambda address=None, **headers: client.get(address or reverse("accounts:preferences"), headers=headers)


def test_page_opens_in_the_language_of_the_account(page):
    answer = page(**{"accept-language": "nl"})

    assert answer.headers["Content-Language"] == "fr"
    assert '<html lang="fr"' in answer.content.decode()


def test_language_asked_for_in_the_address_is_remembered(page):
    address = reverse("accounts:preferences")

    assert page(f"{address}?language=es").headers["Content-Language"] == "es"
    assert page(address).headers["Content-Language"] == "es"


@pytest.mark.parametrize("nonsense", ["xx", "", "nl-BE", "../etc", "nl\x00"])
def test_unknown_language_is_ignored(page, nonsense):
    address = reverse("accounts:preferences")

    assert page(f"{address}?language={nonsense}").headers["Content-Language"] == "fr"


def test_visitor_reads_the_language_of_the_browser(client, db):
    assert client.get(LOGIN, headers={"accept-language": "nl-BE,nl;q=0.9"}).headers["Content-Language"] == "nl"
    assert client.get(LOGIN, headers={"accept-language": "sw"}).headers["Content-Language"] == "en"


def test_link_from_a_colleague_opens_in_the_reader_s_own_language(db, client_of):
    address = reverse("accounts:preferences")
    languages = {
        client_of(person(f"Reader {code}", language=code)).get(address).headers["Content-Language"]
        for code in ("nl", "fr", "es", "en")
    }

    assert languages == {"nl", "fr", "es", "en"}


def test_saved_language_is_the_language_of_this_device_too(reader, client_of):
    client = client_of(reader)
    client.get("/?language=es")

    submit(
        client,
        reverse("accounts:preferences"),
        {"name": "Reader", "language": "nl", "time_zone": "Africa/Porto-Novo"},
    )

    reader.refresh_from_db()
    assert (reader.language, reader.time_zone) == ("nl", "Africa/Porto-Novo")
    assert client.get(reverse("accounts:preferences")).headers["Content-Language"] == "nl"


def test_times_are_those_of_the_reader_s_place(page):
    page()

    noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert Template("{{ noon|date:'H:i' }}").render(Context({"noon": noon})) == "07:00"


def test_visitor_after_a_reader_does_not_get_the_reader_s_time_zone(page, client):
    page()
    client.get(LOGIN)

    assert timezone.get_current_timezone_name() == "UTC"


def test_unknown_time_zone_and_language_are_refused(reader):
    same = {"user": reader, "name": "Reader", "by": reader}

    with invalid("unknown_time_zone"):
        change_preferences(language="fr", time_zone="Mars/Olympus", **same)
    with invalid("invalid_choice"):
        change_preferences(language="xx", time_zone="UTC", **same)
    with invalid("blank"):
        change_preferences(user=reader, name="", language="fr", time_zone="UTC", by=reader)


def test_address_is_kept_in_lower_case(db):
    user = invite(email="Some.One@Example.ORG", name="Some One", language="en", time_zone="UTC", by=None)

    assert user.email == "some.one@example.org"


def test_nobody_opens_the_preferences_without_logging_in(db):
    assert RefusingClient().get(reverse("accounts:preferences")).url.startswith(LOGIN)
