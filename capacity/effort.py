"""Person-days that ask for a reason: nobody spends more of them than the calendar holds."""

from capacity.choices import ContributionKind
from capacity.models import Contribution
from capacity.person_days import is_more_than_days_hold, span
from partnerships.models import Partner, Partnership


def more_days_than_the_calendar_holds(
    partner: Partner, facts: dict, *, other_than: Contribution | None = None
) -> str | None:
    """Why the days of `facts` ask for a reason: "people" for too many of this row, "person" for one named person.

    A person spends one person-day a day: what `partner` noted under the same name on the same days counts along.
    """
    if facts["kind"] != ContributionKind.DAYS:
        return None
    first, last, hundredths = facts["given_on"], facts.get("until_on"), facts["hundredths"]
    people = facts.get("people") or 1
    if is_more_than_days_hold(hundredths, first=first, last=last, people=people):
        return "people"
    if not facts.get("person"):
        return None
    rows = Contribution.objects.days().filter(partner=partner, person__iexact=facts["person"])
    rows = rows.overlapping(first, last or first).exclude(pk=other_than and other_than.pk)
    days, spent = set(span(first, last)), hundredths
    for row in rows:
        days |= set(span(row.given_on, row.until_on))
        people, spent = max(people, row.people), spent + row.hundredths
    return "person" if spent > 100 * people * len(days) else None


def effort_tables(partnership: Partnership) -> list[tuple]:
    """Per partner its person-days by what they were for, and the values that it reckons apart; empty where none."""
    rows = Contribution.objects.of_partnership(partnership)
    days, values = list(rows.by_day_type()), list(rows.values_apart())
    return [
        (
            partner,
            said([(row["day_type"], row["hundredths"]) for row in days if row["partner"] == partner.pk]),
            [row for row in values if row["partner"] == partner.pk],
        )
        for partner in partnership.partner_list
    ]


def said(days):
    """What days were for, with what nobody said at the end; nothing when nobody said anything."""
    return sorted(days, key=lambda row: row[0] == "") if any(code for code, _hundredths in days) else []
