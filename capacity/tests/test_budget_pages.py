"""The pages of budgets: written as people write, held against the rules, added up currency by currency."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.actions.rates import note_rate
from capacity.models import Budget, BudgetLine, ExchangeRate, FundingScheme, FundingSource
from capacity.tests.money import FIRST, LAST, YEAR, budget_of, line_of, offered, signed, source_of
from capacity.waits.budgets import budgets_waiting
from partnerships.actions.organisations import add_organisation
from partnerships.choices import OrganisationKind
from partnerships.models import Partnership, Version
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
TYPED = {"what": "Tickets", "amount": "1.500,50", "currency": "EUR", "cost_class": "running", "eligible": "unknown"}
TYPED |= {"source": "", "step": "", "activity": "", "borne_by": "", "channel": "partner", "language": "nl"}


@pytest.fixture
def budget(partnership, cast):
    return budget_of(partnership, cast)


@pytest.fixture
def in_dutch(cast, client_of):
    return client_of(cast["contributor_b"])


@pytest.fixture
def write(partnership, budget, in_dutch):
    """A function: the answer to a line as it was typed."""

    def line(path=None, **typed):
        return submit(in_dutch, path or at(partnership, "line_add", budget.pk), TYPED | typed)

    return line


def at(partnership, name, *numbers):
    return reverse(f"capacity:{name}", args=[partnership.slug, *numbers])


def errors_of(answer):
    return set(answer.context["form"].errors)


def doubts_of(answer):
    return [doubt.code for doubt in answer.context["form"].unexplained]


def test_a_line_is_written_for_the_own_purse(partnership, budget, write):
    assert write().status_code == 303

    line = BudgetLine.objects.get()
    assert (line.partner, line.hundredths, line.currency) == (partnership.partner_list[1], 1_500_50, "EUR")


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"amount": "-5"}, "amount"),
        ({"amount": "1,500.50"}, "amount"),
        ({"amount": ""}, "amount"),
        ({"currency": ""}, "currency"),
        ({"currency": "XOF", "amount": "10,50"}, "amount"),
        ({"cost_class": ""}, "cost_class"),
        ({"cost_class": "luxury"}, "cost_class"),
        ({"what": ""}, "what"),
        ({"what": "lang " * 41}, "what"),
        ({"eligible": "no"}, "eligible_because"),
        ({"source": "999999"}, "source"),
    ],
)
def test_bad_input_has_its_sentence_beside_the_field(write, typed, field):
    answer = write(**typed)

    assert errors_of(answer) == {field}
    assert BudgetLine.objects.count() == 0


def test_a_currency_without_a_rate_is_asked_for(partnership, cast, write):
    source = source_of(partnership, cast)

    answer = write(currency="ZAR", source=source.pk)

    assert errors_of(answer) == {"currency"}
    assert "Zuid-Afrikaanse rand" in answer.context["form"].errors["currency"][0]
    assert 'value="1.500,50"' in answer.content.decode()


def test_what_the_rules_do_not_pay_asks_a_reason(partnership, cast, write):
    rules = FundingScheme.objects.get(year=2007)
    source = source_of(partnership, cast, scheme=rules)

    answer = write(cost_class="staff", source=source.pk)
    assert doubts_of(answer) == ["staff_not_paid"]
    assert BudgetLine.objects.count() == 0

    write(cost_class="staff", source=source.pk, warned="staff_not_paid", warning_reason="A colleague of the registry.")
    assert BudgetLine.objects.get().unusual_because == "A colleague of the registry."


def test_more_than_the_source_holds_asks_a_reason(partnership, cast, budget, write):
    source = source_of(partnership, cast, hundredths=2_000_00)
    line = line_of(budget, cast, source=source, hundredths=500_00)
    line_of(budget, cast, "a", source=source, currency="XOF", hundredths=65_595_00)

    assert doubts_of(write(source=source.pk)) == ["above_source"]
    assert write(source=source.pk, amount="1.400,00").status_code == 303
    own = at(partnership, "line_edit", line.pk)
    assert write(own, source=source.pk, amount="500,00", row_version=line.row_version).status_code == 303


def test_the_fourth_pillar_cannot_be_chosen(partnership, cast, write):
    facts = {"partner": partnership.partner_list[1], "by": cast["contributor_b"]}
    apart = add_organisation(name="Friends", kind=OrganisationKind.FOURTH_PILLAR, **facts)

    assert errors_of(write(borne_by=apart.pk)) == {"borne_by"}


def test_nobody_opens_the_line_of_another_purse(partnership, cast, budget, client_of):
    line = line_of(budget, cast, "b")
    other = client_of(cast["contributor_a"])

    refused = other.get(at(partnership, "line_edit", line.pk))
    assert refused.status_code == 403
    assert other.get(at(partnership, "line_detail", line.pk)).status_code == 200


def test_currencies_stand_apart_until_one_is_asked_for(partnership, cast, budget, in_dutch):
    line_of(budget, cast, "b", hundredths=1_000_00)
    line_of(budget, cast, "a", currency="XOF", hundredths=655_957_00)

    page = in_dutch.get(at(partnership, "budget_detail", budget.pk))
    assert [str(sum_.amount) for sum_ in page.context["total"].sums] == ["1000", "655957"]
    assert page.context["total"].in_one is None

    page = in_dutch.get(at(partnership, "budget_detail", budget.pk), {"in": "EUR"})
    assert page.context["total"].in_one.amount == 2_000
    assert "1 EUR = 655,957 XOF" in page.content.decode()


def test_without_a_rate_the_total_in_one_is_not_given(partnership, cast, budget, in_dutch):
    line_of(budget, cast, "b", hundredths=1_000_00)
    line_of(budget, cast, "a", currency="ZAR", hundredths=10_00)
    address = at(partnership, "budget_detail", budget.pk)

    page = in_dutch.get(address, {"in": "EUR"})
    assert page.context["total"].in_one is None
    assert "Zuid-Afrikaanse rand" in page.content.decode()

    facts = {"base": "EUR", "quote": "ZAR", "rate": 20, "day": TODAY, "source": "Bank", "today": TODAY}
    note_rate(partnership=partnership, by=cast["contributor_b"], **facts)
    assert str(in_dutch.get(address, {"in": "EUR"}).context["total"].in_one.amount) == "1000.50"


def test_every_table_adds_up_to_the_same(partnership, cast, budget, in_dutch):
    for bank in "ab":
        for number in range(3):
            line_of(budget, cast, bank, currency="XOF", hundredths=(100 + number) * 100)

    page = in_dutch.get(at(partnership, "budget_detail", budget.pk), {"in": "EUR"})

    total = page.context["total"].in_one
    assert [sum(row.in_one.amount for row in rows) for _heading, rows in page.context["tables"]] == [total.amount] * 3


def test_a_budget_is_opened_once_for_the_same_days(partnership, in_dutch):
    typed = {"first_on": str(FIRST), "last_on": str(LAST)}
    submit(in_dutch, at(partnership, "budget_add"), typed)
    twice = submit(in_dutch, at(partnership, "budget_add"), typed)
    backwards = submit(in_dutch, at(partnership, "budget_add"), {"first_on": str(LAST), "last_on": str(FIRST)})

    assert (errors_of(twice), errors_of(backwards)) == ({"first_on"}, {"last_on"})
    assert Budget.objects.count() == 1


def test_a_budget_goes_from_the_page_to_the_signatures(partnership, cast, budget, client_of):
    line_of(budget, cast)
    answer = submit(client_of(cast["coordinator_a"]), at(partnership, "budget_put", budget.pk), {"language": "fr"})

    version = Version.objects.get(title=f"{budget} · 1")
    assert answer.url == version.get_absolute_url()
    assert "1.500,00" in client_of(cast["signatory_b"]).get(answer.url).content.decode()


def test_the_lines_are_narrowed_in_the_address(partnership, cast, budget, in_dutch):
    source = source_of(partnership, cast)
    line_of(budget, cast, "a", what="Salle")
    line_of(budget, cast, "b", what="Tickets", source=source)
    address = at(partnership, "budget_detail", budget.pk)

    for narrow, what in [
        ({"source": source.pk}, ["Tickets"]),
        ({"source": "none"}, ["Salle"]),
        ({"partner": partnership.partner_list[0].pk}, ["Salle"]),
        ({"what": "tick"}, ["Tickets"]),
        ({"cost_class": "staff"}, []),
    ]:
        assert [line.what for line in in_dutch.get(address, narrow).context["page_obj"]] == what


def test_a_change_after_agreement_is_told(partnership, cast, budget, in_dutch):
    line = line_of(budget, cast)
    signed(offered(budget, cast), cast)
    line_of(budget, cast, line=line, hundredths=2_000_00)

    page = in_dutch.get(at(partnership, "budget_detail", budget.pk))
    assert page.context["changed"] == {line.pk}


def test_a_source_is_noted_and_held_against_its_ceiling(partnership, in_dutch):
    scheme = FundingScheme.objects.get(name="Project", year=2019)
    typed = {"kind": "grant", "name": f"Provincie {YEAR}", "scheme": scheme.pk, "funder": "", "reference": ""}
    typed |= {"currency": "EUR", "first_on": str(FIRST), "last_on": str(LAST), "language": "nl"}

    above = submit(in_dutch, at(partnership, "source_add"), typed | {"amount": "12.000"})
    assert doubts_of(above) == ["above_ceiling"]
    assert submit(in_dutch, at(partnership, "source_add"), typed | {"amount": "10.000"}).status_code == 303
    assert FundingSource.objects.get().funder == scheme.funder


def test_a_rate_is_typed_in_the_own_notation(partnership, in_dutch):
    typed = {"base": "EUR", "quote": "ZAR", "rate": "20,1234", "day": str(TODAY), "source": "Nationale Bank"}
    submit(in_dutch, at(partnership, "rate_add"), typed)
    assert str(ExchangeRate.objects.get()) == "1 EUR = 20.1234 ZAR"

    for change, field in [({"rate": "0"}, "rate"), ({"rate": "1.5"}, "rate"), ({"quote": "EUR"}, "quote")]:
        assert errors_of(submit(in_dutch, at(partnership, "rate_add"), typed | change)) == {field}


def test_the_rules_of_a_source_are_changed_on_a_page(partnership, cast, in_dutch):
    source = source_of(partnership, cast)
    rules = {
        "cost_classes": ["staff"],
        "staff_paid": "nobody",
        "ceiling_hundredths": "25.000",
        "over_line_percent": "10",
    }
    rules |= dict.fromkeys(["carry_over", "prior_approval", "buys_locally", "personal_days"], "no")
    submit(in_dutch, at(partnership, "source_rules", source.pk), rules)

    source.refresh_from_db()
    assert (source.cost_classes, source.staff_paid, source.ceiling_hundredths) == (["staff"], "nobody", 25_000_00)
    assert (source.over_line_percent, source.carry_over, source.note) == (10, "no", "")


def test_a_budget_that_comes_near_waits_in_my_work(partnership, cast, budget):
    rows = [Partnership.objects.with_partners().get(pk=partnership.pk)]
    near = FIRST - timedelta(days=30)
    first, second = partnership.partner_list

    assert waited(rows, near) == {(first.pk, "contribute"), (second.pk, "contribute")}
    assert waited(rows, FIRST - timedelta(days=90)) == set()
    line_of(budget, cast, "b")
    assert waited(rows, near) == {(first.pk, "contribute"), (first.pk, "coordinate"), (second.pk, "coordinate")}
    offered(budget, cast)
    assert waited(rows, near) == set()


def waited(rows, day):
    return {(one.partner_id, str(one.right)) for one in budgets_waiting(rows, today=day)}
