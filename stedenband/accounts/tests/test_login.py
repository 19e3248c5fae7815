import re

import pytest
from django.conf import settings as django_settings
from django.core import mail
from django.core.cache import cache
from django.urls import reverse

from stedenband.accounts.actions import deactivate, invite
from stedenband.accounts.models import User
from stedenband.jobs.choices import JobState
from stedenband.post.tests.mails import send_all
from stedenband.tests.cast import PASSWORD, person
from stedenband.tests.pages_seen import RefusingClient
from stedenband.tests.refusals import invalid

LOGIN, CHANGE, RESET = "/accounts/login/", "/accounts/password/change/", "/accounts/password/reset/"
NEW_PASSWORD = "barge-across-two-rivers"


@pytest.fixture
def colleague(db):
    return person("New Colleague")


@pytest.fixture(autouse=True)
def _forget_failed_tries(db):
    cache.clear()


def log_in(client, email, password=PASSWORD):
    return client.post(LOGIN, {"login": email, "password": password})


def is_in(client):
    return "_auth_user_id" in client.session


@pytest.mark.parametrize("spelled", ["new.colleague@stedenband.test", "New.Colleague@Stedenband.TEST"])
def test_address_opens_the_door_in_any_case(client, colleague, spelled):
    answer = log_in(client, spelled)

    assert (answer.status_code, answer.url) == (302, "/")
    assert is_in(client)


def test_two_accounts_do_not_differ_by_case_only(colleague):
    with invalid("unique"):
        invite(email="NEW.colleague@stedenband.test", name="Twin", language="en", time_zone="UTC", by=None)


@pytest.mark.parametrize("address", ["new.colleague@stedenband.test", "nobody@stedenband.test"])
def test_wrong_password_and_unknown_address_get_the_same_answer(client, colleague, address):
    answer = log_in(client, address, "not-the-password")

    assert not is_in(client)
    words = answer.content.decode()
    assert answer.status_code == 200
    assert "not correct" in words
    assert "unknown" not in words.lower()


def test_page_that_was_asked_for_opens_after_logging_in(client, colleague):
    wanted = reverse("accounts:preferences")
    assert client.get(wanted).url == f"{LOGIN}?next={wanted}"

    answer = client.post(f"{LOGIN}?next={wanted}", {"login": colleague.email, "password": PASSWORD, "next": wanted})

    assert answer.url == wanted


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_nobody_is_sent_to_another_site_after_logging_in(client, colleague, elsewhere):
    answer = client.post(LOGIN, {"login": colleague.email, "password": PASSWORD, "next": elsewhere})

    assert answer.status_code != 302 or answer.url == "/"


def test_guessing_is_slowed_down(client, colleague):
    for _guess in range(5):
        log_in(client, colleague.email, "a-guess-of-a-password")

    answer = log_in(client, colleague.email)

    assert not is_in(client)
    assert "Too many" in answer.content.decode()


def test_account_is_made_by_invitation_only(client, db):
    page = client.get("/accounts/signup/")
    client.post("/accounts/signup/", {"email": "me@stedenband.test", "password1": NEW_PASSWORD})

    assert page.status_code in {200, 403, 404}
    assert "password1" not in page.content.decode()
    assert not User.objects.exists()


def test_deactivated_person_is_out_at_the_next_page(client, colleague, cast):
    log_in(client, colleague.email)
    assert client.get("/").status_code == 200

    deactivate(user=colleague, by=cast["administrator"])

    assert client.get("/").url.startswith(LOGIN)
    log_in(client, colleague.email)
    assert client.get("/").url.startswith(LOGIN)


def test_new_password_ends_the_sessions_on_other_devices(client, colleague):
    telephone = RefusingClient()
    log_in(client, colleague.email)
    log_in(telephone, colleague.email)

    client.post(CHANGE, {"oldpassword": PASSWORD, "password1": NEW_PASSWORD, "password2": NEW_PASSWORD})

    colleague.refresh_from_db()
    assert colleague.check_password(NEW_PASSWORD)
    assert client.get("/").status_code == 200
    assert telephone.get("/").url.startswith(LOGIN)


@pytest.mark.parametrize("weak", ["short", "password123", "new.colleague@stedenband.test"])
def test_weak_password_is_refused(client, colleague, weak):
    log_in(client, colleague.email)

    client.post(CHANGE, {"oldpassword": PASSWORD, "password1": weak, "password2": weak})

    colleague.refresh_from_db()
    assert colleague.check_password(PASSWORD)


def test_reset_answers_the_same_for_known_and_unknown_addresses(client, colleague):
    known = client.post(RESET, {"email": colleague.email})
    assert mail.outbox == []
    assert send_all() == [JobState.READY]
    sent = len(mail.outbox)
    unknown = client.post(RESET, {"email": "nobody@stedenband.test"})
    send_all()

    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
    assert sent == len(mail.outbox) == 1
    assert mail.outbox[0].to == [colleague.email]


def test_reset_link_leads_to_this_site_whatever_the_request_claims(client, colleague, settings):
    settings.ALLOWED_HOSTS = ["*"]

    client.post(RESET, {"email": colleague.email}, headers={"host": "evil.example", "x-forwarded-host": "evil.example"})
    send_all()

    message = mail.outbox[0]
    assert "evil.example" not in f"{message.subject} {message.body}"
    links = re.findall(r"https?://\S+", message.body)
    assert message.subject.startswith("Stedenband: ")
    assert links
    assert all(link.startswith(f"{django_settings.SITE_URL}/") for link in links)


def test_reset_mail_speaks_the_language_of_the_account(client, db):
    person("Lectrice", language="fr")

    client.post(RESET, {"email": "lectrice@stedenband.test"}, headers={"accept-language": "nl"})
    send_all()

    assert "mot de passe" in mail.outbox[0].body


def test_invited_person_sets_a_first_password_through_the_mail(client, db):
    newcomer = invite(email="Invited@stedenband.test", name="Invited", language="fr", time_zone="UTC", by=None)
    assert not newcomer.has_usable_password()
    client.post(RESET, {"email": newcomer.email})
    send_all()
    link = re.search(r"https?://\S+", mail.outbox[0].body).group()
    form = client.get(link.removeprefix(django_settings.SITE_URL), follow=True)

    client.post(form.redirect_chain[-1][0], {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD})

    newcomer.refresh_from_db()
    assert newcomer.check_password(NEW_PASSWORD)


def test_reset_link_works_once(client, colleague):
    client.post(RESET, {"email": colleague.email})
    send_all()
    link = re.search(r"https?://\S+", mail.outbox[0].body).group().removeprefix(django_settings.SITE_URL)
    form = client.get(link, follow=True)
    client.post(form.redirect_chain[-1][0], {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD})

    again = RefusingClient().get(link, follow=True)

    assert 'name="password1"' not in again.content.decode()


def test_deactivated_person_gets_no_reset_mail(client, colleague, cast):
    deactivate(user=colleague, by=cast["administrator"])

    client.post(RESET, {"email": colleague.email})

    assert (send_all(), mail.outbox) == ([], [])


def test_nobody_chooses_another_address_for_their_account(client, colleague):
    client.force_login(colleague)

    client.post("/accounts/email/", {"action_add": "", "email": "mayor@stedenband.test"})
    client.post("/accounts/email/", {"action_primary": "", "email": "mayor@stedenband.test"})

    colleague.refresh_from_db()
    assert colleague.email == "new.colleague@stedenband.test"
    assert not colleague.emailaddress_set.exists()
    assert mail.outbox == []


@pytest.mark.parametrize("page", ["/", "/preferences/", "/accounts/login/", "/accounts/password/change/"])
def test_no_cache_keeps_a_page_for_the_next_reader(client, colleague, page):
    client.force_login(colleague)

    answer = client.get(page, follow=True)

    assert "private" in answer["Cache-Control"]
    assert "no-cache" in answer["Cache-Control"]
