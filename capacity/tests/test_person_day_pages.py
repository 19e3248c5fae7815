"""Person-days with who and what for: hours of a day, more days than the calendar holds, values kept apart."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from capacity.actions.contributions import add_contribution
from capacity.models import Contribution
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
WEEK_AGO = TODAY - timedelta(days=6)
DAYS = {"kind": "days", "description": "Registrars", "given_on": str(TODAY), "activity": ""}


@pytest.fixture
def note(partnership, cast, client_of):
    """Send the form as a contributor of bank a, in English."""
    reader = client_of(cast["contributor_a"])
    address = reverse("capacity:contribution_add", args=[partnership.slug]) + "?language=en"

    def send(**typed):
        return submit(reader, address, DAYS | typed)

    return send


@pytest.mark.parametrize("hours", ["24.5", "25", "90"])
def test_a_day_holds_twenty_four_hours(note, hours):
    answer = note(hours=hours)

    assert answer.context["form"].errors["hours"] == ["A day holds 24 hours. Give the hours of one person on one day."]
    assert f'value="{hours}"' in answer.content.decode()
    assert Contribution.objects.count() == 0


def test_the_database_holds_that_too(partnership, cast):
    with pytest.raises(ValidationError) as refused:
        add_contribution(
            partnership=partnership,
            kind="days",
            description="Long day",
            given_on=TODAY,
            hundredths=300,
            minutes=1_441,
            by=cast["contributor_a"],
        )

    assert "24 hours" in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "hundredths", "minutes"),
    [({"hours": "4"}, 50, 240), ({"hours": "1.5"}, 19, 90), ({"hours": "2", "people": "3"}, 75, 120)],
)
def test_hours_count_as_parts_of_a_day_of_eight(note, typed, hundredths, minutes):
    note(**typed)

    row = Contribution.objects.get()
    assert (row.hundredths, row.minutes) == (hundredths, minutes)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"hours": "4", "amount": "1"}, "hours"),
        ({"kind": "goods", "hours": "4"}, "hours"),
        ({"hours": "4", "given_on": str(WEEK_AGO), "until_on": str(TODAY)}, "hours"),
        ({"amount": "1", "until_on": str(WEEK_AGO)}, "until_on"),
        ({"amount": "1", "until_on": str(TODAY + timedelta(days=2))}, "until_on"),
        ({"amount": "1", "people": "0"}, "people"),
        ({"amount": "1", "value": "50"}, "value"),
        ({"kind": "money", "amount": "1", "currency": "EUR", "value": "50", "value_currency": "EUR"}, "value"),
    ],
)
def test_what_does_not_fit_is_said_beside_its_field(note, typed, field):
    assert field in note(**typed).context["form"].errors


def test_more_than_one_day_a_day_is_asked_about(note):
    answer = note(amount="3")

    assert "more than one day per person" in answer.content.decode()
    assert Contribution.objects.count() == 0
    note(amount="3", warned="too_many_days", warning_reason="Night work at the registry.")
    assert Contribution.objects.get().because == "Night work at the registry."


def test_several_days_or_people_hold_more(note):
    note(amount="6", given_on=str(WEEK_AGO), until_on=str(TODAY))
    note(amount="3", people="3")

    assert Contribution.objects.count() == 2


def test_one_named_person_spends_one_day_a_day(note):
    note(amount="1", person="Chef de service")
    answer = note(amount="0.5", person="chef de service")

    assert "this person spent more days" in answer.content.decode()
    note(amount="0.5", person="Chef de service", given_on=str(WEEK_AGO))
    assert Contribution.objects.count() == 2


def test_a_value_stands_apart_and_is_never_added_to_money(note, partnership, cast, client_of):
    note(amount="1", day_type="hosting", group="staff", value="80", value_currency="EUR")
    note(kind="money", amount="100", currency="EUR")

    page = client_of(cast["observer_b"]).get(
        reverse("capacity:contribution_list", args=[partnership.slug]) + "?language=en"
    )
    totals, _others = page.context["totals"]
    assert [(row["kind"], row["hundredths"]) for row in totals[1]] == [("days", 100), ("money", 10_000)]
    assert "Receiving colleagues 1 day" in page.content.decode()
    assert "Reckoned at €80.00, apart from money" in page.content.decode()


def test_what_each_brought_is_narrowed_by_what_the_days_were_for(note, partnership, cast, client_of):
    note(amount="1", day_type="hosting", description="Kitchen")
    note(amount="1", day_type="preparation", description="Papers")

    page = client_of(cast["observer_b"]).get(
        reverse("capacity:contribution_list", args=[partnership.slug]), {"day_type": "hosting"}
    )
    assert [row.description for row in page.context["page_obj"]] == ["Kitchen"]
