"""Migrations: none is missing, each is named by a person."""

import re

import pytest
from django.core.management import call_command

from stedenband.tests import source

NAME = re.compile(r"^\d{4}_[a-z][a-z0-9_]+$")


def names():
    for package in source.PACKAGES:
        for path in sorted((source.BASE / package).rglob("migrations/[0-9]*.py")):
            yield path.relative_to(source.BASE), path.stem


@pytest.mark.django_db
def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_migrations_are_named_by_a_person():
    assert [str(path) for path, name in names() if not NAME.match(name) or "_auto" in name] == []


def test_two_migrations_never_share_a_number():
    numbers = [(path.parent, name[:4]) for path, name in names()]

    assert sorted(numbers) == sorted(set(numbers))
