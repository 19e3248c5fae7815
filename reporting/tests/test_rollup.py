"""Half-years roll up into the year: no text is typed twice, and nothing that was typed is overwritten."""

from datetime import UTC, date, datetime

import pytest

from capacity.actions.activities import log_activity
from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.actions.writing import write_part
from reporting.facts import report_facts
from reporting.models import Part, Report
from reporting.rollup import earlier_texts, shortened
from stedenband.audit.models import Entry

NEW_YEAR = date(2026, 1, 1)


def at(*moment):
    return datetime(*moment, tzinfo=UTC)


@pytest.fixture
def write(cast):
    def written(report, text, *, bank="a", language="fr", section="context", is_ready=True):
        parts = {part.partner.bank: part for part in report.parts.filter(section=section)}
        return write_part(
            part=parts[bank],
            seen=None,
            text=text,
            language=language,
            is_ready=is_ready,
            by=cast[f"contributor_{bank}"],
            now=at(2026, 7, 9),
        )

    return written


@pytest.fixture
def halves_and_year(partnership, write):
    """The first half was written before the year opened; the second opens together with it."""
    for cadence in ("half_yearly", "yearly"):
        start_schedule(partnership=partnership, cadence=cadence, first_on=NEW_YEAR, by=None)
    open_due_periods(now=at(2026, 7, 2))
    first = Report.objects.get()
    write(first, "Une nouvelle majorité.")
    write(first, "Nieuwe collega's.", bank="b", language="nl", is_ready=False)
    open_due_periods(now=at(2027, 1, 2))
    year, second = (
        Report.objects.get(period__schedule__cadence="yearly"),
        Report.objects.get(period__first_on=date(2026, 7, 1)),
    )
    return first, second, year


def text_of(report, bank="a", section="context"):
    return next(part.text for part in report.parts.filter(section=section) if part.partner.bank == bank)


def test_year_begins_with_what_was_ready_in_the_half_years(halves_and_year):
    _first, _second, year = halves_and_year

    assert text_of(year) == "janvier – juin 2026\u00a0:\n\nUne nouvelle majorité."
    assert text_of(year, bank="b") == ""


def test_half_year_that_becomes_ready_later_comes_along(halves_and_year, write):
    _first, second, year = halves_and_year
    write(second, "Un nouveau guichet.")
    write(second, "Een nieuw loket.", bank="b", language="en")

    assert text_of(year).split("\n\n") == [
        "janvier – juin 2026\u00a0:",
        "Une nouvelle majorité.",
        "juillet – décembre 2026\u00a0:",
        "Un nouveau guichet.",
    ]
    assert text_of(year, bank="b") == "juli – december 2026 (Engels):\n\nEen nieuw loket."
    assert Entry.objects.filter(verb="part.rolled_up").count() == 2


def test_what_somebody_wrote_in_the_year_stays(halves_and_year, write):
    _first, second, year = halves_and_year
    write(year, "Notre année.", is_ready=False)
    write(second, "Un nouveau guichet.")

    assert text_of(year) == "Notre année."
    part = year.parts.filter(section="context").first()
    texts = earlier_texts("context", year, part.partner)
    assert [(one.label, one.text) for one in texts] == [
        ("January – June 2026", "Une nouvelle majorité."),
        ("July – December 2026", "Un nouveau guichet."),
    ]


def test_figures_are_those_of_the_whole_year(halves_and_year, partnership, cast):
    _first, second, year = halves_and_year
    for day in (date(2026, 3, 3), date(2026, 10, 3)):
        facts = {"kind": "video_call", "title": "Call", "starts_on": day, "ends_on": day}
        log_activity(partnership=partnership, by=cast["contributor_a"], **facts)

    assert report_facts(second)["activities_done"] == 1
    assert report_facts(year)["activities_done"] == 2


def test_two_long_texts_still_fit_in_the_field(halves_and_year, write):
    first, second, year = halves_and_year
    for report in (first, second):
        write(report, "mot " * 4_999)
    part = next(part for part in Part.objects.filter(report=year, section="context") if part.partner.bank == "a")

    part.full_clean()
    assert part.text.count("[…]") == 2
    assert shortened("one two three", 12) == "one two […]"
