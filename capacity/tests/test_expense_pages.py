"""The pages of the ledger: bad input beside its field, who approves, files, filters, open points."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from capacity.choices import ExpenseStatus
from capacity.models import Expense
from capacity.tests.money import budget_of, line_of, source_of
from stedenband.tests.deeds.documents import PDF
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
YEAR = {"first_on": date(TODAY.year, 1, 1), "last_on": date(TODAY.year, 12, 31)}
TICKETS = {
    "description": "Billets",
    "payee": "Agence",
    "amount": "100",
    "currency": "EUR",
    "paid_on": str(TODAY),
    "invoice_number": "F-17",
    "language": "en",
}


@pytest.fixture
def of(partnership):
    def address(name, row=None, **query):
        url = reverse(f"capacity:{name}", args=[partnership.slug, *([row.pk] if row else [])])
        return url + "?language=en"

    return address


@pytest.fixture
def writer(cast, client_of):
    return client_of(cast["contributor_a"])


@pytest.fixture
def noted(of, writer):
    def note(**typed):
        return submit(writer, of("expense_add"), TICKETS | typed)

    return note


def errors(answer):
    return answer.context["form"].errors


def test_the_same_invoice_twice_is_said_and_nothing_is_lost(noted):
    noted()
    answer = noted(payee="AGENCE", invoice_number="f 17")

    assert errors(answer)["invoice_number"] == [
        "This invoice of this payee is in the ledger already. One invoice is noted once."
    ]
    assert 'value="f 17"' in answer.content.decode()
    assert Expense.objects.count() == 1


def test_a_day_outside_the_period_is_said(noted, partnership, cast):
    source = source_of(partnership, cast, "a", **YEAR)
    before = YEAR["first_on"] - timedelta(days=1)

    answer = noted(source=source.pk, cost_class="running", paid_on=str(before))
    assert errors(answer)["paid_on"] == [
        "This day lies outside the period of the source of money. Check the date, or choose another source."
    ]


def test_a_currency_without_a_rate_is_said(noted, partnership, cast):
    source = source_of(partnership, cast, "a", **YEAR)

    answer = noted(source=source.pk, cost_class="running", currency="RWF")
    assert "Nobody noted yet what the Rwandan franc is worth in euro" in errors(answer)["currency"][0]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"amount": ""}, "amount"),
        ({"amount": "-5"}, "amount"),
        ({"amount": "1.5", "currency": "XOF"}, "amount"),
        ({"paid_on": str(TODAY + timedelta(days=2))}, "paid_on"),
        ({"payee": ""}, "payee"),
        ({"quotes": "-1"}, "quotes"),
        ({"cost_class": "staff"}, "staff_of"),
        ({"payee": "é" * 201}, "payee"),
        ({"description": "e" + "\u0301" * 10_000 + "x" * 201}, "description"),
        ({"line": "999999"}, "line"),
        ({"bought_in": "QQ"}, "bought_in"),
    ],
)
def test_bad_input_is_said_beside_its_field(noted, typed, field):
    assert field in errors(noted(**typed))
    assert Expense.objects.count() == 0


def test_the_rules_ask_and_the_reason_stays(noted, partnership, cast, of, writer):
    line = line_of(budget_of(partnership, cast, **YEAR), cast, bank="a", hundredths=50_00)
    answer = noted(line=line.pk)

    assert "more is spent on the budget line than was planned" in answer.content.decode()
    noted(line=line.pk, warned="over_line", warning_reason="Fares went up.")
    row = Expense.objects.get()
    assert (row.doubts, row.because) == (["over_line"], "Fares went up.")
    assert "Fares went up." in writer.get(of("expense_detail", row)).content.decode()


def test_who_entered_it_reads_why_another_approves(world, cast, client_of):
    row = world.expense_waiting
    Expense.objects.filter(pk=row.pk).update(entered_by=cast["coordinator_a"])

    answer = client_of(cast["coordinator_a"]).get(
        reverse("capacity:expense_decide", args=[world.partnership.slug, row.pk]) + "?language=en"
    )
    assert answer.status_code == 403
    assert "never by the person who entered it" in answer.content.decode()


def test_an_expense_goes_its_way_on_the_pages(noted, of, writer, cast, client_of):
    noted()
    row = Expense.objects.get()
    invoice = SimpleUploadedFile("invoice.pdf", PDF)
    submit(writer, of("expense_paper", row), {"file": invoice})
    submit(writer, of("expense_submit", row), {})
    approver = client_of(cast["coordinator_a"])
    asked = submit(approver, of("expense_decide", row), {"outcome": "queried", "reason": ""})
    assert "reason" in errors(asked)
    submit(approver, of("expense_decide", row), {"outcome": "accepted", "reason": ""})

    row.refresh_from_db()
    assert (row.status, row.decided_by) == (ExpenseStatus.ACCEPTED, cast["coordinator_a"])
    saved = client_of(cast["observer_b"]).get(of("expense_file", row))
    assert b"".join(saved.streaming_content) == PDF
    assert saved["X-Content-Type-Options"] == "nosniff"
    assert client_of(cast["stranger"]).get(of("expense_file", row)).status_code == 404


def test_an_invoice_that_is_not_what_it_says_is_refused(noted, of, writer):
    noted()
    row = Expense.objects.get()

    answer = submit(writer, of("expense_paper", row), {"file": SimpleUploadedFile("i.pdf", b"<html>")})
    assert "This file is not what its name says" in str(errors(answer)["file"])


def test_what_waits_stands_in_my_work_of_who_may_do_it(world, cast, client_of):
    own = client_of(cast["coordinator_a"]).get("/?language=en").content.decode()
    entered = client_of(cast["contributor_a"]).get("/?language=en").content.decode()
    asked = client_of(cast["contributor_b"]).get("/?language=en").content.decode()

    assert "Approve an expense" in own
    assert "Approve an expense" not in entered
    assert "Answer the question about an expense" in asked


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ({"status": "queried"}, ["Hotel"]),
        ({"payee": "agence", "status": "draft"}, ["Papier du guichet"]),
        ({"words": "trein"}, ["Trein naar de luchthaven"]),
        ({"cost_class": "investment"}, ["Étagères"]),
    ],
)
def test_the_ledger_is_narrowed_in_the_address(world, cast, client_of, query, titles):
    page = client_of(cast["observer_b"]).get(reverse("capacity:expense_list", args=[world.partnership.slug]), query)

    assert [row.description for row in page.context["page_obj"]] == titles


def test_before_the_report_another_period_is_looked_at(world, cast, client_of):
    address = reverse("capacity:ledger_checks", args=[world.partnership.slug])
    reader = client_of(cast["observer_b"])

    assert "invoice or receipt" in reader.get(address, {"language": "en"}).content.decode()
    long_ago = {"language": "en", "since": "2001-01-01", "until": "2001-12-31"}
    assert "Nothing is open" in reader.get(address, long_ago).content.decode()
    turned = reader.get(address, long_ago | {"until": "2000-01-01"})
    assert "until" in turned.context["period_form"].errors
