"""The key tasks where no script runs: an old telephone, a strict network."""

import hashlib
from pathlib import Path

import pytest
from playwright.sync_api import expect

from capacity.models import Learning
from reporting.models import Edition

pytestmark = [pytest.mark.browser, pytest.mark.worker]

PATIENCE = 60_000


@pytest.fixture
def plain(person, cast):
    """A function: a member of the cast on a phone without JavaScript."""
    return lambda name: person(cast[name], on_phone=True, java_script_enabled=False).log_in()


def test_one_logs_writes_signs_and_prints_without_any_script(world, plain, worker, tmp_path):
    slug, report = world.partnership.slug, world.report

    writer = plain("coordinator_a")
    log(writer, slug, world)
    write_a_part(writer, slug, report, world)
    sign(plain("signatory_b"), slug, world.version)
    content = fetch_the_pdf(writer, slug, world.report_signed, tmp_path)

    assert hashlib.sha256(content).hexdigest() == Edition.objects.latest("pk").file_hash


def log(writer, slug, world):
    """The menu of a phone opens without a script too."""
    writer.page.get_by_role("link", name=writer.words("Menu"), exact=True).click()
    writer.follow("capacity:activity_list", slug).follow("capacity:activity_log", slug)
    writer.fill(title="Un appel", day=world.today.isoformat(), learned="Appeler d'abord.")
    writer.press("Log it").sees("Appeler d'abord.")
    assert Learning.objects.filter(learner=world.partner_a, text="Appeler d'abord.").count() == 1


def write_a_part(writer, slug, report, world):
    writer.at("reporting:report_detail", slug, report.pk).follow("reporting:part_write", slug, report.pk, "next")
    writer.fill(text="", is_ready="yes").press("Save our part")
    expect(writer.page.locator("#errors")).to_be_visible()
    writer.fill(text="Nous continuons.").press("Save our part").is_at("reporting:report_detail", slug, report.pk)
    assert report.parts.get(section="next", partner=world.partner_a).is_ready


def sign(mayor, slug, version):
    mayor.follow("partnerships:version_sign", slug, version.pk)
    mayor.fill(word="agreed", name=mayor.user.name, on_behalf=True).press("Give this answer")
    mayor.is_at("partnerships:version_signed", slug, version.pk)
    version.refresh_from_db()
    assert version.is_in_force


def fetch_the_pdf(reader, slug, report, folder):
    """The waiting page asks again by itself, as any browser can."""
    reader.at("reporting:report_detail", slug, report.pk).follow("reporting:edition_request", slug, report.pk, "es")
    reader.press("Make the PDF")
    edition = Edition.objects.latest("pk")
    reader.page.wait_for_url(f"**{edition.get_absolute_url()}", timeout=PATIENCE)
    with reader.page.expect_download() as download:
        reader.follow("reporting:edition_download", slug, edition.pk)
    download.value.save_as(folder / "report.pdf")
    return Path(folder / "report.pdf").read_bytes()
