"""Asking for the signed reports of several partnerships in one zip."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships import press
from reporting.actions.editions import version_in_force
from reporting.models import Bundle, Report
from reporting.models.bundle import MOST_REPORTS
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError


def request_bundle(*, reports: list[Report], language: str, by: User, now: datetime) -> Bundle:
    """There is a zip of `reports`, all signed, in `language` for `by`, and a job makes it unless it exists.

    Each partnership reads in its history that its report was taken along. Raises `DomainError`: `nothing_signed`
    without a report, `too_many` when they do not fit in one zip.
    """
    if not reports:
        raise DomainError("nothing_signed", _("No signed report fits your choice: there is nothing to put in a zip."))
    if len(reports) > MOST_REPORTS:
        raise DomainError(
            "too_many",
            _("These are %(number)s reports, and a zip holds %(most)s. Choose one year, or fewer partnerships.")
            % {"number": len(reports), "most": MOST_REPORTS},
        )
    with transaction.atomic():
        bundle, is_new = press.ask(
            Bundle.objects.all(),
            kind="reporting.make_bundle",
            argument="bundle",
            facts={"versions": [what_is_signed(report) for report in sorted(reports, key=lambda one: one.pk)]},
            by=by,
            now=now,
            asked_by=by,
            language=language,
        )
        if is_new:
            bundle.reports.set(reports)
            for report in reports:
                audit.record("report.bundled", report, by=by, language=language)
    return bundle


def what_is_signed(report):
    version = version_in_force(report)
    return {"report": report.pk, "version": version.pk, "hash": version.hash}
