"""What every test stands on: a data folder of its own, the network shut, clients that refuse bad pages.

Loaded by pytest.ini before Django reads its settings, so the environment is prepared on import; nothing at the top of
this module or of those it imports may ask for a setting.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache

from stedenband.tests.clock import Clock
from stedenband.tests.network import shut_the_network
from stedenband.tests.pages_seen import RefusingClient, UnknownNames

pytest_plugins = ["stedenband.tests.workers", "stedenband.tests.browsers"]

DEVELOPERS_OWN = ("PRODUCTION", "DEBUG", "SITE_URL", "SECRET_KEY", "ALLOWED_HOSTS", "DEMO", "EMAIL_URL", "BEHIND_PROXY")
FAST_HASHER = ["django.contrib.auth.hashers.MD5PasswordHasher"]
PLAIN_STATIC = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}


def _prepare_environment():
    """Nothing of the developer's settings or data reaches a test; an xdist process has a folder and Redis number."""
    for name in DEVELOPERS_OWN:
        os.environ.pop(name, None)
    folder = Path(tempfile.mkdtemp(prefix="stedenband-test-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (folder / "static").mkdir()
    os.environ |= {
        "VAR_DIR": str(folder),
        "ENV_FILE": str(folder / "no-env-file"),
        "LOG_LEVEL": "WARNING",
        "DJANGO_ALLOW_ASYNC_UNSAFE": "1",  # playwright keeps an event loop running in the thread of the tests
    }
    process = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    if os.environ.get("REDIS_URL"):
        os.environ["REDIS_URL"] = f"{os.environ['REDIS_URL'].rpartition('/')[0]}/{process}"


_prepare_environment()
shut_the_network()
_clock = Clock()
_clock.start()


def pytest_addoption(parser):
    parser.addoption(
        "--of-database", action="store_true", help="only tests that ask the database, and not those that press paper"
    )


def pytest_collection_modifyitems(config, items):
    """With `--of-database`: what asks no database anything was seen once already, and so was what stands on paper."""
    if not config.getoption("--of-database"):
        return
    asks = [
        bool(item.get_closest_marker("django_db") or {"db", "transactional_db"} & set(item.fixturenames))
        and not item.get_closest_marker("paper")
        for item in items
    ]
    config.hook.pytest_deselected(items=[item for item, one in zip(items, asks, strict=True) if not one])
    items[:] = [item for item, one in zip(items, asks, strict=True) if one]


def pytest_configure():
    for engine in django_settings.TEMPLATES:
        engine["OPTIONS"]["string_if_invalid"] = UnknownNames()
    database = django_settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        # A file, as in real life: in memory, SQLite's threads share one connection cache and lock differently.
        database.setdefault("TEST", {})["NAME"] = str(django_settings.VAR_DIR / "test.sqlite3")


@pytest.fixture(autouse=True)
def _time_of_the_others(request):
    """The real time, for a test in which other processes take part."""
    if not any(request.node.get_closest_marker(name) for name in ("browser", "worker")):
        yield
        return
    _clock.stop()
    yield
    _clock.start()


@pytest.fixture(autouse=True)
def _quick_settings(settings):
    settings.PASSWORD_HASHERS = FAST_HASHER
    settings.STORAGES = {**settings.STORAGES, "staticfiles": PLAIN_STATIC}


@pytest.fixture(autouse=True)
def _empty_media(settings):
    """Files of one test are gone for the next; the folder is the run's own, so that a worker process finds them too."""
    yield
    shutil.rmtree(settings.VAR_DIR / "media")
    (settings.VAR_DIR / "media").mkdir()


@pytest.fixture(autouse=True)
def _empty_redis(settings):
    """No bell and no cached value of the test before."""
    if settings.REDIS_URL:
        cache.clear()


@pytest.fixture
def client():
    """Django's test client; it fails on a page with a fault that a visitor or a browser would meet."""
    return RefusingClient()


@pytest.fixture
def client_of():
    """A function: a client of its own, logged in as `user`."""

    def logged_in(user):
        visitor = RefusingClient()
        visitor.force_login(user)
        return visitor

    return logged_in


@pytest.fixture
def _stage(request, db):
    from stedenband.tests import stage  # noqa: PLC0415 - models exist once Django is set up, after this module

    yield stage.stage(with_world="world" in request.fixturenames)
    stage.leave()


@pytest.fixture
def partnership(_stage):
    """Amandougou (bank a, South) and Wilgenrode (bank b, North), partners since nine hundred days."""
    return _stage["partnership"]


@pytest.fixture
def foreign(_stage):
    """Another partnership, of which only the stranger is a member."""
    return _stage["foreign"]


@pytest.fixture
def cast(_stage):
    """People by name, each with one fixed meaning: see `stedenband.tests.cast`."""
    return _stage["cast"]


@pytest.fixture
def world(_stage):
    """The partnership in the middle of its life: see `stedenband.tests.world`."""
    return _stage["world"]
