"""Indicators: what you measure together, and for each municipality where it starts and what it aims at."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.figures import plain
from capacity.models import Baseline, Indicator, Target, Trajectory
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def write_indicator(
    *,
    partnership: Partnership,
    indicator: Indicator | None = None,
    seen: int | None = None,
    trajectory: Trajectory,
    title: str,
    level: str,
    unit: str = "",
    counts_people: bool = False,
    adds_up: bool = False,
    measured_by: list[Partner],
    language: str,
    by: User,
) -> Indicator:
    """The indicator says this, and is measured in those municipalities.

    Raises `DomainError`: `not_a_partner`, `foreign`, `nobody_measures`, `figures_given` when what is counted would
    change under figures that stand; `ValidationError("no_unit")`; `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        voice(by, partnership.pk, Right.CONTRIBUTE)
        refuse_foreign(partnership, trajectory, *measured_by)
        refuse_nobody(measured_by)
        verb = "indicator.changed" if indicator else "indicator.added"
        refuse_foreign(partnership, indicator)
        indicator = taken_up(indicator, seen=seen)
        refuse_another_count(indicator, (unit, counts_people))
        indicator.trajectory, indicator.title, indicator.level, indicator.language = trajectory, title, level, language
        indicator.unit, indicator.counts_people, indicator.adds_up = unit, counts_people, adds_up
        indicator.full_clean()
        indicator.save()
        indicator.measured_by.set(measured_by)
        audit.record(verb, indicator, by=by)
    return indicator


def taken_up(indicator: Indicator | None, *, seen: int | None) -> Indicator:
    """The indicator, locked for writing, or a new one."""
    return lock_row(Indicator.objects.all(), pk=indicator.pk, seen=seen) if indicator else Indicator()


def refuse_nobody(measured_by: list[Partner]) -> None:
    if not measured_by:
        raise DomainError("nobody_measures", _("Choose at least one municipality that measures this."))


def refuse_another_count(indicator: Indicator, count: tuple[str, bool]) -> None:
    """Figures that stand would mean something else by another count: unit, and whether it is people."""
    if indicator.pk is None or (indicator.unit, indicator.counts_people) == count:
        return
    given = (indicator.measurements, indicator.targets, indicator.baselines.filter(hundredths__isnull=False))
    if any(rows.exists() for rows in given):
        raise DomainError(
            "figures_given", _("Figures were given in this unit. Stop this indicator and begin another one.")
        )


def stop_indicator(*, indicator: Indicator, reason: str, on: date, by: User) -> Indicator:
    """Nobody is asked for figures any more; those that were given stay.

    Raises `DomainError`: `not_a_partner`, `stopped_already`; `ValidationError("reason_needed")`.
    """
    with transaction.atomic():
        indicator = locked(Indicator.objects.all()).get(pk=indicator.pk)
        voice(by, indicator.partnership_id, Right.CONTRIBUTE)
        if indicator.ended_on:
            raise DomainError("stopped_already", _("You stopped measuring this before."))
        indicator.ended_on, indicator.ended_because = on, reason.strip()
        indicator.row_version += 1
        indicator.full_clean()
        indicator.save()
        audit.record("indicator.stopped", indicator, by=by, reason=reason)
    return indicator


def write_baseline(
    *,
    indicator: Indicator,
    seen: int | None = None,
    hundredths: int | None = None,
    measured_on: date | None = None,
    source: str = "",
    unknown_because: str = "",
    by: User,
) -> Baseline:
    """The municipality of `by` starts here, or says why it does not know; the trail keeps what it said before.

    Raises `DomainError`: `not_a_partner`, `not_measured_here`, `stopped`; `ValidationError("known_or_why_not")`;
    `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        partner = measuring_partner(indicator, by)
        own = locked(Baseline.objects.filter(indicator=indicator, partner=partner)).first()
        before = ""
        if own is None:
            own = Baseline(indicator=indicator, partner=partner)
        else:
            before = plain(own.hundredths) if own.is_known else own.unknown_because
            own = lock_row(Baseline.objects.all(), pk=own.pk, seen=seen)
        own.hundredths, own.measured_on, own.source = hundredths, measured_on, source
        own.unknown_because = unknown_because
        own.full_clean()
        own.save()
        verb = "baseline.changed" if before else "baseline.written"
        audit.record(verb, own, by=by, partner=partner.name, **({"before": before} if before else {}))
    return own


def set_target(
    *, indicator: Indicator, hundredths: int, reach_on: date, reason: str = "", by: User, now: datetime
) -> Target:
    """From now on the municipality of `by` aims at this; its earlier targets stay, with why they changed.

    Raises `DomainError`: `not_a_partner`, `not_measured_here`, `stopped`, `same_target`,
    and from the second on `reason_needed`.
    """
    with transaction.atomic():
        locked(Indicator.objects.all()).get(pk=indicator.pk)
        partner = measuring_partner(indicator, by)
        standing = indicator.targets.filter(partner=partner).first()
        if standing and (standing.hundredths, standing.reach_on) == (hundredths, reach_on):
            raise DomainError("same_target", _("This is the target that stands already."))
        if standing and not reason.strip():
            raise DomainError("reason_needed", _("Say in a line why the target changes. The old one stays readable."))
        target = Target(indicator=indicator, partner=partner, hundredths=hundredths, reach_on=reach_on)
        target.reason, target.set_at, target.set_by = reason.strip() if standing else "", now, by
        target.full_clean()
        target.save()
        if standing:
            audit.record("target.changed", target, by=by, partner=partner.name, reason=target.reason)
        else:
            audit.record("target.set", target, by=by, partner=partner.name)
    return target


def measuring_partner(indicator: Indicator, speaker: User) -> Partner:
    """The municipality of `speaker`; raises `DomainError`: `stopped`, or `not_measured_here` when others measure it."""
    if indicator.ended_on:
        raise DomainError("stopped", _("You stopped measuring this."))
    partner = voice(speaker, indicator.partnership_id, Right.CONTRIBUTE).partner
    if not indicator.measured_by.contains(partner):
        raise DomainError("not_measured_here", _("Your municipality does not measure this indicator."))
    return partner
