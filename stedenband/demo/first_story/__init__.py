"""Agbodassa and Oudermere: a civil registry without backlog, and neighbours who speak up."""

from reporting.choices import Cadence
from stedenband.demo import chapters
from stedenband.demo.first_story import beginning, first_report, first_year, lately, signed


def tell(t):
    day = t.calendar.day
    t.begin(["agbodassa", "oudermere"], on=day(-30), companion="greet")
    chapters.tell("first", t)
    beginning.beginnings(t, day)
    beginning.agreement_and_plan(t, day)
    first_year.first_year(t, day)
    t.reporting_starts(by="lies", cadence=Cadence.HALF_YEARLY, first_on=day(-12), days_to_write=183, on=day(-12))
    signed.signed_half_year(t, day)
    first_report.first_report(t, day)
    lately.reported_half_year(t, day)
    lately.these_weeks(t)
    lately.second_report(t, day)
