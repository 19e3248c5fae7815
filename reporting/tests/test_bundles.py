"""Signed reports of several partnerships in one zip."""

import io
import zipfile
from datetime import timedelta

import pytest
from django.core.files.storage import FileSystemStorage
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.people import end_membership
from partnerships.models import Member
from reporting.actions.bundles import request_bundle
from reporting.models import Bundle, Edition, bundle
from reporting.upkeep import remove_old_bundles
from stedenband.audit.models import Entry
from stedenband.jobs.choices import JobState
from stedenband.jobs.work import work
from stedenband.lib.errors import DomainError
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def adviser(cast):
    cast["association"].language = "en"
    cast["association"].save()
    return cast["association"]


def address(name, *args):
    return reverse(f"overview:{name}", args=args)


def packed(world, adviser, language="nl"):
    made = request_bundle(reports=[world.report_signed], language=language, by=adviser, now=world.now)
    return made, work(made.job_id)


def test_the_zip_holds_the_pdf_of_each_signed_report(world, adviser, client_of):
    made, state = packed(world, adviser)
    assert state == JobState.READY
    response = client_of(adviser).get(address("bundle_download", made.pk))
    archive = zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content)))
    [name] = archive.namelist()

    assert name == f"{world.partnership.slug}/progress-report-{world.report_signed.period.code}-nl.pdf"
    assert archive.read(name).startswith(b"%PDF-")
    assert response["Content-Type"] == "application/zip"


def test_what_was_printed_before_is_not_printed_again(world, adviser):
    """The edition of the world is a small file that stands for the pages: the zip holds that very file."""
    Bundle.objects.all().delete()
    made, _state = packed(world, adviser, language="fr")
    made.refresh_from_db()
    with made.file.open("rb") as file, Edition.objects.get(pk=world.edition_made.pk).file.open("rb") as edition:
        archive = zipfile.ZipFile(file)
        assert archive.read(archive.namelist()[0]) == edition.read()


def test_the_page_asks_once_and_leads_to_the_progress(world, adviser, client_of):
    reader = client_of(adviser)
    page = address("bundle_request")
    first = submit(reader, page, {"report_language": "es"})
    second = submit(reader, page, {"report_language": "es"})

    assert first.url == second.url
    assert reader.get(first.url).url.startswith("/jobs/")


def test_the_partners_read_that_their_report_was_taken_along(world, adviser):
    packed(world, adviser)
    entry = Entry.objects.filter(chain__key=world.partnership.audit_chain, verb="report.bundled").last()

    assert entry.actor == adviser


def test_too_many_reports_are_taken_year_by_year(world, adviser, client_of, monkeypatch):
    monkeypatch.setattr("reporting.actions.bundles.MOST_REPORTS", 0)
    monkeypatch.setattr("reporting.views.overview.MOST_REPORTS", 0)
    answer = submit(client_of(adviser), address("bundle_request"), {"report_language": "fr"})

    assert "year by year" in answer.content.decode()
    assert "a zip holds 0" in answer.content.decode()
    assert bundle.MOST_REPORTS > 1


def test_an_empty_choice_says_so(world, adviser, client_of):
    page = client_of(adviser)
    answer = submit(page, address("bundle_request") + "?phase=search", {"report_language": "fr"})

    assert "nothing to put in a zip" in answer.content.decode()
    with pytest.raises(DomainError, match="signed"):
        request_bundle(reports=[], language="nl", by=adviser, now=world.now)


def test_who_no_longer_accompanies_has_the_zip_no_longer(world, adviser, client_of):
    end_membership(member=Member.objects.get(user=adviser), on=world.today, by=adviser)
    reader = client_of(adviser)

    assert reader.get(address("bundle_download", world.bundle.pk)).status_code == 404
    assert reader.get(address("bundle_detail", world.bundle.pk)).status_code == 404


def test_an_old_zip_is_removed_once_and_made_again_when_asked(world, adviser, client_of, monkeypatch):
    Bundle.objects.all().delete()
    made, _state = packed(world, adviser)
    made.refresh_from_db()
    name, storage = made.file.name, made.file.storage
    later = timezone.now() + timedelta(days=31)
    assert remove_old_bundles(now=timezone.now()) == 0
    with monkeypatch.context() as broken:
        broken.setattr(FileSystemStorage, "delete", unwritable)
        assert remove_old_bundles(now=later) == 0
    assert storage.exists(name)

    assert [remove_old_bundles(now=later) for _time in range(2)] == [1, 0]

    assert not storage.exists(name)
    reader = client_of(adviser)
    assert "has expired" in reader.get(address("bundle_detail", made.pk)).content.decode()
    assert reader.get(address("bundle_download", made.pk)).status_code == 404
    again, state = packed(world, adviser)
    again.refresh_from_db()
    assert (again.pk, state, again.expired_at) == (made.pk, JobState.READY, None)
    assert again.is_made


def unwritable(*_args):
    raise PermissionError("read-only")


def test_a_zip_is_of_who_asked_for_it(world, client_of, cast):
    for member in ("coordinator_a", "stranger"):
        assert client_of(cast[member]).get(address("bundle_download", world.bundle.pk)).status_code == 404
