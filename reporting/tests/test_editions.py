"""Asking for a PDF, getting it once, and who may have it."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from time import monotonic, sleep

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.people import end_membership
from reporting.account import account_of
from reporting.actions.editions import request_edition
from reporting.attached import attachments_of
from reporting.editions import make_edition
from reporting.models import Edition
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.jobs.work import work
from stedenband.paper.tests.structure import assert_accessible_archive, text_of
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db


def page(name, world, pk, *more):
    return reverse(f"reporting:{name}", args=[world.partnership.slug, pk, *more])


def bytes_of(edition):
    with edition.file.open() as file:
        return file.read()


def content_of(response):
    """What a download holds; reading it to the end closes the file."""
    return b"".join(response.streaming_content)


@pytest.fixture
def coordinator(client_of, cast):
    cast["coordinator_a"].language = "en"
    cast["coordinator_a"].save()
    return client_of(cast["coordinator_a"])


@pytest.fixture
def made(world):
    """The Spanish edition of the signed report, made as a worker makes it."""
    edition = request_edition(
        report=world.report_signed, language="es", by=world.cast["coordinator_a"], now=timezone.now()
    )
    assert work(edition.job_id) == JobState.READY
    edition.refresh_from_db()
    return edition


def test_the_pdf_of_a_signed_report_is_the_version_that_all_signed(made, world):
    content = bytes_of(made)

    attached = len(attachments_of(account_of(made.facts)))
    assert attached > 4, "a table for each section that has one"
    assert_accessible_archive(content, "es", attachments=attached)
    assert made.version.hash in "".join(text_of(content).split())
    assert (made.size, made.is_draft) == (len(content), False)


def test_before_all_signed_the_pdf_is_a_draft(world):
    edition = world.edition_draft
    assert work(edition.job_id) == JobState.READY
    edition.refresh_from_db()

    assert edition.is_draft
    assert "DRAFT" in text_of(bytes_of(edition))


def test_asked_for_twice_it_is_made_once(world, coordinator):
    address = page("edition_request", world, world.report_signed.pk, "es")
    first, second = submit(coordinator, address), submit(coordinator, address)

    assert first.url == second.url
    edition = Edition.objects.get(report=world.report_signed, language="es")
    assert Job.objects.filter(arguments__edition=edition.pk).count() == 1


def test_a_finished_edition_is_not_made_again(made):
    job = Job.objects.get(pk=made.job_id)

    assert make_edition(job, lambda step: None) is None


def test_a_language_that_we_do_not_have_is_no_page(world, coordinator):
    assert coordinator.get(page("edition_request", world, world.report.pk, "de")).status_code == 404


def test_while_it_is_made_the_reader_is_taken_to_the_waiting_page_and_back(world, coordinator):
    edition = request_edition(
        report=world.report_signed, language="en", by=world.cast["coordinator_a"], now=timezone.now()
    )
    waiting = coordinator.get(edition.get_absolute_url(), follow=True)
    assert waiting.status_code == 202
    assert waiting["Refresh"]

    work(edition.job_id)

    finished = coordinator.get(f"/jobs/{edition.job_id}/", follow=True)
    assert finished.status_code == 200
    assert "The PDF is ready" in finished.content.decode()


def test_an_edition_whose_job_is_forgotten_can_be_asked_for_again(world, coordinator):
    Job.objects.filter(pk=world.edition.job_id).delete()

    assert "Ask for it once more" in coordinator.get(world.edition.get_absolute_url()).content.decode()


def test_a_member_downloads_the_file_and_nothing_in_it_can_run(made, world, coordinator):
    response = coordinator.get(page("edition_download", world, made.pk))

    assert content_of(response).startswith(b"%PDF-")
    name = f"progress-report-{world.report_signed.period.code}-amandougou-wilgenrode-es.pdf"
    assert response["Content-Disposition"] == f'attachment; filename="{name}"'
    assert response["Content-Type"] == "application/pdf"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    ("person", "status"),
    [("observer_b", 200), ("association", 200), ("stranger", 404), ("former", 404), ("administrator", 404)],
)
def test_only_members_download(made, world, cast, client_of, person, status):
    response = client_of(cast[person]).get(page("edition_download", world, made.pk))

    assert response.status_code == status
    assert status == 404 or content_of(response).startswith(b"%PDF-")


def test_a_visitor_logs_in_first(made, world, client):
    response = client.get(page("edition_download", world, made.pk))

    assert response.status_code == 302
    assert "login" in response.url


def test_the_right_is_asked_at_every_download(made, world, cast, client_of):
    observer = client_of(cast["observer_a"])
    assert content_of(observer.get(page("edition_download", world, made.pk)))
    end_membership(member=cast["observer_a"].members.get(), on=timezone.localdate(), by=cast["coordinator_a"])

    assert observer.get(page("edition_download", world, made.pk)).status_code == 404


def test_what_is_not_made_yet_cannot_be_downloaded(world, coordinator):
    assert coordinator.get(page("edition_download", world, world.edition.pk)).status_code == 404


def test_a_file_that_is_lost_is_not_found(made, world, coordinator):
    made.file.storage.delete(made.file.name)

    assert coordinator.get(page("edition_download", world, made.pk)).status_code == 404


def test_a_shell_writes_the_same_bytes_as_the_web(made, world, tmp_path, capsys):
    output = tmp_path / "file.pdf"
    call_command(
        "produce_report", world.partnership.slug, world.report_signed.period.code, language="es", output=output
    )

    assert output.read_bytes() == bytes_of(made)
    assert "signed by all" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == [output]


def test_a_shell_writes_a_draft_of_what_is_not_signed(world, tmp_path, capsys):
    before = Edition.objects.count()
    call_command("produce_report", world.partnership.slug, world.period.code, output=tmp_path / "draft.pdf")

    assert "a draft" in capsys.readouterr().out
    assert Edition.objects.count() == before


@pytest.mark.parametrize(
    ("slug", "period", "options", "said"),
    [
        ("nowhere", "2026", {}, "No partnership nowhere"),
        ("amandougou-wilgenrode", "1999", {}, "No report 1999 of amandougou-wilgenrode. Periods with a report: "),
        ("amandougou-wilgenrode", "1999", {"language": "de"}, "No language de"),
        (
            "amandougou-wilgenrode",
            "1999",
            {"output": Path("/no/such/folder/file.pdf")},
            "not a file in an existing folder",
        ),
    ],
)
def test_a_shell_is_told_what_it_asked_wrongly(world, tmp_path, slug, period, options, said):
    with pytest.raises(CommandError, match=said):
        call_command("produce_report", slug, period, **{"output": tmp_path / "file.pdf"} | options)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.django_db(transaction=True)
def test_asked_for_by_two_at_the_same_moment_it_is_made_once(world, cast):
    together = Barrier(2)

    def ask(name):
        together.wait()
        try:
            report, person = world.report_signed, cast[name]
            return request_edition(report=report, language="es", by=person, now=timezone.now()).pk
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        made = set(threads.map(ask, ["coordinator_a", "coordinator_b"]))

    assert len(made) == 1
    assert Job.objects.filter(arguments__edition=made.pop()).count() == 1


@pytest.mark.worker
def test_a_real_worker_makes_the_pdf(world, worker):
    edition = request_edition(
        report=world.report_signed, language="es", by=world.cast["coordinator_a"], now=timezone.now()
    )
    until = monotonic() + 60
    while not edition.is_made and monotonic() < until:
        sleep(0.2)
        edition.refresh_from_db()

    assert_accessible_archive(bytes_of(edition), "es")
