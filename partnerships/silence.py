"""A partnership falls silent without anybody deciding it: dormant is read from the trail, never stored."""

from datetime import date, datetime

from dateutil.relativedelta import relativedelta
from django.db.models import Max

from partnerships.choices import PartnershipStatus
from partnerships.models import Member, Partnership
from stedenband.audit.models import Entry


def last_signs_of_life(partnerships) -> dict[int, datetime]:
    """When somebody of any partner last did something, by partnership id; absent where nobody ever did.

    What the platform, an administrator or an association did is no sign of life. Two queries, however many there are.
    """
    by_chain = {partnership.audit_chain: partnership.pk for partnership in partnerships}
    places = Member.objects.filter(partnership__in=by_chain.values(), partner__isnull=False)
    people = set(places.values_list("partnership", "user"))
    entries = Entry.objects.filter(chain__key__in=by_chain, actor__in={user for _partnership, user in people})
    signs = {}
    for chain, actor, at in entries.order_by().values_list("chain__key", "actor").annotate(last=Max("at")):
        number = by_chain[chain]
        if (number, actor) in people:
            signs[number] = max(at, signs.get(number, at))
    return signs


def months_of_silence(last: datetime | None, today: date) -> int:
    """Whole months since the last sign of life; none where nothing was ever logged, for that proves no silence."""
    if last is None:
        return 0
    silence = relativedelta(today, last.date())
    return silence.years * 12 + silence.months


def shown_status(partnership: Partnership, last: datetime | None, today: date) -> PartnershipStatus:
    """How it is with the partnership: an active one is dormant after the silence that its partners named."""
    is_silent = months_of_silence(last, today) >= partnership.silent_after_months
    if partnership.status == PartnershipStatus.ACTIVE and is_silent:
        return PartnershipStatus.DORMANT
    return PartnershipStatus(partnership.status)
