import pytest

from stedenband.tests.browser.people import Person
from stedenband.tests.browsers import DESKTOP, PHONE


@pytest.fixture
def person(open_page):
    """A function: `user` at a browser of their own, on a phone or a desktop, not logged in yet.

    The browser asks for pages in their language, so that the login page too can be read.
    """

    def sits_down(user, *, on_phone=False, **options):
        viewport = PHONE if on_phone else DESKTOP
        return Person(open_page(viewport=viewport, locale=user.language, **options), user)

    return sits_down
