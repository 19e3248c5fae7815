"""Which periods are skipped, asked once for many reports."""

from collections.abc import Iterable

from reporting.models import Report, SkippedPeriod


def standing_skips(partnerships) -> dict[tuple, SkippedPeriod]:
    """What is skipped in `partnerships`, by calendar and days. One query."""
    rows = SkippedPeriod.objects.filter(schedule__partnership__in=partnerships).standing().select_related("by")
    return {(one.schedule_id, one.days): one for one in rows}


def skip_of(report: Report, skips: dict[tuple, SkippedPeriod]) -> SkippedPeriod | None:
    """Why nobody waits for `report`, if it is skipped."""
    return skips.get((report.period.schedule_id, report.period.days))


def without_skipped(reports: Iterable[Report]) -> list[Report]:
    """Those of `reports` that somebody waits for."""
    reports = list(reports)
    skips = standing_skips({report.partnership_id for report in reports})
    return [report for report in reports if skip_of(report, skips) is None]
