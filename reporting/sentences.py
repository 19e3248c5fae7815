"""A calendar as people say it, in the active language."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from reporting.choices import Cadence
from reporting.coming import coming
from reporting.models import Schedule
from reporting.periods import next_first, period_label

EVERY_MONTH_HAS = 28

TITLES = {
    Cadence.YEARLY: gettext_lazy("A report every year"),
    Cadence.HALF_YEARLY: gettext_lazy("A report every half year"),
    Cadence.AFTER_VISIT: gettext_lazy("A report after every visit"),
    Cadence.IRREGULAR: gettext_lazy("Reports on days that you choose"),
    Cadence.ONE_OFF: gettext_lazy("One report, once"),
}
"""What each kind of calendar is called, in the order in which they are offered."""


def calendar_in_words(schedule: Schedule) -> str:
    """What the partners agreed: which report, when its periods start or end, and how long they write."""
    words = {
        Cadence.HALF_YEARLY: half_yearly,
        Cadence.YEARLY: yearly,
        Cadence.IRREGULAR: irregular,
        Cadence.ONE_OFF: one_off,
        Cadence.AFTER_VISIT: after_visit,
    }[schedule.cadence]
    days = {"days": schedule.days_to_write}
    to_write = _("After that you have %(days)s days to write and sign it together.") % days
    return " ".join(filter(None, [words(schedule), month_end(schedule), to_write]))


def which_report(schedule):
    return {"form": schedule.get_form_display()}


def half_yearly(schedule):
    starts = [schedule.next_first_on, next_first(schedule.next_first_on, schedule.cadence, schedule.start_day)]
    first, second = sorted(starts, key=lambda day: (day.month, day.day))
    days = {"first": date_format(first, "MONTH_DAY_FORMAT"), "second": date_format(second, "MONTH_DAY_FORMAT")}
    words = _("You write a %(form)s every half year; the periods start on %(first)s and %(second)s.")
    return words % (which_report(schedule) | days)


def yearly(schedule):
    day = {"first": date_format(schedule.next_first_on, "MONTH_DAY_FORMAT")}
    return _("You write a %(form)s every year; the periods start on %(first)s.") % (which_report(schedule) | day)


def month_end(schedule):
    if not schedule.has_rhythm or schedule.start_day <= EVERY_MONTH_HAS:
        return ""
    return _("In a month without day %(day)s the period starts on the last day.") % {"day": schedule.start_day}


def irregular(schedule):
    following = next(coming(schedule), None)
    if following is None:
        return _("You write a %(form)s on days that you choose; no next day is chosen yet.") % which_report(schedule)
    day = {"day": date_format(following.span.last, "DATE_FORMAT")}
    words = _("You write a %(form)s on days that you choose; the next period ends on %(day)s.")
    return words % (which_report(schedule) | day)


def one_off(schedule):
    following = next(coming(schedule), None)
    if following is None:
        return _("You write a %(form)s once.") % which_report(schedule)
    period = {"period": period_label(following.span.first, following.span.last)}
    return _("You write a %(form)s once: %(period)s.") % (which_report(schedule) | period)


def after_visit(schedule):
    number = schedule.days_after_visit
    if not number:
        return _("You write a %(form)s after every visit, as soon as people are home.") % which_report(schedule)
    words = ngettext(
        "You write a %(form)s after every visit, from %(days)s day after people come home.",
        "You write a %(form)s after every visit, from %(days)s days after people come home.",
        number,
    )
    return words % (which_report(schedule) | {"days": number})
