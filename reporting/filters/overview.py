"""Narrowing the overview of an association."""

from datetime import timedelta

import django_filters
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext_lazy, ngettext_lazy

from partnerships.filters.partnerships import MONTHS, PartnershipFilter
from partnerships.silence import last_signs_of_life, months_of_silence
from reporting.choices import ReportStatus
from reporting.models import Report
from reporting.waiting import everything_waiting
from stedenband.ui.forms import capitalised

OVERDUE, NO_REPORT = "overdue", "none"
SOMEBODY, A_MONTH = "somebody", "month"


class OverviewFilter(PartnershipFilter):
    """Partnerships as in their list, and by how long they are silent, who is awaited, and how far the report is."""

    silent = django_filters.ChoiceFilter(
        method="narrow_to_silence",
        label=gettext_lazy("Silent"),
        empty_label=gettext_lazy("Silent or not"),
        choices=[
            (
                str(months),
                ngettext_lazy("For %(months)s month at least", "For %(months)s months at least", months)
                % {"months": months},
            )
            for months in MONTHS
        ],
    )
    waits = django_filters.ChoiceFilter(
        method="narrow_to_waiting",
        label=gettext_lazy("Waits for"),
        empty_label=gettext_lazy("Somebody or nobody"),
        choices=[
            (SOMEBODY, gettext_lazy("A municipality")),
            (A_MONTH, gettext_lazy("A municipality, for more than 30 days")),
        ],
    )
    report = django_filters.ChoiceFilter(
        method="narrow_to_report",
        label=gettext_lazy("Report"),
        empty_label=gettext_lazy("However far"),
        choices=[
            *capitalised(ReportStatus),
            (OVERDUE, gettext_lazy("Later than its day")),
            (NO_REPORT, gettext_lazy("No report yet")),
        ],
    )

    def narrow_to_silence(self, partnerships, name, value):
        """Those that nobody ever wrote in are silent too."""
        today, rows = timezone.localdate(), list(partnerships)
        signs = last_signs_of_life(rows)
        silent = [
            row.pk for row in rows if row.pk not in signs or months_of_silence(signs[row.pk], today) >= int(value)
        ]
        return partnerships.filter(pk__in=silent)

    def narrow_to_waiting(self, partnerships, name, value):
        today = timezone.localdate()
        before = today - timedelta(days=30) if value == A_MONTH else None
        awaited = {
            thing.partnership_id
            for thing in everything_waiting(list(partnerships.with_partners()), today=today)
            if thing.is_for_all and (before is None or (thing.since and thing.since < before))
        }
        return partnerships.filter(pk__in=awaited)

    def narrow_to_report(self, partnerships, name, value):
        """By the report that is under way; "signed" where none is."""
        reports = Report.objects.filter(partnership=OuterRef("pk"))
        if value == NO_REPORT:
            return partnerships.exclude(Exists(reports))
        if value == OVERDUE:
            return partnerships.filter(Exists(reports.unsigned().filter(period__due_on__lt=timezone.localdate())))
        narrowed = partnerships.filter(Exists(reports.filter(status=value)))
        return narrowed.exclude(Exists(reports.unsigned())) if value == ReportStatus.SIGNED else narrowed
