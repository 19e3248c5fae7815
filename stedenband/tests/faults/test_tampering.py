"""Somebody changed a frozen version in the database itself, past every action."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.urls import reverse

from partnerships.models import SignOff, Version
from reporting.models import Edition
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.jobs.work import work
from stedenband.ui.testing import hidden_fields

pytestmark = pytest.mark.django_db
CHANGED = "was changed outside the platform"


def change_a_word(version):
    """Put another word into the stored facts, as a person with the database's password would."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE partnerships_version SET facts = REPLACE(CAST(facts AS text), %s, %s)"
            + ("::jsonb" if connection.vendor == "postgresql" else "")
            + " WHERE id = %s",
            [version.title, "Something that nobody read", version.pk],
        )
    changed = Version.objects.get(pk=version.pk)
    assert changed.facts != version.facts
    return changed


def test_nobody_signs_a_version_that_is_not_what_was_frozen(world, cast, client_of):
    mayor, address = client_of(cast["signatory_b"]), world.version.get_absolute_url()
    form = hidden_fields(mayor, address)
    words_before = SignOff.objects.count()

    change_a_word(world.version)
    answer = mayor.post(address, form | {"word": "agreed", "name": "Mayor", "on_behalf": "on"})

    assert CHANGED in answer.content.decode()
    assert SignOff.objects.count() == words_before
    assert 'name="word"' not in mayor.get(address).content.decode()


def test_a_signed_report_that_was_changed_is_not_printed(world, cast, client_of, tmp_path):
    report, editions = world.report_signed, Edition.objects.count()
    change_hash(Version.objects.of(report).in_force().get())
    reader = client_of(cast["coordinator_a"])
    address = reverse("reporting:edition_request", args=[world.partnership.slug, report.pk, "es"])

    answer = reader.post(address, hidden_fields(reader, address))

    assert (answer.status_code, Edition.objects.count()) == (200, editions)
    assert CHANGED in answer.content.decode()
    with pytest.raises(CommandError, match="changed outside"):
        call_command("produce_report", world.partnership.slug, report.period.code, output=tmp_path / "report.pdf")
    assert not list(tmp_path.iterdir())


def test_a_pdf_whose_facts_were_changed_while_it_waited_is_not_made(world):
    edition = world.edition
    Edition.objects.filter(pk=edition.pk).update(facts=edition.facts | {"partners": []})

    assert work(edition.job_id) == JobState.FAILED

    edition.refresh_from_db()
    assert not edition.is_made
    assert Job.objects.get(pk=edition.job_id).error_code == "refused"


def change_hash(version):
    """The figures of a signed report are not the signed ones any more."""
    with connection.cursor() as cursor:
        cursor.execute("UPDATE partnerships_version SET hash = %s WHERE id = %s", ["0" * 64, version.pk])
