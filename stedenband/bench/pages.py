"""The weight, the queries and the time of each kind of page, as a coordinator gets it."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import brotli
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from capacity.models import Activity, Step, Trajectory
from partnerships.models import Agreement, Document, Partnership, Version
from reporting.models import Edition, Report
from stedenband.accounts.models import User
from stedenband.demo.cast import email_of

READER = "lies"
TIMES = 7
LISTS = [
    "partnership_home",
    "capacity:activity_list",
    "capacity:activity_add",
    "capacity:activity_log",
    "capacity:learning_list",
    "capacity:trajectory_list",
    "capacity:contribution_list",
    "capacity:balance",
    "partnerships:agreement_list",
    "partnerships:agreement_add",
    "partnerships:involvement",
    "partnerships:phase_list",
    "partnerships:member_list",
    "partnerships:organisation_list",
    "partnerships:document_list",
    "partnerships:talk_list",
    "partnerships:changes",
    "reporting:report_list",
]
OF_ONE: dict[str, Callable] = {
    "capacity:activity_detail": lambda rows: rows(Activity).done(),
    "capacity:learning_add": lambda rows: rows(Activity).done(),
    "capacity:trajectory_detail": lambda rows: rows(Trajectory),
    "capacity:step_detail": lambda rows: rows(Step),
    "partnerships:agreement_detail": lambda rows: rows(Agreement),
    "partnerships:document_detail": lambda rows: rows(Document),
    "partnerships:version_sign": lambda rows: rows(Version),
    "reporting:report_detail": lambda rows: rows(Report).unsigned(),
    "reporting:report_read": lambda rows: rows(Report),
    "reporting:edition_detail": lambda rows: rows(Edition).made(),
}


@dataclass(frozen=True)
class PageCost:
    """`raw` and `packed` (brotli) in bytes, `milliseconds` the median of several requests."""

    name: str
    queries: int
    raw: int
    packed: int
    milliseconds: float


def page_costs():
    """The cost of each kind of page, in the order of the menu."""
    reader = User.objects.get(email=email_of(READER))
    client = Client(SERVER_NAME="localhost")
    client.force_login(reader)
    return [cost_of(client, name, address) for name, address in addresses(reader)]


def addresses(reader):
    partnership = Partnership.objects.visible_to(reader).get()
    yield "my_work", reverse("my_work")
    for name in LISTS:
        yield name, reverse(name, args=[partnership.slug])
    for name, choose in OF_ONE.items():
        row = choose(lambda model: model.objects.of_partnership(partnership)).first()
        if row is not None:
            yield name, reverse(name, args=[partnership.slug, row.pk])
    writing = Report.objects.of_partnership(partnership).unsigned().first()
    yield "reporting:part_write", reverse("reporting:part_write", args=[partnership.slug, writing.pk, "brief"])


def cost_of(client, name, address):
    page = client.get(address)
    assert page.status_code == 200, f"{address} answered {page.status_code}"
    with CaptureQueriesContext(connection) as asked:
        content = client.get(address).content
    queries = len(asked)  # now, for the next request forgets them
    times = [seconds(lambda: client.get(address)) for _time in range(TIMES)]
    return PageCost(name, queries, len(content), len(brotli.compress(content)), statistics.median(times) * 1000)


def seconds(deed):
    began = time.perf_counter()
    deed()
    return time.perf_counter() - began
