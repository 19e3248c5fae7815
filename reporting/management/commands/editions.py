import time
from pathlib import Path

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from reporting.actions.edition_sets import request_editions
from reporting.choices import Audience
from reporting.editions import file_name
from reporting.management.commands.produce_report import find_report
from reporting.models import Report
from stedenband import paper
from stedenband.jobs.models import Job
from stedenband.jobs.work import work
from stedenband.lib.errors import DomainError

WAIT = 0.5


class Command(BaseCommand):
    help = (
        "Make the editions of a report: for all its readers in all languages, unless told otherwise. The same jobs and "
        "files as the button on its page; what was made before is not made again."
    )

    def add_arguments(self, parser):
        parser.add_argument("partnership", help="the address of the partnership, such as dassagon-lindermeer")
        parser.add_argument("report", help="its number, or the period: 2026, or 2026-07 for the half year from July")
        parser.add_argument("--audience", action="append", choices=Audience.values, help="only this; may be repeated")
        parser.add_argument("--language", action="append", choices=list(dict(settings.LANGUAGES)), help="the same")
        parser.add_argument("--out", type=Path, help="also copy the PDFs into this folder")

    def handle(self, *, partnership, report, audience, language, out, **options):
        if out is not None and not out.is_dir():
            raise CommandError(f"{out} is not an existing folder.")
        found = numbered(partnership, report) or find_report(partnership, report)
        wanted = {
            "audiences": audience or Audience.values,
            "languages": language or list(dict(settings.LANGUAGES)),
        }
        try:
            one = request_editions(report=found, by=reader_of(found), now=timezone.now(), **wanted)
        except DomainError as error:
            raise CommandError(f"The editions could not be made: {error}") from error
        editions = list(one.editions.defer("facts").order_by("audience", "language"))
        failed = [edition for edition in editions if not self.made(edition, found, out)]
        one.refresh_from_db()
        if one.job_id and not failed:
            finish(one.job_id)
            one.refresh_from_db()
            self.stdout.write(f"zip: {one.size} bytes, SHA-256 {one.file_hash}")
        self.stdout.write(f"{len(editions) - len(failed)} of {len(editions)} editions of {found.label} are ready.")
        if failed:
            raise CommandError("Not made: " + ", ".join(file_name(edition, found) for edition in failed))

    def made(self, edition, report, out) -> bool:
        """Whether the PDF of `edition` exists now, also in `out`."""
        finish(edition.job_id)
        edition.refresh_from_db()
        if not edition.is_made:
            return False
        name = f"{file_name(edition, report)}.pdf"
        if out is not None:
            with edition.file.open("rb") as file:
                paper.store(FileSystemStorage(location=out.absolute()), name, file.read())
        self.stdout.write(f"{name}: {edition.pages} pages, {edition.size} bytes, SHA-256 {edition.file_hash}")
        return True


def numbered(slug, number):
    """The report whose number in its address is `number`; None when there is none of this partnership."""
    reports = Report.objects.filter(partnership__slug=slug).select_related("period", "partnership")
    return reports.filter(pk=number).first() if number.isdigit() else None


def finish(job_id):
    """The job has ended: worked here, unless a worker holds it, which is then waited for."""
    while Job.objects.filter(pk=job_id, state__in=["waiting", "running"]).exists():
        if work(job_id) is None:
            time.sleep(WAIT)


def reader_of(report):
    """A member in whose name the editions are asked for. Raises `CommandError` when the partnership has none."""
    member = report.partnership.members.active().filter(partner__isnull=False).select_related("user").first()
    if member is None:
        raise CommandError("The partnership has no member in whose name a report can be asked for.")
    return member.user
