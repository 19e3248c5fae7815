from django.conf import settings
from django.core.management import BaseCommand

from stedenband.management import catalogues


class Command(BaseCommand):
    help = "Compiles the interface texts of every language, without needing gettext on the machine."
    requires_system_checks = ()

    def handle(self, *args, **options):
        for language, _name in settings.LANGUAGES:
            if catalogues.path_of(language).exists():
                catalogues.compile_catalogue(language)
