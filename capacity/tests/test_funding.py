"""Sources of money follow the rules of their funder; rates are noted once and stay."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from capacity.actions.funding import write_rules
from capacity.actions.rates import note_rate
from capacity.exchange import rate_book, rate_on
from capacity.funding import ceiling_of, line_doubts
from capacity.models import ExchangeRate, FixedRate, FundingScheme, FundingSource
from capacity.models.funding import RULES
from capacity.tests.money import FIRST, LAST, YEAR, budget_of, source_of
from stedenband.lib.errors import DomainError, VersionConflict

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()


@pytest.fixture
def of_vvsg():
    return FundingScheme.objects.get(year=2007)


@pytest.fixture
def noted(partnership, cast):
    def note(quote, rate, *, base="EUR", day=TODAY, by="contributor_b"):
        facts = {"base": base, "quote": quote, "rate": Decimal(rate), "day": day, "source": "Central bank"}
        return note_rate(partnership=partnership, today=TODAY, by=cast[by], **facts)

    return note


def code_of(refused):
    return next(iter(refused.value.error_dict.values()))[0].code


def test_the_rules_to_begin_with_say_where_they_stand():
    assert all(scheme.source.startswith("http") for scheme in FundingScheme.objects.all())
    assert {str(pair) for pair in FixedRate.objects.filter(base="EUR")} == {
        "1 EUR = 655.957 XOF",
        "1 EUR = 655.957 XAF",
    }


def test_a_grant_takes_the_rules_over_and_keeps_its_own(partnership, cast, of_vvsg):
    source = source_of(partnership, cast, scheme=of_vvsg)
    of_vvsg.over_line_percent = 20
    of_vvsg.save()
    write_rules(source=source, seen=source.row_version, prior_approval="no", by=cast["contributor_b"])

    source.refresh_from_db()
    taken = set(RULES) - {"over_line_percent", "prior_approval"}
    assert {name: getattr(source, name) for name in taken} == {name: getattr(of_vvsg, name) for name in taken}
    assert (source.over_line_percent, source.prior_approval) == (None, "no")


def test_changing_the_amount_leaves_the_own_rules_alone(partnership, cast, of_vvsg):
    source = source_of(partnership, cast, scheme=of_vvsg)
    write_rules(source=source, seen=None, prior_approval="no", by=cast["contributor_b"])

    changed = source_of(partnership, cast, source=source, scheme=of_vvsg, hundredths=30_000_00)

    assert (changed.hundredths, changed.prior_approval) == (30_000_00, "no")


def test_rules_count_in_one_currency(partnership, cast, of_vvsg):
    with pytest.raises(ValidationError) as refused:
        source_of(partnership, cast, scheme=of_vvsg, currency="XOF")

    assert code_of(refused) == "other_money"


def test_only_who_answers_for_the_money_writes_of_it(partnership, cast):
    source = source_of(partnership, cast, "b")

    with pytest.raises(DomainError, match="not_yours"):
        source_of(partnership, cast, "a", source=source)
    with pytest.raises(DomainError, match="not_yours"):
        write_rules(source=source, seen=None, by=cast["contributor_a"])
    with pytest.raises(DomainError, match="not_a_partner"):
        source_of(partnership, cast | {"contributor_b": cast["association"]})
    with pytest.raises(VersionConflict):
        write_rules(source=source, seen=7, by=cast["contributor_b"])


@pytest.mark.parametrize(
    ("each_year", "first_on", "last_on", "most"),
    [
        (False, FIRST, date(YEAR + 2, 12, 31), 10_000_00),
        (True, FIRST, LAST, 10_000_00),
        (True, FIRST, date(YEAR, 1, 31), 10_000_00),
        (True, FIRST, date(YEAR + 1, 12, 31), 20_000_00),
        (True, FIRST, date(YEAR + 2, 12, 31), 30_000_00),
    ],
)
def test_a_ceiling_per_year_counts_for_every_year_begun(each_year, first_on, last_on, most):
    rules = FundingScheme(ceiling_hundredths=10_000_00, ceiling_each_year=each_year)

    assert ceiling_of(rules, first_on, last_on) == most


@pytest.mark.parametrize(
    ("rules", "cost_class", "bank", "codes"),
    [
        ({}, "staff", "b", []),
        ({"staff_paid": "others"}, "staff", "b", ["staff_not_paid"]),
        ({"staff_paid": "others"}, "staff", "a", []),
        ({"staff_paid": "nobody"}, "management_staff", "a", ["staff_not_paid"]),
        ({"staff_paid": "nobody"}, "running", "a", []),
        ({"cost_classes": ["investment"]}, "running", "a", ["class_not_paid"]),
        ({"first_on": date(YEAR + 1, 1, 1), "last_on": date(YEAR + 1, 2, 1)}, "running", "a", ["outside_source"]),
    ],
)
def test_the_rules_question_a_line(partnership, cast, rules, cost_class, bank, codes):
    source = FundingSource(partner=partnership.partner_list[1], name="Subsidie", first_on=FIRST, last_on=LAST)
    for name, value in rules.items():
        setattr(source, name, value)
    partner = partnership.partner_list["ab".index(bank)]

    budget = budget_of(partnership, cast)
    doubts = line_doubts(source, budget, partner=partner, cost_class=cost_class, eligible="unknown")

    assert [doubt.code for doubt in doubts] == codes
    assert line_doubts(source, budget, partner=partner, cost_class=cost_class, eligible="no") == []


def test_a_rate_is_corrected_by_a_newer_row(partnership, noted):
    noted("ZAR", "20")
    corrected = noted("ZAR", "20.5")

    assert rate_on(partnership, "EUR", "ZAR", TODAY).quotes[0].rate == corrected.rate
    assert [row.rate for row in ExchangeRate.objects.order_by("pk")] == [Decimal(20), Decimal("20.5")]


def test_a_rate_of_another_partnership_is_not_counted_with(foreign, noted):
    noted("ZAR", "20")

    assert rate_book(foreign).rate_on("EUR", "ZAR", TODAY) is None


def test_a_rate_for_everybody_is_counted_with(partnership, foreign):
    ExchangeRate.objects.create(base="EUR", quote="USD", rate="1.1", day=TODAY, source="Central bank")

    assert rate_on(partnership, "XOF", "USD", TODAY).day == TODAY
    assert rate_book(foreign).rate_on("USD", "EUR", TODAY) is not None


def test_a_currency_without_a_rate_says_which_and_when(partnership):
    with pytest.raises(DomainError) as refused:
        rate_on(partnership, "ZAR", "EUR", TODAY)

    assert refused.value.code == "no_rate"
    assert "South African rand" in refused.value.message


@pytest.mark.parametrize(
    ("quote", "day", "code"),
    [("XOF", TODAY, "tied"), ("ZAR", TODAY + timedelta(days=1), "ahead"), ("EUR", TODAY, "same_currency")],
)
def test_a_rate_that_cannot_be_is_refused(noted, quote, day, code):
    with pytest.raises(ValidationError) as refused:
        noted(quote, "655", day=day)

    assert code_of(refused) == code


def test_a_rate_is_above_zero_and_of_a_partner(noted):
    with pytest.raises(ValidationError):
        noted("ZAR", "0")
    with pytest.raises(DomainError, match="not_a_partner"):
        noted("ZAR", "20", by="association")
