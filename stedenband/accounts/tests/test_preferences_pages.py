"""Everybody's own name, language and time zone."""

import pytest
from django.urls import reverse

from stedenband.accounts.models import User
from stedenband.ui.testing import submit

PREFERENCES = reverse("accounts:preferences")


@pytest.fixture
def reader(db):
    return User.objects.create_user("afi@stedenband.test", name="Afi", language="en", time_zone="Africa/Porto-Novo")


def test_a_person_chooses_a_name_a_language_and_a_time_zone(reader, client_of):
    typed = {"name": "Afi Dossou", "language": "fr", "time_zone": "America/Lima"}
    visitor = client_of(reader)
    answer = submit(visitor, PREFERENCES, typed)

    reader.refresh_from_db()
    assert (reader.name, reader.language, reader.time_zone) == ("Afi Dossou", "fr", "America/Lima")
    assert '<html lang="fr"' in visitor.get(answer.url).content.decode()


@pytest.mark.parametrize(
    ("field", "value"), [("language", "de"), ("time_zone", "Mars/Olympus"), ("name", "  "), ("name", "a" * 121)]
)
def test_what_does_not_exist_is_refused_beside_its_field(reader, client_of, field, value):
    typed = {"name": "Afi", "language": "nl", "time_zone": "Europe/Brussels"} | {field: value}
    page = submit(client_of(reader), PREFERENCES, typed)

    reader.refresh_from_db()
    assert set(page.context["form"].errors) == {field}
    assert reader.language == "en"


def test_a_draft_leaves_the_language_of_the_device_alone(reader, client_of):
    visitor = client_of(reader)
    visitor.get("/?language=nl")
    submit(visitor, PREFERENCES, {"name": "Afi D", "language": "fr", "save_draft": "1"})

    assert '<html lang="nl"' in visitor.get(PREFERENCES).content.decode()


def test_the_page_leads_to_the_password_and_to_the_door(reader, client_of):
    page = client_of(reader).get(PREFERENCES).content.decode()

    assert reverse("account_change_password") in page
    assert reverse("account_logout") in page


def test_a_zone_that_is_not_in_the_list_is_kept(client_of, db):
    far = User.objects.create_user("far@stedenband.test", name="Far", time_zone="UTC")
    page = client_of(far).get(PREFERENCES).content.decode()

    assert '<option value="UTC" selected>' in page
