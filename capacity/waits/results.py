"""Twice a year each municipality is asked what it measured and what it saw; at the beginning, where it starts."""

from datetime import date, timedelta

from django.db.models import Max
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.models import BoundaryActor, Indicator, JournalEntry, MeasuringRound
from partnerships.choices import Right
from partnerships.waiting import Waiting

ASK_AGAIN = timedelta(days=183)
"""So long after the last day that a municipality told of, it is asked again."""


def results_waiting(partnerships, *, today: date) -> list[Waiting]:
    """What indicators and journals of `partnerships` (fetched with partners) ask of each partner. Six queries."""
    return [
        *figures_waiting(partnerships, today=today),
        *journal_waiting(partnerships, today=today),
    ]


def figures_waiting(partnerships, *, today):
    """Each partner's running indicators: those without a start first, then a round when the last is long ago."""
    running = Indicator.objects.running().filter(trajectory__partnership__in=[one.pk for one in partnerships])
    running = list(running.select_related("trajectory").prefetch_related("measured_by", "baselines"))
    told = MeasuringRound.objects.filter(measurements__isnull=False).order_by().values("partner")
    last = {row["partner"]: row["last"] for row in told.annotate(last=Max("last_on"))}
    for partnership in partnerships:
        own = [one for one in running if one.trajectory.partnership_id == partnership.pk]
        for partner in partnership.present_partners:
            mine = [one for one in own if partner in one.measured_by.all()]
            yield from of_partner(partnership, partner, mine, last.get(partner.pk), today)


def of_partner(partnership, partner, mine, last, today):
    without = [one for one in mine if partner.pk not in {row.partner_id for row in one.baselines.all()}]
    for one in without:
        yield Waiting(
            partnership_id=partnership.pk,
            partner_id=partner.pk,
            label=_("Say where you start"),
            url=reverse("capacity:baseline_write", args=[partnership.slug, one.pk]),
            right=Right.CONTRIBUTE,
            note=one.title,
        )
    if len(mine) > len(without) and (last is None or last + ASK_AGAIN <= today):
        number = len(mine)
        yield Waiting(
            partnership_id=partnership.pk,
            partner_id=partner.pk,
            label=_("Fill in what you measured"),
            url=reverse("capacity:measuring_start", args=[partnership.slug]),
            right=Right.CONTRIBUTE,
            note=ngettext("%(number)s indicator, on one page", "%(number)s indicators, on one page", number)
            % {"number": number},
        )


def journal_waiting(partnerships, *, today):
    """Actors with markers of which a partner wrote nothing for half a year; only once somebody began a journal."""
    actors = BoundaryActor.objects.filter(trajectory__partnership__in=[one.pk for one in partnerships])
    begun = actors.filter(markers__entries__isnull=False).distinct().select_related("trajectory")
    told = JournalEntry.objects.filter(marker__actor__in=actors).order_by().values("marker__actor", "partner")
    last = {(row["marker__actor"], row["partner"]): row["last"] for row in told.annotate(last=Max("last_on"))}
    by_id = {partnership.pk: partnership for partnership in partnerships}
    for actor in begun:
        partnership = by_id[actor.trajectory.partnership_id]
        for partner in partnership.present_partners:
            if last.get((actor.pk, partner.pk), date.min) + ASK_AGAIN <= today:
                yield Waiting(
                    partnership_id=partnership.pk,
                    partner_id=partner.pk,
                    label=_("Write in the journal what you saw"),
                    url=reverse("capacity:actor_detail", args=[partnership.slug, actor.pk]),
                    right=Right.CONTRIBUTE,
                    note=actor.name,
                )
