import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth import get_user_model

from stedenband.tests.pages_seen import RefusingClient


@pytest.fixture(autouse=True)
def _noticeboard(settings):
    settings.ROOT_URLCONF = "stedenband.ui.tests.urls"


def person(name):
    return get_user_model().objects.create_user(f"{name.lower()}@example.org", "a long password", name=name)


@pytest.fixture
def ama(db):
    return person("Ama")


@pytest.fixture
def bram(db):
    return person("Bram")


@pytest.fixture
def browser(ama):
    """Ama's browser; it enforces CSRF as the real one."""
    client = RefusingClient(enforce_csrf_checks=True)
    client.force_login(ama)
    return client


@pytest.fixture
def as_ama(ama, client):
    client.force_login(ama)
    return client


@pytest.fixture
def note(ama):
    return LogEntry.objects.create(user=ama, object_repr="Market", change_message="On Monday", action_flag=1)
