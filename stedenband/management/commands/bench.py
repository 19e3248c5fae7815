from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from stedenband.bench.editions import edition_costs
from stedenband.bench.exports import export_costs
from stedenband.bench.ground import demo_ground
from stedenband.bench.lengths import length_costs
from stedenband.bench.pages import page_costs
from stedenband.bench.reports import report_cost
from stedenband.bench.workers import reports_per_minute


class Command(BaseCommand):
    help = "Measure pages, reports and exports on the demo, in a database of its own. Takes a minute; nothing is kept."

    def add_arguments(self, parser):
        parser.add_argument("--pages", action="store_true", help="only the pages")
        parser.add_argument("--pdf", action="store_true", help="only the report, and ones of ten and fifty pages")
        parser.add_argument("--editions", action="store_true", help="all editions of a report, checked by validators")
        parser.add_argument(
            "--workers", type=int, default=0, metavar="N", help="also the reports that 1 to N workers make in a minute"
        )
        parser.add_argument("--exports", action="store_true", help="only long lists as files")

    def handle(self, *, pages, pdf, exports, editions, workers, **options):
        if settings.PRODUCTION:
            raise CommandError("The bench loads the demo, whose passwords are known: it is not for production.")
        everything = not (pages or pdf or exports or editions or workers)
        with demo_ground():
            # The report before the pages, for some are about its PDF; the long lists last, for they fill the database.
            cost = report_cost() if everything or pages or pdf else None
            if everything or pages:
                self.print_pages(page_costs())
            if everything or pdf:
                self.print_report(cost)
                self.print_lengths(length_costs())
            if editions:
                self.print_editions(edition_costs())
            for number in range(1, workers + 1):
                self.stdout.write(f"{number} worker(s): {reports_per_minute(number):.0f} reports in a minute")
            if everything or exports:
                self.print_exports(export_costs())

    def print_pages(self, costs):
        self.stdout.write(f"{'page':34}{'queries':>8}{'kB':>8}{'brotli':>8}{'ms':>8}")
        for cost in costs:
            raw, packed = cost.raw / 1000, cost.packed / 1000
            self.stdout.write(f"{cost.name:34}{cost.queries:8}{raw:8.1f}{packed:8.1f}{cost.milliseconds:8.1f}")

    def print_report(self, cost):
        self.stdout.write(f"One signed report, {cost.pages} pages, {cost.size / 1000:.0f} kB; seconds of CPU:")
        self.stdout.write(f"  from the query to the stored PDF {cost.ours:.2f}")
        self.stdout.write(f"  WeasyPrint alone, same HTML      {cost.bare:.2f}")
        self.stdout.write(f"  ratio                            {cost.ratio:.2f}")

    def print_lengths(self, costs):
        for cost in costs:
            self.stdout.write(f"{cost.pages} pages: {cost.seconds:.1f} seconds, peak {cost.peak / 1_000:.0f} MB")

    def print_editions(self, costs):
        for cost in costs:
            name = f"{cost.audience}, {cost.language}"
            self.stdout.write(
                f"{name:16}{cost.pages:4} pages{cost.size / 1000:8.0f} kB{cost.seconds:7.2f} s, accessible"
            )

    def print_exports(self, costs):
        self.stdout.write(f"{'activities as':34}{'rows':>8}{'seconds':>9}{'MB':>8}{'peak MB':>9}")
        for cost in costs:
            size, peak = cost.size / 1_000_000, cost.peak / 1_000
            self.stdout.write(f"{cost.kind:34}{cost.rows:8}{cost.seconds:9.1f}{size:8.1f}{peak:9.0f}")
