"""A budget: each writes the lines of its own purse, all agree the same lines, and a change is a new version."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from capacity.actions.budget_lines import drop_line
from capacity.actions.budgets import write_budget
from capacity.models import BudgetLine
from capacity.tests.money import FIRST, LAST, YEAR, budget_of, line_of, offered, signed, source_of
from partnerships.actions.organisations import add_organisation
from partnerships.actions.signoff import sign_off
from partnerships.choices import OrganisationKind, VersionStatus, Word
from partnerships.models import Version
from stedenband.lib.errors import DomainError, VersionConflict

pytestmark = pytest.mark.django_db


@pytest.fixture
def budget(partnership, cast):
    return budget_of(partnership, cast)


def code_of(refused):
    return getattr(refused.value, "code", None) or next(iter(refused.value.error_dict.values()))[0].code


def test_a_budget_becomes_joint_with_the_last_signature(budget, cast):
    line = line_of(budget, cast, "b")
    offer = offered(budget, cast)

    signed(offer, cast, "a")
    line.refresh_from_db()
    assert (offer.status, line.agreed_hundredths) == ("offered", None)

    signed(offer, cast, "b")
    line.refresh_from_db()
    assert (offer.status, line.agreed_hundredths) == ("agreed", 1_500_00)
    assert not line.is_changed


def test_amounts_are_frozen_each_in_their_own_currency(budget, cast):
    line_of(budget, cast, "b", hundredths=100_00)
    line_of(budget, cast, "b", hundredths=50_00)
    line_of(budget, cast, "a", currency="XOF", hundredths=1_000_00)

    facts = Version.objects.of(offered(budget, cast)).get().facts

    assert facts["totals"] == [{"currency": "EUR", "hundredths": 150_00}, {"currency": "XOF", "hundredths": 1_000_00}]
    assert [line["partner"] for line in facts["lines"]] == ["Amandougou", "Wilgenrode", "Wilgenrode"]


def test_a_change_while_others_read_calls_the_signatures_back(budget, cast):
    line = line_of(budget, cast)
    offer = offered(budget, cast)
    version = signed(offer, cast, "a")

    line_of(budget, cast, line=line, hundredths=2_000_00)

    version.refresh_from_db()
    offer.refresh_from_db()
    assert (version.status, offer.status) == (VersionStatus.VOID, "declined")


def test_what_was_agreed_stays_until_all_agree_the_change(budget, cast):
    line = line_of(budget, cast)
    first = signed(offered(budget, cast), cast)
    line_of(budget, cast, line=line, hundredths=2_000_00)
    new = line_of(budget, cast, "a")

    line.refresh_from_db()
    assert (line.hundredths, line.agreed_hundredths, line.is_changed) == (2_000_00, 1_500_00, True)
    assert new.is_changed

    offer = offered(budget, cast, "b", reason="The flight costs more.")
    signed(offer, cast)

    line.refresh_from_db()
    first.refresh_from_db()
    assert (offer.number, line.agreed_hundredths) == (2, 2_000_00)
    assert (first.status, first.facts["lines"][0]["hundredths"]) == (VersionStatus.IN_FORCE, 1_500_00)
    assert first.is_whole()


def test_a_line_that_is_taken_out_counts_for_nothing_once_all_agreed(budget, cast):
    line, _other = line_of(budget, cast), line_of(budget, cast, "a")
    signed(offered(budget, cast), cast)
    drop_line(line=line, seen=None, reason="By train.", by=cast["contributor_b"], now=timezone.now())
    assert BudgetLine.objects.get(pk=line.pk).agreed_hundredths == 1_500_00

    version = signed(offered(budget, cast, reason="No flight."), cast)

    line.refresh_from_db()
    assert (line.agreed_hundredths, line.is_changed) == (0, False)
    assert [one["because"] for one in version.facts["dropped"]] == ["By train."]


def test_a_version_that_went_back_can_be_offered_again(budget, cast):
    line_of(budget, cast)
    offer = offered(budget, cast)
    word = {"word": Word.SENT_BACK, "remark": "Too dear.", "by": cast["signatory_b"], "now": timezone.now()}
    sign_off(version=Version.objects.of(offer).get(), **word)

    offer.refresh_from_db()
    assert offer.status == "declined"
    again = offered(budget, cast)
    assert (again.number, Version.objects.of(again).open().get().number) == (1, 2)


def test_a_budget_without_lines_or_without_news_is_not_offered(budget, cast):
    with pytest.raises(DomainError) as empty:
        offered(budget, cast)
    line_of(budget, cast)
    signed(offered(budget, cast), cast)
    with pytest.raises(DomainError) as unchanged:
        offered(budget, cast, reason="Again.")

    assert (empty.value.code, unchanged.value.code) == ("no_lines", "unchanged")


def test_a_change_of_what_all_agreed_says_why(budget, cast):
    line = line_of(budget, cast)
    signed(offered(budget, cast), cast)
    line_of(budget, cast, line=line, cost_class="staff")

    with pytest.raises(ValidationError) as refused:
        offered(budget, cast)

    assert code_of(refused) == "reason_missing"


def test_only_who_coordinates_puts_a_budget_before_all(budget, cast):
    line_of(budget, cast)

    with pytest.raises(DomainError, match="not_a_partner"):
        offered(budget, cast | {"coordinator_a": cast["contributor_a"]})


@pytest.mark.parametrize(
    ("first_on", "last_on", "code"),
    [
        (date(YEAR, 12, 31), date(YEAR + 1, 6, 30), "overlap"),
        (date(YEAR - 1, 1, 1), date(YEAR + 1, 1, 1), "overlap"),
        (date(YEAR + 2, 1, 1), date(YEAR + 1, 1, 1), "end_before_start"),
    ],
)
def test_the_same_days_are_in_one_budget(partnership, budget, cast, first_on, last_on, code):
    with pytest.raises(ValidationError) as refused:
        budget_of(partnership, cast, first_on=first_on, last_on=last_on)

    assert code_of(refused) == code


def test_the_days_stay_once_all_agreed(partnership, budget, cast):
    change = {"partnership": partnership, "budget": budget, "seen": None, "now": timezone.now()}
    write_budget(first_on=FIRST, last_on=date(YEAR, 6, 30), by=cast["contributor_b"], **change)
    line_of(budget, cast)
    signed(offered(budget, cast), cast)

    with pytest.raises(DomainError, match="agreed"):
        write_budget(first_on=FIRST, last_on=LAST, by=cast["contributor_b"], **change)


def test_nobody_writes_the_lines_of_another_purse(budget, cast):
    line = line_of(budget, cast, "b")

    with pytest.raises(DomainError, match="not_yours"):
        line_of(budget, cast, "a", line=line)
    with pytest.raises(DomainError, match="not_yours"):
        drop_line(line=line, seen=None, reason="No.", by=cast["contributor_a"], now=timezone.now())
    with pytest.raises(DomainError, match="not_a_partner"):
        line_of(budget, cast | {"contributor_b": cast["association"]}, "b")


def test_two_people_do_not_save_over_each_other(budget, cast):
    line = line_of(budget, cast)
    line_of(budget, cast, line=line)

    with pytest.raises(VersionConflict):
        drop_line(line=line, seen=1, reason="No.", by=cast["contributor_b"], now=timezone.now())


def test_a_line_that_was_taken_out_stays_out(budget, cast):
    line = line_of(budget, cast)
    drop_line(line=line, seen=None, reason="No.", by=cast["contributor_b"], now=timezone.now())

    with pytest.raises(DomainError, match="taken_out"):
        line_of(budget, cast, line=line)


def test_money_that_all_agreed_keeps_its_currency(budget, cast):
    line = line_of(budget, cast)
    signed(offered(budget, cast), cast)

    with pytest.raises(ValidationError) as refused:
        line_of(budget, cast, line=line, currency="USD")

    assert code_of(refused) == "agreed_currency"


def test_what_the_source_does_not_pay_says_why(budget, cast):
    with pytest.raises(ValidationError) as refused:
        line_of(budget, cast, eligible="no")

    assert "Say why the source does not pay for it." in refused.value.messages


def test_money_of_the_fourth_pillar_never_enters(partnership, budget, cast):
    apart = add_organisation(
        partner=partnership.partner_list[1],
        name="Friends of Amandougou",
        kind=OrganisationKind.FOURTH_PILLAR,
        by=cast["contributor_b"],
    )

    with pytest.raises(DomainError, match="fourth_pillar"):
        line_of(budget, cast, borne_by=apart)
    with pytest.raises(DomainError, match="fourth_pillar"):
        source_of(partnership, cast, funder="friends of amandougou ")


def test_what_belongs_to_another_partnership_is_refused(partnership, foreign, budget, cast):
    strange = source_of(foreign, cast | {"contributor_b": cast["stranger"]})

    with pytest.raises(DomainError, match="foreign"):
        line_of(budget, cast, source=strange)
