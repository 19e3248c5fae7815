"""How many person-days an activity took, as a proposal: each municipality notes its own."""

from capacity.models import Activity

MINUTES_IN_A_DAY = 480
HALF_A_DAY = 50
"""Hundredths; person-days are noted in halves."""


def proposed_days(activity: Activity, partner_id: int) -> int:
    """Hundredths of person-days of the people that the partner sent, in whole halves; 0 when that is too little.

    A call counts by its minutes, anything else by its days; weekends are for the municipality itself to take off.
    """
    people = sum(row.count for row in activity.participations.all() if row.partner_id == partner_id)
    if activity.minutes:
        hundredths = people * activity.minutes * 100 // MINUTES_IN_A_DAY
    else:
        hundredths = people * activity.days * 100
    return hundredths - hundredths % HALF_A_DAY
