from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from partnerships.models import Version
from reporting.models import Edition
from reporting.sections import kinds_of
from reporting.skipped import standing_skips
from reporting.timetable import standing_of
from reporting.views.base import InReport
from stedenband.ui.views import PermissionPage

PART_STATES = {
    "ready": (_("Ready"), "ok"),
    "begun": (_("In progress"), "new"),
    "filled_in": (_("Filled in, to check"), "plain"),
    "empty": (_("Not started"), "plain"),
}


class ReportDetail(InReport, PermissionPage, TemplateView):
    """The task list of all partners: what each writes, how far the report is, what comes next."""

    permission_required = "reporting.view_report"
    template_name = "reporting/report_detail.html"

    def get_title(self):
        return str(self.report)

    def get_context_data(self, **kwargs):
        road = self.road
        skips = standing_skips([self.partnership])
        return super().get_context_data(
            road=road,
            standing=standing_of(self.report, self.partnership, now=timezone.now(), skips=skips),
            may_skip=self.request.user.has_perm("reporting.skip_period", self.partnership),
            rows=[self.row(kind) for kind in kinds_of(self.report.composition)],
            next_step=road.next_step(self.member),
            versions=Version.objects.visible_to(self.request.user).of(self.report).with_sign_offs(),
            editions=self.editions(road.version),
            languages=self.languages(),
            **kwargs,
        )

    def row(self, kind):
        """One section: a cell per partner where people write, none where figures are computed."""
        parts = {part.partner_id: part for part in self.report.parts.all() if part.section == kind.code}
        cells = [self.cell(parts[one.pk], one) for one in self.partnership.partner_list if one.pk in parts]
        return {"section": kind.code, "cells": cells}

    def cell(self, part, partner):
        state = "filled_in" if part.state == "empty" and part.text else part.state
        label, kind = PART_STATES[state]
        # The rule asks which partnership; its answer needs no query when the part knows its report.
        part.report = self.report
        may_write = not self.report.is_signed and self.request.user.has_perm("reporting.change_part", part)
        url = part.get_absolute_url() if may_write else ""
        verb = _("Change") if part.is_ready else _("Write")
        return {"partner": partner, "label": label, "kind": kind, "url": url, "verb": verb}

    def editions(self, version):
        """What was printed of the report as it stands: of the signed version, or drafts."""
        made = Edition.objects.visible_to(self.request.user).filter(report=self.report).made()
        return made.defer("facts").filter(version=version if self.report.is_signed else None)[:8]

    def languages(self):
        slug = self.partnership.slug
        return [
            (code, name, reverse("reporting:edition_request", args=[slug, self.report.pk, code]))
            for code, name in settings.LANGUAGES
        ]
