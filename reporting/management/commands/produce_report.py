from pathlib import Path

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from partnerships.models import Partnership
from reporting.actions.editions import facts_to_print
from reporting.models import Report
from reporting.printing import print_report
from stedenband import paper
from stedenband.lib.errors import DomainError


class Command(BaseCommand):
    help = (
        "Write the PDF of a progress report: the version that all signed, else a draft marked as one. "
        "Same facts, same code as the web; nothing is stored."
    )

    def add_arguments(self, parser):
        parser.add_argument("partnership", help="the address of the partnership, such as dassagon-lindermeer")
        parser.add_argument("period", help="the period: 2026, or 2026-07 for the half year from July")
        parser.add_argument("--language", default=settings.LANGUAGE_CODE, help="en, es, fr or nl")
        parser.add_argument("--output", required=True, type=Path, help="the file to write")

    def handle(self, *, partnership, period, language, output, **options):
        if language not in dict(settings.LANGUAGES):
            raise CommandError(f"No language {language}; choose from {', '.join(dict(settings.LANGUAGES))}.")
        if output.is_dir() or not output.parent.is_dir():
            raise CommandError(f"{output} is not a file in an existing folder.")
        report = find_report(partnership, period)
        try:
            version, facts = facts_to_print(report, language)
            printed = print_report(facts, language=language, asked_at=timezone.now())
            paper.store(FileSystemStorage(location=output.absolute().parent), output.name, printed.content)
        except (DomainError, paper.PaperError, OSError) as error:
            raise CommandError(f"The report could not be written: {error}") from error
        what = f"version {version.number}, signed by all" if version else "a draft, not signed by all"
        self.stdout.write(f"{output}: {what}; {printed.pages} pages, SHA-256 {printed.sha256}")


def find_report(slug, code):
    """The report of the period `code`; raises `CommandError` naming what there is instead."""
    partnership = Partnership.objects.filter(slug=slug).first()
    if partnership is None:
        raise CommandError(f"No partnership {slug}.")
    reports = Report.objects.of_partnership(partnership).select_related("period")
    found = [report for report in reports if report.period.code == code]
    if not found:
        known = ", ".join(report.period.code for report in reports) or "none yet"
        raise CommandError(f"No report {code} of {slug}. Periods with a report: {known}.")
    return found[0]
