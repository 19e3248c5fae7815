"""Imports go down the tiers only, also inside functions; slow or special libraries stay behind one door."""

import os
import subprocess
import sys
from fnmatch import fnmatch

from stedenband.tests import source

TIERS = {
    "stedenband.lib": 0,
    "stedenband.audit": 1,
    "stedenband.accounts": 1,
    "stedenband.jobs": 1,
    "stedenband.post": 1,
    "stedenband.ui": 1,
    "stedenband.paper": 1,
    "partnerships": 2,
    "capacity": 3,
    "reporting": 4,
    "stedenband": 5,
}
BESIDE = {
    ("stedenband.accounts", "stedenband.audit"): "what happens to a person's account is part of the history",
    ("stedenband.accounts", "stedenband.post"): "who gets an account or asks for a password gets a letter",
    ("stedenband.post", "stedenband.audit"): "who chose which mails to get is part of the history",
    ("stedenband.post", "stedenband.jobs"): "every mail is sent by a job",
    ("stedenband.post", "stedenband.ui"): "the page of messages is a page like all others",
    ("stedenband.jobs", "stedenband.audit"): "a job that fails for good is part of the history",
    ("stedenband.accounts", "stedenband.ui"): "the page of preferences is a page like all others",
    ("stedenband.jobs", "stedenband.ui"): "the waiting page is a page like all others",
}
UPWARD = {
    # (importing module, imported name): reason
}
DOORS = {
    "weasyprint": (("stedenband.paper",), "one place makes PDFs, with the fetcher that refuses the network"),
    "celery": (("stedenband.celery", "stedenband.jobs", "*.tasks"), "the broker is only a bell; jobs rings it"),
    "django.core.mail": (("stedenband.post",), "one door for all mail, behind the rows of jobs"),
    "smtplib": (("stedenband.post",), "one door for all mail"),
    "csp": (("stedenband.settings",), "one content policy"),
    "psycopg": ((), "Django would silently prefer it to psycopg2"),
    "unittest.mock": ((), "real objects"),
}


def home_of(name):
    """The tier package a dotted name belongs to; the longest that fits."""
    fitting = [package for package in TIERS if name == package or name.startswith(f"{package}.")]
    return max(fitting, key=len, default=None)


def is_allowed(importer, imported):
    home, other = home_of(importer), home_of(imported)
    if other is None or home == other:
        return True
    return TIERS[other] < TIERS[home] or (home, other) in BESIDE


def all_imports():
    for path in source.modules():
        for line, name in source.imports(path):
            yield path, line, source.dotted(path), name


def goes_through(importer, doors):
    return any(fnmatch(importer, door) or importer.startswith(f"{door}.") for door in doors)


def test_imports_go_down_only():
    wrong = [
        f"{path}:{line} imports {name}"
        for path, line, importer, name in all_imports()
        if not is_allowed(importer, name) and (importer, name) not in UPWARD
    ]

    assert wrong == []


def test_exceptions_to_the_direction_are_still_needed():
    seen = {(importer, name) for _path, _line, importer, name in all_imports()}
    beside = {(home_of(importer), home_of(name)) for importer, name in seen}

    assert set(UPWARD) <= seen
    assert set(BESIDE) <= beside


def test_special_libraries_stay_behind_their_door():
    wrong = [
        f"{path}:{line} imports {name}: {reason}"
        for path, line, importer, name in all_imports()
        for library, (doors, reason) in DOORS.items()
        if (name == library or name.startswith(f"{library}.")) and not goes_through(importer, doors)
    ]

    assert wrong == []


def test_no_test_replaces_a_part_with_a_mock():
    wrong = [str(path) for path in source.modules(tests=True) for _, name in source.imports(path) if "mock" in name]

    assert wrong == []


def test_no_import_is_relative():
    assert "from ." not in "".join((source.BASE / path).read_text("utf-8") for path in source.modules())


def test_no_module_is_a_drawer_for_anything():
    assert [str(path) for path in source.modules() if path.stem in {"utils", "helpers", "common", "misc"}] == []


def test_starting_the_web_does_not_load_the_pdf_library():
    """It is slow to load, and breaks when it is loaded before Celery forks."""
    script = (
        "import sys, django; django.setup(); from django.urls import get_resolver; get_resolver().url_patterns; "
        "import stedenband.celery as c; c.app.loader.import_default_modules(); sys.exit('weasyprint' in sys.modules)"
    )
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "stedenband.settings"}

    assert subprocess.run([sys.executable, "-c", script], env=environment, cwd=source.BASE, check=False).returncode == 0
