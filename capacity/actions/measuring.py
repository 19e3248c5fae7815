"""What a municipality measured in a stretch of time: all its indicators at once, each answer honest."""

from collections.abc import Iterable
from datetime import date
from typing import TypedDict

from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from capacity.actions.evidence import refuse_unread
from capacity.choices import Progress
from capacity.figures import plain
from capacity.models import Baseline, Indicator, Measurement, MeasuringRound
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Document, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row

PARTS = ("women", "men", "others")
NOTHING_SAID = {
    "hundredths": None,
    **dict.fromkeys(PARTS),
    "progress": "",
    "why": "",
    "evidence": "",
    "document": None,
}


class Answer(TypedDict, total=False):
    """What is said of one indicator; `hundredths` follows from the parts where people are counted."""

    indicator: Indicator
    progress: str
    hundredths: int | None
    women: int | None
    men: int | None
    others: int | None
    why: str
    evidence: str
    document: Document | None


def begin_round(
    *, partnership: Partnership, first_on: date, last_on: date, language: str = "en", by: User
) -> MeasuringRound:
    """The municipality of `by` has a round for these days: the one it had, or a new one.

    Raises `DomainError`: `not_a_partner`, `overlaps` when another round of it holds some of these days;
    `ValidationError("end_before_start")`.
    """
    with transaction.atomic():
        partner = voice(by, partnership.pk, Right.CONTRIBUTE).partner
        same = MeasuringRound.objects.filter(partner=partner, first_on=first_on, last_on=last_on).first()
        if same:
            return same
        round = MeasuringRound(partnership=partnership, partner=partner, first_on=first_on, last_on=last_on)
        round.language = language
        round.full_clean()
        refuse_overlap(round)
        round.save()
        audit.record("measuring.opened", round, by=by, partner=partner.name)
    return round


def refuse_overlap(round: MeasuringRound) -> None:
    """A day that is measured twice would count twice."""
    other = MeasuringRound.objects.of(round.partner).overlapping(round.first_on, round.last_on).first()
    if other:
        days = {"first": date_format(other.first_on), "last": date_format(other.last_on)}
        raise DomainError(
            "overlaps",
            _("Your municipality measured from %(first)s to %(last)s already. Choose other days.") % days,
        )


def fill_round(
    *, round: MeasuringRound, seen: int | None = None, language: str, answers: Iterable[Answer], by: User
) -> MeasuringRound:
    """The round says this of each indicator in `answers`, and of the own running ones that are not in it nothing.

    Without change and without a figure, the last figure before the round stands again. The trail keeps figures that
    were corrected. Raises `DomainError`: `not_a_partner`, `not_yours`, `not_measured_here`, `foreign`, `not_shared`;
    `ValidationError`: `why_needed`, `figure_does_not_fit`; `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        partner = voice(by, round.partnership_id, Right.CONTRIBUTE).partner
        if round.partner_id != partner.pk:
            raise DomainError("not_yours", _("What another municipality measured is for them to write."))
        round = lock_row(MeasuringRound.objects.all(), pk=round.pk, seen=seen)
        round.language = language
        round.save()
        rows = {one.indicator_id: one for one in round.measurements.select_related("indicator")}
        before = {pk: told(row) for pk, row in rows.items()}
        asked = {one.pk for one in Indicator.objects.of_partnership(round.partnership).running().measured_in(partner)}
        given = {answer["indicator"].pk: answer_in(round, answer, rows, asked) for answer in answers}
        for pk in rows.keys() & asked - given.keys():
            rows[pk].delete()
        corrected = [old for pk, old in before.items() if pk in asked and old != told(given.get(pk))]
        if corrected:
            audit.record("measuring.corrected", round, by=by, partner=partner.name, before="; ".join(corrected))
        else:
            audit.record("measuring.filled", round, by=by, partner=partner.name)
    return round


def answer_in(round, answer, rows, asked) -> Measurement:
    indicator = answer["indicator"]
    if indicator.pk not in asked:
        raise DomainError("not_measured_here", _("Your municipality does not measure this indicator."))
    refuse_unread(round.partnership, answer.get("document"))
    row = rows.get(indicator.pk) or Measurement(round=round, indicator=indicator)
    for name, empty in NOTHING_SAID.items():
        setattr(row, name, answer.get(name, empty))
    settle_people(row)
    if row.progress == Progress.NO_CHANGE and row.hundredths is None:
        carry_on(row)
    row.full_clean()
    row.save()
    return row


def settle_people(row: Measurement) -> None:
    """Where people are counted, the figure is the sum of its parts; a part that was left open is nobody."""
    counts = [getattr(row, name) for name in PARTS]
    if not row.indicator.counts_people:
        row.women = row.men = row.others = None
    elif counts == [None] * 3:
        row.hundredths = None
    else:
        row.women, row.men, row.others = (count or 0 for count in counts)
        row.hundredths = (row.women + row.men + row.others) * 100


def carry_on(row: Measurement) -> None:
    """Nothing changed: the last figure of the same municipality stands again, else its baseline."""
    earlier = Measurement.objects.filter(
        indicator=row.indicator, round__partner=row.round.partner, round__last_on__lt=row.round.first_on
    )
    last = earlier.exclude(hundredths=None).order_by("-round__last_on").first()
    if last:
        row.hundredths, row.women, row.men, row.others = last.hundredths, last.women, last.men, last.others
    elif baseline := baseline_of(row.indicator, row.round.partner):
        row.hundredths = baseline.hundredths


def baseline_of(indicator: Indicator, partner: Partner) -> Baseline | None:
    return Baseline.objects.filter(indicator=indicator, partner=partner).first()


def told(row: Measurement | None) -> str:
    """A measurement as the trail keeps it."""
    if row is None:
        return ""
    figure = "–" if row.hundredths is None else plain(row.hundredths)
    return f"{row.indicator.title}: {figure} ({row.progress})"
