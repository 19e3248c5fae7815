import pytest

from partnerships.choices import Role, Side
from stedenband.tests.cast import NORTH, SOUTH, begin, join

THIRD = {**NORTH, "name": "Maasdorp"}


@pytest.fixture
def bond(request, db):
    """A partnership of as many partners as the test asks for by `request.param`, two otherwise."""
    places = [(SOUTH, Side.SOUTH), (NORTH, Side.NORTH), (THIRD, Side.NORTH)]
    return begin(*places[: getattr(request, "param", 2)])


@pytest.fixture
def signatories(bond):
    """One person per partner who may sign, by partner id."""
    return {partner.pk: join(partner, Role.SIGNATORY) for partner in bond.partner_list}


@pytest.fixture
def observers(bond):
    """Who looks on: an observer of each partner."""
    return [join(partner, Role.OBSERVER) for partner in bond.partner_list]


@pytest.fixture
def client_of(client_of):
    """As everywhere, but the pages are in English whatever the reader's own language, so that a test can quote them."""

    def logged_in(user):
        visitor = client_of(user)
        visitor.cookies["language"] = "en"
        return visitor

    return logged_in
