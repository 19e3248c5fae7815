"""A bad setting stops the start, with a sentence that names it."""

import os
import subprocess
import sys

import pytest

from stedenband.tests.source import BASE

PRODUCTION = {
    "PRODUCTION": "true",
    "SECRET_KEY": "abcdefghijklmnopqrstuvwxyz0123456789" * 2,
    "ALLOWED_HOSTS": "stedenband.example.org",
    "SITE_URL": "https://stedenband.example.org",
}


def start_with(tmp_path, **variables):
    environment = {**os.environ, "VAR_DIR": str(tmp_path), **variables}
    command = [sys.executable, "-c", "import stedenband.settings"]
    return subprocess.run(command, env=environment, cwd=BASE, capture_output=True, text=True, check=False)


def test_production_starts_with_its_own_key_hosts_and_address(tmp_path):
    started = start_with(tmp_path, **PRODUCTION)

    assert started.returncode == 0, started.stderr


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("DEBUG", "true"),
        ("SECRET_KEY", ""),
        ("SECRET_KEY", "x" * 60),
        ("SECRET_KEY", "short"),
        ("ALLOWED_HOSTS", ""),
        ("ALLOWED_HOSTS", "*"),
        ("ALLOWED_HOSTS", ".example.org"),
        ("ALLOWED_HOSTS", "stedenband.example.org,*"),
        ("SITE_URL", "http://stedenband.example.org"),
    ],
)
def test_production_refuses(tmp_path, variable, value):
    started = start_with(tmp_path, **{**PRODUCTION, variable: value})

    assert started.returncode != 0
    assert "ImproperlyConfigured" in started.stderr
    assert variable in started.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("SITE_URL", "stedenband"),
        ("DEBUG", "perhaps"),
        ("PORT", "web"),
        ("DATABASE_URL", "nonsense://x"),
        ("REDIS_URL", "x"),
    ],
)
def test_a_bad_value_stops_the_start(tmp_path, variable, value):
    started = start_with(tmp_path, **{variable: value})

    assert started.returncode != 0
    assert variable in started.stderr.splitlines()[-1]


def test_the_key_made_on_first_start_stays_the_same(tmp_path):
    for _time in range(2):
        assert start_with(tmp_path, SECRET_KEY="").returncode == 0
    key = tmp_path / "secret-key"

    assert len(key.read_text().strip()) >= 50
    assert key.stat().st_mode & 0o077 == 0
