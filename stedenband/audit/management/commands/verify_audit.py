from django.core.management.base import BaseCommand, CommandError

from stedenband.audit.models import Chain, Entry
from stedenband.audit.trail import tampering


class Command(BaseCommand):
    help = "Prove that no entry of the audit trail was changed, removed or slipped in; exits non-zero when one was."

    def handle(self, **options):
        faults = [fault for chain in Chain.objects.all() for fault in tampering(chain)]
        for fault in faults:
            self.stderr.write(fault)
        if faults:
            raise CommandError(f"{len(faults)} signs of tampering.")
        self.stdout.write(f"{Entry.objects.count()} entries in {Chain.objects.count()} chains are whole.")
