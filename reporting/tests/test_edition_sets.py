"""All editions of a report at once: made once, followed on one page, packed in one zip."""

import io
import zipfile

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from reporting.actions.edition_sets import request_editions
from reporting.actions.editions import request_edition
from reporting.actions.publications import withdraw_publication
from reporting.choices import Audience
from reporting.models import Edition, EditionSet
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.jobs.work import work
from stedenband.lib.errors import DomainError
from stedenband.tests.deeds.reports import filed
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db


def page(name, world, pk, *more):
    return reverse(f"reporting:{name}", args=[world.partnership.slug, pk, *more])


@pytest.fixture
def coordinator(client_of, cast):
    cast["coordinator_a"].language = "en"
    cast["coordinator_a"].save()
    return client_of(cast["coordinator_a"])


def content_of(response):
    """What a download holds; reading it to the end closes the file."""
    return b"".join(response.streaming_content)


def asked(world, report=None, **only):
    return request_editions(report=report or world.report_signed, by=world.cast["coordinator_a"], now=world.now, **only)


def file_all_but(one, world, *languages):
    """Every edition of `one` stands for its pages, but those in `languages`."""
    for edition in one.editions.filter(file="").exclude(language__in=languages):
        filed(edition, world.now)


def test_a_signed_public_report_has_sixteen_editions_and_asking_twice_makes_nothing_twice(world, coordinator):
    address = page("editions_request", world, world.report_signed.pk)
    first, second = submit(coordinator, address), submit(coordinator, address)

    assert first.url == second.url
    one = EditionSet.objects.latest("pk")
    assert one.editions.count() == 16
    assert set(one.editions.values_list("audience", flat=True)) == set(Audience.values)
    assert Job.objects.filter(pk__in=one.editions.values("job_id")).count() == 16
    assert one.editions.contains(world.edition), "what was asked for before is the same edition"


def test_a_draft_goes_to_nobody_but_its_writers_and_a_council(world, coordinator):
    one = asked(world, world.report)

    assert set(one.editions.values_list("audience", flat=True)) == {"full", "council"}
    told = coordinator.get(page("editions_request", world, world.report.pk)).content.decode()
    assert told.count("This edition is made of what all signed: not everybody signed yet.") == 2


@pytest.mark.parametrize("audience", ["citizens", "annex"])
def test_an_unsigned_report_is_refused_to_who_gets_what_all_signed(world, audience):
    with pytest.raises(DomainError) as refused:
        request_edition(
            report=world.report, language="nl", audience=audience, by=world.cast["coordinator_a"], now=world.now
        )
    assert refused.value.code == "not_signed_yet"


def test_citizens_get_nothing_that_is_not_public(world, coordinator):
    withdraw_publication(publication=world.publication, by=world.cast["coordinator_a"])

    assert asked(world).editions.count() == 12
    answer = submit(coordinator, page("edition_for", world, world.report_signed.pk, "nl", "citizens"))
    assert "Choose this report for your public page first." in answer.content.decode()


def test_the_page_counts_names_what_failed_and_comes_back_by_itself(world, coordinator):
    one = asked(world, audiences=["council"])
    waiting = coordinator.get(one.get_absolute_url())
    assert waiting.status_code == 202
    assert waiting["Refresh"]
    assert "2 of 4 ready." in waiting.content.decode()

    file_all_but(one, world, "es")
    broken = one.editions.get(language="es")
    Edition.objects.filter(pk=broken.pk).update(facts={})
    while work(broken.job_id) == JobState.WAITING:
        pass
    failed = coordinator.get(one.get_absolute_url())
    assert failed.status_code == 200
    assert failed.content.decode().count(": see why and try again") == 1


def test_the_last_edition_that_is_made_packs_the_zip(world, coordinator):
    one = asked(world, audiences=["council"])
    file_all_but(one, world, "es")
    assert work(one.editions.get(language="es").job_id) == JobState.READY
    one.refresh_from_db()
    assert work(one.job_id) == JobState.READY

    response = coordinator.get(page("edition_set_download", world, one.pk))
    archive = zipfile.ZipFile(io.BytesIO(content_of(response)))
    code = world.report_signed.period.code
    assert archive.namelist() == [
        f"progress-report-{code}-council-{language}.pdf" for language in ("en", "es", "fr", "nl")
    ]
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_zip_is_for_members(world, client_of, cast):
    for person, status in (("observer_b", 200), ("association", 200), ("stranger", 404), ("administrator", 404)):
        answer = client_of(cast[person]).get(page("edition_set_download", world, world.edition_set.pk))
        assert answer.status_code == status, person
        assert status == 404 or content_of(answer)


def test_a_shell_makes_the_same_editions(world, tmp_path, capsys):
    code = world.report_signed.period.code
    wanted = {"audience": ["council"], "language": ["en", "es"], "out": tmp_path}
    call_command("editions", world.partnership.slug, code, **wanted)

    assert {path.name for path in tmp_path.iterdir()} == {
        f"progress-report-{code}-council-{one}.pdf" for one in ("en", "es")
    }
    assert "2 of 2 editions" in capsys.readouterr().out
    with pytest.raises(CommandError, match="No report 1999"):
        call_command("editions", world.partnership.slug, "1999")


def test_the_page_tells_the_same_as_the_full_edition_in_the_language_asked(world, coordinator):
    page_of_report = coordinator.get(
        page("report_read", world, world.report_signed.pk) + "?read_in=fr"
    ).content.decode()

    assert '<div lang="fr">' in page_of_report
    assert "Signatures et version" in page_of_report
    assert world.edition.version.hash in page_of_report
