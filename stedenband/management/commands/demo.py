from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.dateparse import parse_date

from partnerships.models import Partnership
from stedenband.demo.cast import LOGINS, PASSWORD, PEOPLE, email_of
from stedenband.demo.stories import tell
from stedenband.lib.errors import DomainError


class Command(BaseCommand):
    help = "Fill an empty database with two invented partnerships, and print who can log in."

    def add_arguments(self, parser):
        parser.add_argument("--today", type=parse_date, default=None, help="the day on which the story ends (ISO 8601)")
        parser.add_argument("--if-empty", action="store_true", help="do nothing when there is a partnership already")
        parser.add_argument("--is-loaded", action="store_true", help="exit 0 when the demo is loaded, 1 when not")

    def handle(self, *, today, if_empty, is_loaded, **options):
        if is_loaded:
            if not Partnership.objects.filter(is_demo=True).exists():
                raise CommandError("The demo is not loaded.")
            return
        if settings.PRODUCTION:
            raise CommandError("The demo has known passwords: it is not for production.")
        if not (if_empty and Partnership.objects.exists()):
            try:
                tell(today or timezone.now().date())
            except DomainError as refused:
                raise CommandError(refused.message) from refused
        self.print_logins()

    def print_logins(self):
        if not Partnership.objects.filter(is_demo=True).exists():
            return
        self.stdout.write(f"Everybody's password is {PASSWORD}. For example:")
        for key in LOGINS:
            _place, role, name, function, _language, _zone = PEOPLE[key]
            self.stdout.write(f"  {email_of(key):24} {name}, {function} ({role})")
