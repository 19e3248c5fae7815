"""What each partner brings, typed and read in one's own notation, and where the centre of gravity lies."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from capacity.actions.activities import log_activity
from capacity.actions.contributions import add_contribution
from capacity.balances.gravity import gravity_balance, gravity_state
from capacity.choices import ActivityKind
from capacity.figures import days, money
from capacity.models import Contribution
from partnerships.choices import Phase
from partnerships.models import Partnership
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
TICKETS = {"kind": "money", "description": "Tickets", "given_on": str(TODAY), "activity": ""}


def url(partnership, name):
    return reverse(f"capacity:{name}", args=[partnership.slug])


@pytest.fixture
def in_dutch(cast, client_of):
    """A client of bank b, whose language is Dutch."""
    return client_of(cast["contributor_b"])


@pytest.fixture
def brought(partnership, cast):
    def bring(bank, kind, **fields):
        return add_contribution(
            partnership=partnership,
            kind=kind,
            description="Something",
            given_on=TODAY,
            by=cast[f"contributor_{bank}"],
            **fields,
        )

    return bring


@pytest.mark.parametrize(("typed", "hundredths"), [("1.234,50", 123_450), ("1234,5", 123_450), ("1 234", 123_400)])
def test_an_amount_is_typed_as_people_write_it(partnership, in_dutch, typed, hundredths):
    submit(in_dutch, url(partnership, "contribution_add"), TICKETS | {"amount": typed, "currency": "EUR"})

    row = Contribution.objects.get()
    assert (row.hundredths, row.currency, row.partner) == (hundredths, "EUR", partnership.partner_list[1])


@pytest.mark.parametrize("typed", ["1,234.50", "1234.50", "-5", "0", "1e5", "NaN", "twelve", "1,005", "9" * 30])
def test_an_amount_that_could_be_misread_is_refused_and_stays(partnership, in_dutch, typed):
    answer = submit(in_dutch, url(partnership, "contribution_add"), TICKETS | {"amount": typed, "currency": "EUR"})

    assert set(answer.context["form"].errors) == {"amount"}
    assert f'value="{typed}"' in answer.content.decode()
    assert Contribution.objects.count() == 0


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"amount": ""}, "amount"),
        ({"currency": ""}, "currency"),
        ({"currency": "XOF", "amount": "100,50"}, "amount"),
        ({"kind": "days", "currency": "", "amount": "1,25"}, "amount"),
        ({"kind": "days", "amount": "1,5"}, "currency"),
        ({"kind": "goods", "currency": ""}, "amount"),
        ({"given_on": str(TODAY + timedelta(days=2))}, "given_on"),
        ({"activity": "999999"}, "activity"),
    ],
)
def test_an_amount_fits_its_kind(partnership, in_dutch, change, field):
    contribution = TICKETS | {"amount": "100", "currency": "EUR"} | change

    answer = submit(in_dutch, url(partnership, "contribution_add"), contribution)

    assert field in answer.context["form"].errors
    assert Contribution.objects.count() == 0


def test_days_count_in_halves_and_goods_in_words(partnership, in_dutch):
    address = url(partnership, "contribution_add")
    submit(in_dutch, address, TICKETS | {"kind": "days", "amount": "2,5", "people": "3"})
    submit(in_dutch, address, TICKETS | {"kind": "goods", "description": "Two shelves"})

    assert list(Contribution.objects.order_by("pk").values_list("hundredths", flat=True)) == [250, None]


def test_both_sides_read_all_and_nothing_is_added_up_across_currencies(partnership, cast, client_of, brought):
    brought("a", "money", hundredths=10_000_000, currency="XOF")
    brought("a", "money", hundredths=5_000, currency="EUR")
    brought("a", "days", hundredths=150)
    brought("b", "days", hundredths=50)

    totals = client_of(cast["observer_b"]).get(url(partnership, "contribution_list")).context["totals"]

    assert [[(row["kind"], row["currency"], row["hundredths"]) for row in rows] for _partner, rows in totals] == [
        [("days", "", 150), ("money", "EUR", 5_000), ("money", "XOF", 10_000_000)],
        [("days", "", 50)],
    ]


@pytest.mark.parametrize(
    ("language", "amount", "whole", "halves"),
    [
        ("en", "€1,234.50", "F\u202fCFA\xa01,000", "2.5 days"),
        ("fr", "1\u202f234,50\xa0€", "1\u202f000\xa0F\u202fCFA", None),
        ("nl", "€\xa01.234,50", "F\u202fCFA\xa01.000", None),
        ("es", "1.234,50\xa0€", "1.000\xa0XOF", None),
    ],
)
def test_figures_read_as_people_write_them(language, amount, whole, halves):
    with translation.override(language):
        assert (money(123_450, "EUR"), money(100_000, "XOF")) == (amount, whole)
        assert halves in {None, days(250)}


def test_the_balance_speaks_in_words_and_never_scores(partnership, cast, client_of):
    def log(kind):
        log_activity(
            partnership=partnership, kind=kind, title=kind, starts_on=TODAY, ends_on=TODAY, by=cast["contributor_a"]
        )

    assert gravity_state(gravity_balance(partnership), partnership) == "nothing"
    log(ActivityKind.EQUIPMENT)
    assert gravity_state(gravity_balance(partnership), partnership) == "question"
    page = client_of(cast["association"]).get(url(partnership, "balance")).content.decode()
    assert "you agreed on 50% at least. What would you both like to do about it?" in page
    log(ActivityKind.TRAINING)
    assert gravity_state(gravity_balance(partnership), partnership) == "good"

    Partnership.objects.update(phase=Phase.ACQUAINTANCE, gravity_threshold=80)
    beginning = Partnership.objects.with_partners().get(pk=partnership.pk)
    assert gravity_state(gravity_balance(beginning), beginning) == "beginning"


def test_the_own_municipality_corrects_what_it_noted(partnership, brought, in_dutch):
    row = brought("b", "money", hundredths=4_680_000, currency="EUR")
    address = reverse("capacity:contribution_edit", args=[partnership.slug, row.pk])

    shown = in_dutch.get(address).content.decode()
    submit(in_dutch, address, TICKETS | {"amount": "4.680,00", "currency": "EUR"})

    assert 'value="46800"' in shown
    row.refresh_from_db()
    assert (row.hundredths, row.description, row.row_version) == (468_000, "Tickets", 2)


def test_nobody_corrects_what_another_municipality_noted(partnership, brought, in_dutch):
    row = brought("a", "money", hundredths=4_680_000, currency="EUR")

    answer = in_dutch.get(reverse("capacity:contribution_edit", args=[partnership.slug, row.pk]))

    assert answer.status_code == 403
