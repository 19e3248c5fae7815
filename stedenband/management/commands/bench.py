from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from stedenband.bench.ground import demo_ground
from stedenband.bench.pages import page_costs
from stedenband.bench.reports import report_cost


class Command(BaseCommand):
    help = "Measure pages and reports on the demo, in a database of its own. Takes half a minute; nothing is kept."

    def add_arguments(self, parser):
        parser.add_argument("--pages", action="store_true", help="only the pages")
        parser.add_argument("--pdf", action="store_true", help="only the report")

    def handle(self, *, pages, pdf, **options):
        if settings.PRODUCTION:
            raise CommandError("The bench loads the demo, whose passwords are known: it is not for production.")
        with demo_ground():
            # The report first: some pages are about its PDF.
            cost = report_cost()
            if pages or not pdf:
                self.print_pages(page_costs())
            if pdf or not pages:
                self.print_report(cost)

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
