"""The nine dials: what they count is what stands behind them, and they ask rather than judge."""

from collections import defaultdict
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from capacity.balances.gravity import Measure, gravity_by_year
from capacity.balances.initiative import initiatives
from partnerships.choices import Phase
from reporting.essence.arithmetic import figures_of, rows_behind
from reporting.essence.behind import found_behind
from reporting.essence.dials import DIALS, dial_named, gather, gather_all
from reporting.essence.reader import Reader
from reporting.essence.shapes import Figure, Gauge, How, Row, Span, Whose
from reporting.essence.years import lines_of, signed_years
from stedenband.tests.deeds.reports import calendar, open_reports, sign_report

ANNA, BRAM = 1, 2
DAY = date(2026, 3, 1)
EVER = Span(None, date(2026, 12, 31))

days = st.dates(date(2024, 1, 1), date(2026, 12, 31))
rows = st.builds(
    lambda pk, first, owner, part: Row("x", pk, first, first, owner, part=part),
    st.integers(1, 99),
    days,
    st.sampled_from([ANNA, BRAM, None]),
    st.integers(0, 1),
)


def gauge(how, whose=Whose.EACH):
    return Gauge("g", "G", "F", how, lambda scope: [], whose=whose)


def url_of(world, name, *more):
    return reverse(f"reporting:{name}", args=[world.partnership.slug, *more])


@settings(max_examples=60, deadline=None)
@given(st.lists(rows, max_size=12), days, days)
def test_a_figure_is_what_its_rows_add_up_to(rows, one, other):
    """For any rows and any stretch of time; nothing is added up over municipalities."""
    span = Span(min(one, other), max(one, other))
    for how in (How.COUNT, How.PART, How.SHARE):
        for figure in figures_of(gauge(how, Whose.EACH_AND_TOGETHER), rows, span, [ANNA, BRAM]):
            behind = rows_behind(gauge(how), rows, span, owner=figure.owner)
            assert sum(row.part for row in behind) == (figure.number or 0)
            assert {row.owner for row in behind} <= {figure.owner}


@settings(max_examples=40, deadline=None)
@given(st.lists(rows, max_size=12))
def test_the_years_hold_all_that_the_start_holds(rows):
    years = [Span(date(year, 1, 1), date(year, 12, 31)) for year in (2024, 2025, 2026)]
    by_owner = defaultdict(int)
    for span in years:
        for figure in figures_of(gauge(How.COUNT), rows, span, [ANNA, BRAM]):
            by_owner[figure.owner] += figure.number

    assert by_owner == {one.owner: one.number for one in figures_of(gauge(How.COUNT), rows, EVER, [ANNA, BRAM])}


def test_currencies_stand_apart():
    paid = [Row("x", 1, DAY, DAY, part=5, whole=10, series="EUR"), Row("x", 2, DAY, DAY, part=0, whole=9, series="XOF")]

    assert [(one.series, one.number, one.of) for one in figures_of(gauge(How.SHARE, Whose.ALL), paid, EVER, [])] == [
        ("EUR", 5, 10),
        ("XOF", 0, 9),
    ]


def test_silence_is_counted_to_the_end_of_the_time():
    told = [Row("x", 1, DAY, DAY, ANNA)]
    later = Span(DAY + timedelta(days=10), DAY + timedelta(days=40))
    [anna, bram] = figures_of(gauge(How.SINCE), told, later, [ANNA, BRAM])

    assert (anna.number, bram.number) == (40, None)


@pytest.mark.parametrize("dial", DIALS, ids=lambda dial: dial.code)
def test_at_the_beginning_a_dial_asks_nothing(dial):
    """Whatever it finds: the seed is patient with who begins."""
    names = {ANNA: "Amandougou", BRAM: "Wilgenrode"}
    poor = [Figure(one.code, owner, 1, 9) for one in dial.gauges for owner in (ANNA, None)]
    later = Reader(poor, names, is_beginning=False, threshold=50)
    first = Reader(poor, names, is_beginning=True, threshold=50)

    assert "?" not in str(dial.say(first))
    assert str(dial.say(later))


@pytest.mark.django_db
def test_the_dials_say_what_the_balances_say(world):
    """One definition of what counts: the page of the centre of gravity and that of the initiative agree."""
    gravity = gather(dial_named("gravity"), world.partnership, today=world.today)
    equality = gather(dial_named("equality"), world.partnership, today=world.today)
    ever = Span(None, world.today)
    for measure, code in ((Measure.DAYS, "days"), (Measure.NUMBER, "activities"), (Measure.MONEY, "money")):
        counted = [
            (one.since_start.currency, one.since_start.capacity, one.since_start.total)
            for one in gravity_by_year(world.partnership, measure)
        ]
        figures = gravity.figures(gravity.dial.gauge(code), ever)
        assert [(one.series, one.number, one.of) for one in figures if one.of] == counted
    with_plans = Span(None, world.today + timedelta(days=3_650))
    started = {one.owner: one.number for one in equality.figures(equality.dial.gauge("started"), with_plans)}

    assert started == {
        (row.partner.pk if row.partner else None): row.activities for row in initiatives(world.partnership)
    }


@pytest.mark.django_db
def test_every_row_behind_a_figure_can_be_opened(world, client_of, cast):
    """What is counted has a name and an address that answers, for whoever may read the page."""
    reader = client_of(cast["observer_b"])
    kinds, broken = set(), {}
    for gathered in gather_all(world.partnership, today=world.today):
        rows = [row for found in gathered.rows.values() for row in found]
        for one in found_behind(rows, world.partnership, cast["observer_b"]):
            if one.row.kind not in kinds:
                kinds.add(one.row.kind)
                if not one.title or reader.get(one.url).status_code != 200:
                    broken[one.row.kind] = one.url

    assert broken == {}
    assert len(kinds) > 15


@pytest.mark.django_db
def test_a_figure_leads_to_just_as_many_rows(world, client_of, cast):
    page = client_of(cast["coordinator_a"]).get(url_of(world, "essence"))
    cards = {card["dial"].code: card for card in page.context["cards"]}
    _partner, _year, (words, address) = cards["equality"]["rows"][0]
    behind = client_of(cast["coordinator_a"]).get(address).context["behind"]

    assert words.split()[0] == str(len(behind["found"]))
    assert all(one.title and one.url for one, _note in behind["found"])
    assert parse_qs(urlsplit(address).query)["figure"] == ["started"]


@pytest.mark.django_db
def test_an_address_that_names_no_figure_shows_the_dial(world, client_of, cast):
    page = client_of(cast["coordinator_a"]).get(url_of(world, "dial", "process") + "?figure=rank&since=soon")

    assert page.context["behind"] is None
    assert client_of(cast["coordinator_a"]).get(url_of(world, "dial", "rank")).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("code", [dial.code for dial in DIALS])
def test_each_dial_shows_its_years_and_rows_in_few_queries(world, client_of, cast, code):
    reader = client_of(cast["association"])
    first = dial_named(code).gauges[0].code
    owner = f"&of={world.partner_a.pk}" if dial_named(code).gauges[0].whose is not Whose.ALL else ""
    with CaptureQueriesContext(connection) as asked:
        page = reader.get(url_of(world, "dial", code) + f"?figure={first}{owner}")

    assert page.status_code == 200
    assert len(asked) < 40


@pytest.mark.django_db
def test_a_young_partnership_is_met_with_patience(world, client_of, cast):
    world.partnership.phase = Phase.ACQUAINTANCE
    world.partnership.save()
    page = client_of(cast["coordinator_a"]).get(url_of(world, "essence"))

    assert [card["sentence"] for card in page.context["cards"] if "?" in card["sentence"]] == []


@pytest.mark.django_db
def test_what_was_signed_for_a_year_is_not_counted_again(world):
    gathered = gather(dial_named("reciprocity"), world.partnership, today=world.today)
    noted = gathered.dial.gauge("noted")
    signed = {
        world.today.year: (world.report_signed, {("reciprocity", "noted"): [Figure("noted", world.partner_a.pk, 77)]})
    }
    [_ever, this_year, *_before] = lines_of(gathered, noted, today=world.today, signed=signed)

    assert this_year.report == world.report_signed
    assert [one.number for one in this_year.figures.values()] == [77]


@pytest.mark.django_db
def test_a_signed_year_gives_its_figures_back(world):
    """Frozen with the report, and read back for the very partners."""
    first_on = world.today.replace(year=world.today.year - 1, month=1, day=1)
    calendar(world, "yearly", first_on)
    [yearly] = open_reports(world)
    sign_report(world, yearly)
    report, figures = signed_years(world.partnership)[first_on.year]
    gathered = gather(dial_named("reciprocity"), world.partnership, today=yearly.period.last_on)
    span = Span(yearly.period.first_on, yearly.period.last_on)

    assert report == yearly
    assert figures["reciprocity", "noted"] == gathered.figures(gathered.dial.gauge("noted"), span)
