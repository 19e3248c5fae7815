"""Results in the file: each municipality measures for itself, so each is an indicator of its own, never added up."""

from reporting.choices import IATI_RESULT
from reporting.iati.elements import add, narrate, number

UNIT = "1"  # codelist IndicatorMeasure


def add_results(activity, results):
    for row in results:
        result = add(activity, "result", type=IATI_RESULT[row["level"]], aggregation_status="0")
        narrate(add(result, "title"), (row["title"], row["language"]))
        for stand in row["stands"]:
            add_stand(result, row, stand)


def add_stand(result, row, stand):
    indicator = add(result, "indicator", measure=UNIT, aggregation_status="0")
    narrate(add(indicator, "title"), (f"{row['title']} · {stand['municipality']}", row["language"]))
    if row["unit"]:
        narrate(add(indicator, "description"), (row["unit"], row["language"]))
    if start := stand["baseline"]:
        value = number(start["hundredths"])
        add(indicator, "baseline", year=start["on"][:4], iso_date=start["on"], value=value)
    for one in stand["measured"]:
        add_period(indicator, one["first_on"], one["last_on"], target_by(stand, one["last_on"]), one["hundredths"])
    if stand["targets"] and not is_past(stand):
        aim = stand["targets"][-1]
        add_period(indicator, min(aim["set_on"], aim["reach_on"]), aim["reach_on"], aim["hundredths"], None)


def is_past(stand):
    """Whether something was measured on the day of the last target or after it."""
    return any(one["last_on"] >= stand["targets"][-1]["reach_on"] for one in stand["measured"])


def target_by(stand, last_on):
    """The target as it stood at the end of a period; None before the first."""
    known = [one["hundredths"] for one in stand["targets"] if one["set_on"] <= last_on]
    return known[-1] if known else None


def add_period(indicator, first_on, last_on, target, actual):
    period = add(indicator, "period")
    add(period, "period-start", iso_date=first_on)
    add(period, "period-end", iso_date=last_on)
    if target is not None:
        add(period, "target", value=number(target))
    if actual is not None:
        add(period, "actual", value=number(actual))
