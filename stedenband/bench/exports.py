"""What a long list costs as a file: time, size, and the memory that it adds."""

import resource
import time
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice

from django.test import Client
from django.urls import reverse
from django.utils import timezone

from capacity.choices import ActivityKind
from capacity.models import Activity
from partnerships.models import Partnership
from stedenband.accounts.models import User
from stedenband.bench.pages import READER
from stedenband.demo.cast import email_of

SHORT, LONG = 10_000, 100_000
BATCH = 2_000


@dataclass(frozen=True)
class ExportCost:
    """Seconds on the clock and bytes for `rows` rows; `peak` is the most memory that the process ever held, in kB."""

    kind: str
    rows: int
    seconds: float
    size: int
    peak: int


def export_costs():
    """The list of activities as CSV and as XLSX, first shorter, then long: a peak that stays is flat memory."""
    reader = User.objects.get(email=email_of(READER))
    partnership = Partnership.objects.visible_to(reader).get()
    client = Client(SERVER_NAME="localhost")
    client.force_login(reader)
    address = reverse("capacity:activity_list", args=[partnership.slug])
    for rows in (SHORT, LONG):
        fill(partnership, rows)
        for kind in ("csv", "xlsx"):
            yield cost_of(client, address, kind, rows)


def fill(partnership, rows):
    """Calls, one a day for ever, until the partnership has `rows` activities."""
    missing = rows - Activity.objects.of_partnership(partnership).count()
    today = timezone.localdate()
    calls = (
        Activity(
            partnership=partnership,
            kind=ActivityKind.VIDEO_CALL,
            title=f"Call {number}",
            starts_on=today - timedelta(days=number % 3_000),
            ends_on=today - timedelta(days=number % 3_000),
            summary="We went through the register together and agreed who asks the court. " * 3,
        )
        for number in range(missing)
    )
    while batch := list(islice(calls, BATCH)):  # all at once would be the peak that is measured
        Activity.objects.bulk_create(batch)


def cost_of(client, address, kind, rows):
    began = time.perf_counter()
    size = sum(len(part) for part in client.get(address, {"as": kind}).streaming_content)
    seconds = time.perf_counter() - began
    return ExportCost(kind, rows, seconds, size, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
