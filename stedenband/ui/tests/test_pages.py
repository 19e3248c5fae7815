import pytest
from django.core.exceptions import ImproperlyConfigured

from stedenband.ui.tests.board import open_page
from stedenband.ui.tests.urls import urlpatterns
from stedenband.ui.views import PermissionPage, public


def test_a_page_behind_the_login_asks_to_log_in_and_comes_back(client, db):
    assert client.get("/notes/?page=2").url == "/accounts/login/?next=/notes/%3Fpage%3D2"


def test_a_refusal_gives_its_reason(as_ama):
    response = as_ama.get("/forbidden/")

    assert response.status_code == 403
    assert "Nobody burns the board." in response.content.decode()


def test_what_is_not_mine_does_not_exist(as_ama, bram, note):
    note.user = bram
    note.save()

    response = as_ama.get(f"/notes/{note.pk}/edit/")

    assert response.status_code == 404
    assert "you cannot see it with this account" in response.content.decode()


def test_a_page_names_its_permission_in_full():
    with pytest.raises(ImproperlyConfigured):
        type("Vague", (PermissionPage,), {"permission_required": "read"})


def test_an_open_page_says_why():
    assert public("a reason")(open_page).public_reason == "a reason"
    assert [route.name for route in urlpatterns if hasattr(getattr(route, "callback", None), "public_reason")] == [
        "open"
    ]


def test_a_fault_of_ours_gives_a_reference_that_the_log_knows(as_ama, caplog):
    as_ama.raise_request_exception = False

    response = as_ama.get("/fault/")

    assert response.status_code == 500
    reference = caplog.text.partition("Fault ")[2][:8]
    assert f"<b>{reference}</b>" in response.content.decode()


@pytest.mark.parametrize("path", ["/notes/%00/", "/notes/?title=%00"])
def test_nul_in_an_address_is_refused(client, db, path):
    assert client.get(path).status_code == 400


def test_every_page_offers_itself_in_four_languages(as_ama):
    page = as_ama.get("/notes/?page=2&language=nl").content.decode()

    assert '<html lang="nl">' in page
    assert 'href="/notes/?page=2&amp;language=es" lang="es" hreflang="es"' in page
    assert 'lang="nl" hreflang="nl" aria-current="true"' in page


@pytest.mark.parametrize(
    "path",
    ["login/", "password/reset/", "password/reset/done/", "password/reset/key/1-nonsense/", "password/reset/key/done/"],
)
def test_account_pages_for_visitors_speak_plainly(client, db, path):
    page = client.get(f"/accounts/{path}").content.decode()

    assert "<h1>" in page
    assert "sign up" not in page.lower()


@pytest.mark.parametrize("path", ["logout/", "password/change/"])
def test_account_pages_for_people_inside(as_ama, path):
    page = as_ama.get(f"/accounts/{path}").content.decode()

    assert "<h1>" in page
    assert 'class="btn"' in page


def test_a_wrong_password_is_said_on_top(client, ama):
    response = client.post("/accounts/login/", {"login": "ama@example.org", "password": "wrong"})

    assert "There is a problem" in response.content.decode()


def test_the_practice_environment_says_so(client, settings, db):
    settings.DEMO = True

    assert str(settings.DEMO_NOTICE) in client.get("/accounts/login/").content.decode()
