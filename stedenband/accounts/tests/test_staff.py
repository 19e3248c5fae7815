"""An administrator looks after the machine; the rights in a partnership are those of its members."""

import pytest
from django.contrib.auth.models import Permission
from django.core import mail

from stedenband.audit.models import Entry
from stedenband.post.tests.mails import send_all
from stedenband.tests.cast import PASSWORD, person


@pytest.fixture
def helper_of_the_administrator(db):
    """Staff with one right in the administration, and no superuser."""
    user = person("Helper")
    user.is_staff = True
    user.save()
    user.user_permissions.add(Permission.objects.get(codename="view_municipality"))
    return user


def test_staff_opens_what_was_given_in_the_administration(helper_of_the_administrator, client_of, partnership):
    desk = client_of(helper_of_the_administrator)

    assert desk.get("/admin/").status_code == 200
    assert desk.get("/admin/partnerships/municipality/").status_code == 200
    assert desk.get("/admin/partnerships/agreement/").status_code == 403


def test_right_in_the_administration_is_none_in_a_partnership(helper_of_the_administrator, partnership):
    town = partnership.partner_list[0].municipality

    assert helper_of_the_administrator.has_perm("partnerships.view_municipality")
    assert not helper_of_the_administrator.has_perm("partnerships.view_municipality", town)


def test_member_without_staff_does_not_enter_the_administration(cast, client_of):
    assert client_of(cast["signatory_a"]).get("/admin/").status_code == 302


def test_administrator_sets_nobody_s_password(cast, client_of):
    signatory = cast["signatory_a"]
    new = {"password1": "known-to-two-people", "password2": "known-to-two-people", "usable_password": "true"}

    client_of(cast["administrator"]).post(f"/admin/accounts/user/{signatory.pk}/password/", new)

    signatory.refresh_from_db()
    assert signatory.check_password(PASSWORD)


def test_what_an_administrator_does_with_an_account_stands_in_the_trail(cast, client_of):
    colleague = cast["observer_a"]

    correct(client_of(cast["administrator"]), colleague, name="Named Rightly")

    colleague.refresh_from_db()
    newest = Entry.objects.of_chain("site").first()
    assert colleague.name == "Named Rightly"
    assert (newest.verb, newest.subject_id, newest.actor) == ("admin.changed", str(colleague.pk), cast["administrator"])


def test_administrator_cannot_take_over_an_account_through_another_address(cast, client_of, client):
    signatory = cast["signatory_a"]
    own = signatory.email

    correct(client_of(cast["administrator"]), signatory, email="new.office@stedenband.test")
    client.post("/accounts/password/reset/", {"email": "new.office@stedenband.test"})
    send_all()

    signatory.refresh_from_db()
    assert signatory.email == own
    assert [letter.to for letter in mail.outbox if "/key/" in letter.body] == []


def test_administrators_log_in_where_guessing_is_slowed_down(client, db):
    answer = client.get("/admin/login/?next=/admin/")

    assert (answer.status_code, answer.url) == (302, "/accounts/login/?next=%2Fadmin%2F")


def correct(desk, user, **facts):
    """What the form of the account in the administration sends."""
    sent = {"name": user.name, "email": user.email, "language": user.language, "time_zone": user.time_zone} | facts
    answer = desk.post(f"/admin/accounts/user/{user.pk}/change/", sent | {"is_active": "on"})
    assert answer.status_code == 302
