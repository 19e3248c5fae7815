"""An administrator looks after the machine; the rights in a partnership are those of its members."""

import pytest
from django.contrib.auth.models import Permission

from stedenband.tests.cast import person


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
