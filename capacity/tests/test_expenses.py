"""What a municipality paid: its rate stays, the rules look on entry, and a colleague approves it."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils import timezone

from capacity.actions.approvals import decide_expense
from capacity.actions.expense_reasons import explain_expense, prove_handover
from capacity.actions.expenses import attach_paper, submit_expense, write_expense
from capacity.before_report import open_expenses, open_in_whole
from capacity.choices import ExpenseStatus, StaffPaid, Stated
from capacity.models import ExchangeRate, Expense
from capacity.tests.money import budget_of, line_of, source_of
from stedenband.lib.errors import DomainError

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
YEAR = {"first_on": date(TODAY.year, 1, 1), "last_on": date(TODAY.year, 12, 31)}
TICKETS = {
    "description": "Plane tickets",
    "payee": "Sabena & Zn.",
    "paid_on": TODAY,
    "hundredths": 1_200_00,
    "currency": "EUR",
    "language": "en",
}


@pytest.fixture
def paid(partnership, cast):
    def pay(bank="b", role="contributor", **facts):
        return write_expense(partnership=partnership, by=cast[f"{role}_{bank}"], now=timezone.now(), **TICKETS | facts)

    return pay


@pytest.fixture
def grant(partnership, cast):
    return source_of(partnership, cast, **YEAR)


@pytest.fixture
def line(partnership, cast, grant):
    return line_of(budget_of(partnership, cast, **YEAR), cast, source=grant, eligible="yes")


def refused(write, **facts):
    with pytest.raises(ValidationError) as stopped:
        write(**facts)
    return {field: [error.code for error in errors] for field, errors in stopped.value.error_dict.items()}


def test_a_line_brings_its_source_and_class_along(paid, line, grant):
    row = paid(line=line, because="New this year.")

    assert (row.source, row.cost_class, row.status) == (grant, "running", ExpenseStatus.DRAFT)
    assert (row.counted_hundredths, row.counted_currency, row.rates) == (1_200_00, "EUR", [])


def test_the_fixed_rate_is_frozen_on_the_row(paid, grant):
    row = paid("a", source=grant, cost_class="running", hundredths=65_595_700, currency="XOF")

    assert (row.counted_hundredths, row.counted_currency, row.rate_day) == (100_000, "EUR", TODAY)
    assert (row.hundredths, row.currency) == (65_595_700, "XOF")
    assert row.rates[0]["rate"] == "655.957"


def test_a_newer_rate_changes_nothing_that_was_counted(paid, partnership, grant):
    rate = {"base": "EUR", "quote": "ZAR", "day": TODAY - timedelta(days=3), "source": "ECB"}
    ExchangeRate.objects.create(partnership=partnership, rate=Decimal("20"), **rate)
    row = paid("a", source=grant, cost_class="running", hundredths=200_000, currency="ZAR")
    ExchangeRate.objects.create(partnership=partnership, rate=Decimal("10"), **rate)

    row.refresh_from_db()
    assert (row.counted_hundredths, row.rate_day) == (10_000, TODAY - timedelta(days=3))


def test_a_currency_without_a_rate_is_said_beside_the_currency(paid, grant):
    assert refused(paid, source=grant, cost_class="running", currency="RWF") == {"currency": ["no_rate"]}
    assert Expense.objects.count() == 0


@pytest.mark.parametrize("again", [{}, {"payee": "SABENA en Zn", "invoice_number": "f 2026-17"}])
def test_the_same_invoice_is_noted_once(paid, again):
    paid(invoice_number="F 2026/17", payee="Sabena en Zn.")

    twice = {"invoice_number": "F 2026/17", "payee": "Sabena en Zn.", "hundredths": 5_00} | again
    assert refused(paid, **twice) == {"invoice_number": ["same_invoice"]}


def test_the_other_municipality_cannot_note_the_same_invoice_either(paid):
    paid("b", invoice_number="17")

    assert refused(paid, bank="a", invoice_number="17") == {"invoice_number": ["same_invoice"]}


def test_one_cost_is_paid_by_one_source(paid, partnership, cast, grant):
    other = source_of(partnership, cast, "a", name="Commune", **YEAR)
    paid(invoice_number="17", source=grant, cost_class="running")

    twice = {"invoice_number": "17", "source": other, "cost_class": "running"}
    assert refused(paid, **twice) == {"invoice_number": ["double_funding"]}
    with pytest.raises(DomainError, match="why you go on"):
        paid(**twice | {"hundredths": 300_00})
    assert paid(**twice | {"hundredths": 300_00}, because="A quarter each.").doubts == ["split_invoice"]


def test_a_day_outside_the_period_of_the_source_is_refused(paid, grant):
    before = YEAR["first_on"] - timedelta(days=1)

    assert refused(paid, source=grant, cost_class="running", paid_on=before) == {"paid_on": ["outside_source"]}


def test_whose_staff_a_source_pays_is_data_and_never_a_side(paid, partnership, cast):
    a, b = partnership.partner_list
    for bank, own, other in [("a", a, b), ("b", b, a)]:
        source = source_of(partnership, cast, bank, name=f"Grant {bank}", staff_paid=StaffPaid.OTHERS, **YEAR)
        wage = {"source": source, "cost_class": "staff", "payee": f"Payroll {bank}"}

        assert refused(paid, bank=bank, **wage, staff_of=own) == {"staff_of": ["staff_not_paid"]}
        assert paid(bank, **wage, staff_of=other).pk


def test_private_days_are_paid_by_the_person(paid, partnership, cast):
    source = source_of(partnership, cast, personal_days=Stated.NO, **YEAR)

    private = {"source": source, "cost_class": "running", "has_personal_days": True}
    assert refused(paid, **private) == {"has_personal_days": ["personal_days_not_paid"]}


def test_a_purchase_away_from_where_it_is_used_is_asked_about(paid, partnership, cast):
    a, b = partnership.partner_list
    source = source_of(partnership, cast, buys_locally=Stated.YES, **YEAR)
    shelves = {"source": source, "cost_class": "investment", "used_by": a}

    assert paid(**shelves, bought_in=a.municipality.country.code).doubts == []
    row = paid(**shelves, bought_in=b.municipality.country.code, payee="IKEA", because="Not sold there.")
    assert (row.doubts, row.because) == (["bought_away"], "Not sold there.")


def test_a_reason_falls_when_another_question_comes_up(paid, line):
    row = paid(line=line, hundredths=1_600_00, because="Fares went up.")
    facts = TICKETS | {"line": line, "partnership": row.partnership, "expense": row, "hundredths": 1_700_00}

    again = write_expense(by=row.entered_by, now=timezone.now(), **facts)
    assert again.because == "Fares went up."
    with pytest.raises(DomainError, match="why you go on"):
        write_expense(by=row.entered_by, now=timezone.now(), **facts | {"has_personal_days": True})


def test_nobody_writes_what_another_municipality_paid(paid, partnership, cast):
    row = paid("b")

    with pytest.raises(DomainError) as stopped:
        write_expense(partnership=partnership, expense=row, by=cast["coordinator_a"], now=timezone.now(), **TICKETS)
    assert stopped.value.code == "not_yours"


@pytest.fixture
def handed_in(paid, cast):
    row = paid()
    attach_paper(expense=row, file=ContentFile(b"%PDF-1.7", name="f.pdf"), by=cast["contributor_b"], now=timezone.now())
    return submit_expense(expense=row, by=cast["contributor_b"])


def decide(row, by, outcome=ExpenseStatus.ACCEPTED, reason=""):
    return decide_expense(expense=row, outcome=outcome, reason=reason, by=by, now=timezone.now())


def test_without_an_invoice_it_is_handed_in_with_a_reason(paid, cast):
    row = paid()
    with pytest.raises(DomainError, match="why you go on"):
        submit_expense(expense=row, by=cast["contributor_b"])

    assert submit_expense(expense=row, because="Lost on the way.", by=cast["contributor_b"]).doubts == ["no_paper"]


def test_who_entered_it_never_approves_it(paid, cast):
    row = submit_expense(expense=paid(role="coordinator"), because="Lost.", by=cast["contributor_b"])

    with pytest.raises(DomainError) as stopped:
        decide(row, cast["coordinator_b"])
    assert stopped.value.code == "own_entry"
    assert decide(row, cast["signatory_b"]).status == ExpenseStatus.ACCEPTED


def test_who_corrects_the_figures_answers_for_them(paid, cast, partnership):
    row = paid()
    write_expense(partnership=partnership, expense=row, by=cast["coordinator_b"], now=timezone.now(), **TICKETS)
    row = submit_expense(expense=row, because="Lost.", by=cast["contributor_b"])

    with pytest.raises(DomainError) as stopped:
        decide(row, cast["coordinator_b"])
    assert stopped.value.code == "own_entry"


@pytest.mark.parametrize(("who", "code"), [("coordinator_a", "not_yours"), ("contributor_b", "not_a_partner")])
def test_another_municipality_or_role_approves_nothing(handed_in, cast, who, code):
    with pytest.raises(DomainError) as stopped:
        decide(handed_in, cast[who])
    assert stopped.value.code == code


def test_what_was_asked_about_is_written_again(handed_in, cast, partnership):
    decide(handed_in, cast["coordinator_b"], ExpenseStatus.QUERIED, "Whose ticket?")
    row = write_expense(
        partnership=partnership, expense=handed_in, by=cast["contributor_b"], now=timezone.now(), **TICKETS
    )
    row = submit_expense(expense=row, by=cast["contributor_b"])

    assert decide(row, cast["coordinator_b"]).is_accepted
    with pytest.raises(DomainError) as stopped:
        write_expense(partnership=partnership, expense=row, by=cast["contributor_b"], now=timezone.now(), **TICKETS)
    assert stopped.value.code == "decided"


def test_a_question_needs_its_words(handed_in, cast):
    with pytest.raises(DomainError) as stopped:
        decide(handed_in, cast["coordinator_b"], ExpenseStatus.REJECTED, " ")
    assert stopped.value.code == "reason_needed"


def test_what_was_turned_down_counts_for_nothing(handed_in, cast, paid):
    Expense.objects.update(invoice_key="sabenazn|17", invoice_number="17")
    decide(handed_in, cast["coordinator_b"], ExpenseStatus.REJECTED, "Another project.")

    assert paid(invoice_number="17").pk


def test_before_the_report_only_what_is_open_is_listed(world):
    first, last = world.today - timedelta(days=400), world.today
    rows = open_expenses(world.partnership, first, last)

    assert {(row.expense.description, tuple(rule.code for rule in row.rules)) for row in rows} == {
        ("Étagères", ("no_handover",)),
        ("Papier du guichet", ("no_paper",)),
    }
    prove_handover(expense=world.expense_investment, document=world.document, by=world.cast["contributor_a"])
    assert len(open_expenses(world.partnership, first, last)) == 1


def test_before_the_report_the_whole_is_looked_at(world):
    said = open_in_whole(world.partnership, world.today - timedelta(days=400), world.today)

    assert {one.status for one in said} == {"draft", "submitted", "queried", "accepted"}


def test_what_came_up_later_is_explained_without_touching_the_figures(world):
    row, first, last = world.expense_investment, world.today - timedelta(days=400), world.today
    explain_expense(expense=row, because="It stays in the office.", by=world.cast["contributor_a"])

    row.refresh_from_db()
    assert (row.is_accepted, row.doubts[-1]) == (True, "no_handover")
    assert row not in {one.expense for one in open_expenses(world.partnership, first, last)}
    for who, code in [("contributor_a", "nothing_open"), ("contributor_b", "not_yours")]:
        with pytest.raises(DomainError) as stopped:
            explain_expense(expense=row, because="Again.", by=world.cast[who])
        assert stopped.value.code == code


def test_a_reason_for_a_line_holds_for_all_its_expenses(paid, line, partnership):
    paid(line=line)
    paid(line=line, payee="Bus", hundredths=400_00, because="Fares went up.")

    rows = open_expenses(partnership, YEAR["first_on"], YEAR["last_on"])
    assert {rule.code for one in rows for rule in one.rules} == {"no_paper"}
