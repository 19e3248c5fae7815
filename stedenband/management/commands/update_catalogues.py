from django.conf import settings
from django.core.management import BaseCommand, CommandError

from stedenband.management import catalogues


class Command(BaseCommand):
    help = "Brings the catalogues of interface texts up to date with code and templates, and compiles them."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true", help="change nothing; fail when a catalogue is out of date")

    def handle(self, *args, **options):
        messages = catalogues.found_messages()
        stale = []
        for language, _name in settings.LANGUAGES:
            path, content = catalogues.path_of(language), catalogues.updated(language, messages)
            if not path.exists() or path.read_bytes() != content:
                stale.append(language)
                if not options["check"]:
                    catalogues.write(language, content)
            if not options["check"]:
                catalogues.compile_catalogue(language)
        if stale and options["check"]:
            raise CommandError(f"Out of date: {', '.join(stale)}. Run manage.py update_catalogues and translate.")
        self.stdout.write(f"{len(messages)} texts; changed: {', '.join(stale) or 'none'}")
