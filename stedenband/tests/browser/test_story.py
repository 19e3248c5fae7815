"""The whole road once: two municipalities do something, learn from it, write a report, sign it and print it."""

import hashlib
import os
import signal
import time
from datetime import timedelta
from pathlib import Path

import pytest
from dateutil.relativedelta import relativedelta
from django.utils import timezone
from playwright.sync_api import expect

from capacity.models import Activity, Learning
from partnerships.choices import Role
from partnerships.models import Version
from reporting.attached.books import TABLES
from reporting.models import Edition, Report, Schedule
from reporting.tasks import open_due_periods_task
from stedenband.paper.tests.structure import assert_accessible_archive, text_of
from stedenband.tests.cast import begin, join

pytestmark = [pytest.mark.browser, pytest.mark.worker]

PATIENCE = 60_000


@pytest.fixture
def town(transactional_db):
    """A partnership that did nothing on the platform yet."""
    partnership = begin()
    for partner in partnership.partner_list:
        join(partner, Role.COORDINATOR)
        join(partner, Role.SIGNATORY)
    return partnership


def files_in(facts):
    """The facts, the three tables of every report, and those of the later sections that `facts` have."""
    return 4 + sum(name in facts for name, *_table in TABLES)


class Story:
    """Amandougou works on a phone in French, Wilgenrode on a desktop in Dutch."""

    def __init__(self, town, person):
        self.slug, self.first_on = town.slug, timezone.localdate().replace(day=1) - relativedelta(years=1)
        south, north = (place.members.get(role=Role.COORDINATOR).user for place in town.partner_list)
        mayor, burgomaster = (place.members.get(role=Role.SIGNATORY).user for place in town.partner_list)
        self.south, self.mayor = (person(user, on_phone=True).log_in() for user in (south, mayor))
        self.north, self.burgomaster = (person(user).log_in() for user in (north, burgomaster))
        self.report = None

    @property
    def here(self):
        """What the addresses of the report start with."""
        return self.slug, self.report.pk

    def day(self, number):
        """Day `number` of the year that is reported on."""
        return (self.first_on + timedelta(days=number)).isoformat()

    def south_logs_a_call(self):
        self.south.at("capacity:activity_list", self.slug).follow("capacity:activity_log", self.slug)
        self.south.fill(title="Conseil entre collègues", day=self.day(40))
        self.south.fill(learned="Un registre double évite les pertes.").press("Log it")
        self.south.is_at("capacity:activity_detail", self.slug, Activity.objects.get().pk)
        self.south.sees("Un registre double évite les pertes.")

    def north_logs_a_visit(self):
        self.north.at("capacity:activity_list", self.slug).follow("capacity:activity_add", self.slug)
        days = {"starts_on": self.day(60), "ends_on": self.day(64)}
        self.north.fill(kind="work_visit", title="Werkbezoek", place="Amandougou", **days)
        self.north.press("Save the activity")
        visit = Activity.objects.get(title="Werkbezoek").pk
        self.north.is_at("capacity:activity_detail", self.slug, visit).follow("capacity:learning_add", self.slug, visit)
        self.north.fill(text="Een wijkvergadering beslist sneller.", stage="tried").press("Note it")
        self.north.is_at("capacity:activity_detail", self.slug, visit).sees("Een wijkvergadering beslist sneller.")

    def they_agree_when_to_report(self):
        self.north.at("reporting:report_list", self.slug).follow("reporting:schedule_add", self.slug)
        self.north.follow("reporting:schedule_start", self.slug, "yearly")
        self.north.fill(first_on=self.first_on.isoformat()).press("Start this calendar")
        self.north.is_at("reporting:schedule_detail", self.slug, Schedule.objects.get().pk)

    def the_year_ends(self):
        """The clock of the worker opens what is due; nobody asks for it."""
        open_due_periods_task.delay()
        deadline = time.monotonic() + 30
        while not Report.objects.exists():
            assert time.monotonic() < deadline, "the report does not open"
            time.sleep(0.1)
        self.report = Report.objects.get()

    def both_write(self):
        for who, text in ((self.south, "Nous avons appris ensemble."), (self.north, "We leerden samen.")):
            for part in self.report.parts_to_write(who.user.members.get().partner):
                who.at("reporting:report_detail", *self.here).follow("reporting:part_write", *self.here, part.section)
                self.write(who, f"{part.section}: {text}")
            self.answer(who, text)

    def write(self, who, text):
        who.fill(text=text, is_ready="yes").press("Save our part").is_at("reporting:report_detail", *self.here)

    def answer(self, who, why):
        """How the partners work together, as one of them sees it."""
        who.at("reporting:report_detail", *self.here).follow("reporting:health_write", *self.here)
        said = {f"word_{number}": "so" for number in range(6)} | {f"why_{number}": why for number in range(6)}
        who.fill(**said, is_given="yes").press("Save our answers").is_at("reporting:report_detail", *self.here)

    def reads(self, who, what):
        who.at("reporting:report_read", *self.here).sees(what)
        who.follow("reporting:report_mark_read", *self.here).press("Yes, we have read it")
        who.is_at("reporting:report_detail", *self.here)

    def both_check(self):
        for who in (self.south, self.north):
            who.at("reporting:report_detail", *self.here).follow("reporting:report_check", *self.here)
            who.fill(reason="Nous en avons parlé.").press("Yes, we checked it")
            who.page.wait_for_load_state()
        version = Version.objects.of(self.report).open().get()
        self.north.is_at("partnerships:version_sign", self.slug, version.pk)
        return version

    def opens(self, who, version):
        """From their own work to the version that waits."""
        return who.at("my_work").follow("partnerships:version_sign", self.slug, version.pk)

    def signs(self, who, version):
        self.opens(who, version).fill(word="agreed", name=who.user.name, on_behalf=True).press("Give this answer")
        who.is_at("partnerships:version_signed", self.slug, version.pk)

    def sends_back(self, who, version):
        """First without a reason: it is asked for beside the field, and nothing typed is lost."""
        self.opens(who, version).fill(word="sent_back", name=who.user.name, on_behalf=True).press("Give this answer")
        expect(who.page.locator("#id_remark_error")).to_be_visible()
        expect(who.page.locator("#errors")).to_be_focused()
        expect(who.page.locator("[name=name]")).to_have_value(who.user.name)
        assert version.sign_offs.count() == 0
        who.fill(remark="Het bezoek van juni ontbreekt in het kort.").press("Give this answer")
        who.is_at("partnerships:version_signed", self.slug, version.pk)

    def prints(self, who, language, worker, folder):
        """The PDF is asked for while the worker is busy; its page comes by itself as soon as it exists."""
        os.killpg(worker.pid, signal.SIGSTOP)
        who.follow("reporting:edition_request", *self.here, language).press("Make the PDF")
        edition = Edition.objects.latest("pk")
        who.is_at("jobs:job_detail", edition.job_id)
        expect(who.page.get_by_role("progressbar")).to_be_visible()
        os.killpg(worker.pid, signal.SIGCONT)
        done = f"**{edition.get_absolute_url()}"
        who.page.wait_for_url(done, timeout=PATIENCE)
        with who.page.expect_download() as download:
            who.follow("reporting:edition_download", self.slug, edition.pk)
        download.value.save_as(folder / f"{language}.pdf")
        edition.refresh_from_db()
        return edition, Path(folder / f"{language}.pdf").read_bytes()


def test_two_towns_report_together_from_the_first_call_to_the_pdf(town, person, start_worker, tmp_path):
    worker = start_worker("--beat")
    story = Story(town, person)

    story.south_logs_a_call()
    story.north_logs_a_visit()
    assert set(Learning.objects.values_list("learner__municipality__name", flat=True)) == {"Amandougou", "Wilgenrode"}

    story.they_agree_when_to_report()
    story.the_year_ends()
    story.both_write()
    story.reads(story.south, "We leerden samen.")
    story.reads(story.north, "Nous avons appris ensemble.")
    first = story.both_check()
    story.sends_back(story.burgomaster, first)

    story.south.at("reporting:report_detail", *story.here).follow("reporting:part_write", *story.here, "brief")
    story.write(story.south, "En juin, des collègues de Wilgenrode nous ont rejoints.")
    story.reads(story.north, "En juin")
    second = story.both_check()
    story.signs(story.mayor, second)
    story.signs(story.burgomaster, second)

    second.refresh_from_db()
    assert (second.is_in_force, second.number) == (True, 2)
    story.south.at("reporting:report_detail", *story.here)
    expect(story.south.page.locator(".arch-key").first).to_be_visible()
    for who, language in ((story.north.at("reporting:report_detail", *story.here), "nl"), (story.south, "fr")):
        edition, content = story.prints(who, language, worker, tmp_path)
        assert_accessible_archive(content, language, attachments=files_in(edition.facts))
        assert hashlib.sha256(content).hexdigest() == edition.file_hash
        text = text_of(content)
        assert all(words in text for words in ("En juin, des collègues", "Conseil entre collègues", "Werkbezoek"))
