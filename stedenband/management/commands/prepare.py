"""Brings the database and the static files up to this version of the code."""

from django.core.management import BaseCommand, call_command


class Command(BaseCommand):
    """Safe to run at every start and at every deployment; prints the demo's logins when the database holds the demo."""

    help = "Migrates, makes the cache table, collects static files; with --demo, fills an empty database with the demo."

    def add_arguments(self, parser):
        parser.add_argument("--demo", action="store_true", help="load the invented partnerships when there is none yet")

    def handle(self, *args, **options):
        call_command("migrate", interactive=False, verbosity=0)
        call_command("createcachetable", verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        if options["demo"]:
            call_command("demo", if_empty=True, stdout=self.stdout)
