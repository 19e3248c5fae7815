"""A database and folder of their own, filled with the demo; nothing of yours is read or changed."""

from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.db import connection
from django.test.utils import override_settings
from django.utils import timezone

from stedenband.celery import app
from stedenband.demo.stories import tell


@contextmanager
def demo_ground():
    """Inside, the demo is all there is; no worker hears of its jobs."""
    app.conf.update(broker_url="memory://nobody", broker_transport_options={})
    with (
        TemporaryDirectory(prefix="stedenband-bench-") as folder,
        override_settings(STORAGES=storages_in(folder), STATIC_ROOT=folder),
    ):
        theirs = connection.settings_dict["NAME"]
        ours = Path(folder) / "db.sqlite3" if connection.vendor == "sqlite" else f"bench_{theirs}"
        connection.settings_dict["TEST"]["NAME"] = str(ours)
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        try:
            tell(timezone.localdate())
            yield
        finally:
            connection.creation.destroy_test_db(theirs, verbosity=0)


def storages_in(folder):
    """Files go to `folder`; static files are named as they are, for nobody collected them there."""
    media = settings.STORAGES["default"] | {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": folder, "base_url": None},
    }
    return {"default": media, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
