"""The pages on which partners agree when they report."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.models import ClosingDay, Schedule, SkippedPeriod
from reporting.sentences import calendar_in_words
from stedenband.ui.testing import submit


@pytest.fixture
def as_(client_of, cast):
    """A function: a client logged in as a person of the cast, who reads English."""

    def logged_in(name):
        cast[name].language = "en"
        cast[name].save(update_fields=["language"])
        return client_of(cast[name])

    return logged_in


def words(response):
    return " ".join(response.content.decode().split())


def page(name, world, *arguments):
    return reverse(f"reporting:{name}", args=[world.partnership.slug, *arguments])


def test_calendar_is_said_in_the_language_of_the_reader(partnership):
    day = timezone.localdate().replace(year=2026, month=8, day=31)
    schedule = start_schedule(partnership=partnership, cadence="half_yearly", form="light", first_on=day, by=None)

    assert calendar_in_words(schedule) == (
        "You write a light report every half year; the periods start on 28 February and 31 August. "
        "In a month without day 31 the period starts on the last day. "
        "After that you have 60 days to write and sign it together."
    )
    with translation.override("nl"):
        assert calendar_in_words(schedule).startswith(
            "U schrijft elk halfjaar een licht rapport; de periodes beginnen op 28 februari en 31 augustus."
        )


@pytest.mark.parametrize(
    ("cadence", "typed", "said"),
    [
        ("irregular", {"last_on": "2026-05-01"}, "The last day is before the first day. Check the two dates."),
        ("one_off", {"last_on": "2036-05-01"}, "A period lasts three years at most. Choose an earlier last day."),
        ("one_off", {"last_on": "31 February"}, "Enter a date such as 30/11/2026."),
        ("after_visit", {"days_after_visit": "400"}, "Ensure this value is less than or equal to 180."),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(partnership, as_, cadence, typed, said):
    url = reverse("reporting:schedule_start", args=[partnership.slug, cadence])
    values = {"first_on": "2026-06-01", "form": "light", "days_to_write": "30"} | typed
    response = submit(as_("coordinator_a"), url, values)

    assert said in words(response)
    assert not Schedule.objects.exists()


def test_kind_of_calendar_that_does_not_exist_is_not_found(partnership, as_):
    url = reverse("reporting:schedule_start", args=[partnership.slug, "weekly"])

    assert as_("coordinator_a").get(url).status_code == 404


def test_a_coordinator_chooses_one_more_day(world, as_):
    visitor, url = as_("coordinator_b"), page("closing_day_add", world, world.irregular.pk)
    day = world.today + timedelta(days=365)
    taken = world.closing_day.last_on.isoformat()

    assert "A period ends on this day already." in words(submit(visitor, url, {"last_on": taken}))
    assert "has opened already" in words(submit(visitor, url, {"last_on": "2001-01-01"}))
    assert submit(visitor, url, {"last_on": day.isoformat()}).status_code == 303
    assert ClosingDay.objects.filter(last_on=day).exists()


def test_period_is_skipped_with_a_reason_and_taken_up_again(world, as_):
    span = (world.period.first_on.isoformat(), world.period.last_on.isoformat())
    url = page("period_skip", world, world.schedule.pk, *span)
    lacks = words(submit(as_("coordinator_a"), url, {"reason": "", "language": "fr"}))
    assert "Say in a sentence why." in lacks
    typed = {"reason": "Les inondations ont fermé la mairie.", "language": "fr"}
    assert submit(as_("coordinator_a"), url, typed).status_code == 303

    reading = words(as_("observer_b").get(world.report.get_absolute_url()))
    assert '<q lang="fr">Les inondations ont fermé la mairie.</q>' in reading
    skipped = SkippedPeriod.objects.get(schedule=world.schedule)
    assert "Skipped" in words(as_("association").get(page("report_list", world)))

    submit(as_("signatory_b"), page("period_take_up", world, skipped.pk), {})
    skipped.refresh_from_db()
    assert not skipped.is_standing


@pytest.mark.parametrize("days", [("yesterday", "today"), ("2001-01-01", "2001-06-30"), ("2026-13-01", "2026-13-30")])
def test_period_that_is_none_of_the_calendar_is_not_found(world, as_, days):
    assert as_("coordinator_a").get(page("period_skip", world, world.schedule.pk, *days)).status_code == 404


def test_two_who_change_a_calendar_read_each_other(world, as_):
    url = page("schedule_edit", world, world.schedule.pk)
    typed = {"form": "light", "days_to_write": "45"}
    stale = {"row_version": "1"}
    assert submit(as_("coordinator_a"), url, typed).status_code == 303

    assert submit(as_("coordinator_b"), url, typed | stale | {"days_to_write": "90"}).status_code == 409
    assert Schedule.objects.get(pk=world.schedule.pk).days_to_write == 45


def test_calendar_shows_both_local_calendars_where_the_day_differs(world, as_):
    """In summer the last day of Amandougou ends when it is past midnight in Wilgenrode."""
    schedule = world.schedule
    in_a_year = world.today.replace(year=world.today.year + 1, month=1, day=1)
    Schedule.objects.filter(pk=schedule.pk).update(next_first_on=in_a_year, days_to_write=14, start_day=1)
    text = words(as_("coordinator_b").get(page("schedule_detail", world, schedule.pk)))

    assert "Amandougou (Africa/Porto-Novo): opens 1 July" in text
    assert "due until 14 July" in text
    assert "due until 15 July" in text
    assert "00:59" in text


def test_stopped_calendar_says_why(world, as_):
    typed = {"reason": "We wachten op de verkiezingen.", "language": "nl"}
    submit(as_("coordinator_b"), page("schedule_stop", world, world.schedule.pk), typed)
    text = words(as_("observer_a").get(page("schedule_detail", world, world.schedule.pk)))

    assert '<q lang="nl">We wachten op de verkiezingen.</q>' in text
    assert page("schedule_edit", world, world.schedule.pk) not in text


def test_part_of_the_year_shows_what_was_written_before(world, as_, cast):
    once = start_schedule(
        partnership=world.partnership,
        cadence="one_off",
        first_on=world.report_signed.period.first_on,
        last_days=[world.period.last_on],
        by=cast["coordinator_a"],
    )
    open_due_periods(now=world.now)
    report = once.periods.get().report
    text = words(as_("contributor_a").get(page("part_write", world, report.pk, "context")))

    assert "What you wrote before, in this period" in text
    assert (
        text.count("Rien n&#x27;a changé, et cela tient.") == 3
    )  # in the field, beside it, and from the other municipality
