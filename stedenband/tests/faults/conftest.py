import pytest

from stedenband.accounts.models import User


@pytest.fixture
def cast(cast):
    """Everybody reads English here, so that a test can say which sentence they get."""
    User.objects.update(language="en")
    for person in cast.values():
        person.language = "en"
    return cast
