from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from partnerships.models import Version
from reporting.choices import Section
from reporting.models import Edition, EditionSet, HealthSheet, Part
from reporting.skipped import standing_skips
from reporting.timetable import standing_of
from reporting.views.base import InReport
from stedenband.ui.views import PermissionPage

PART_STATES = {
    "ready": (_("Ready"), "ok"),
    "begun": (_("In progress"), "new"),
    "filled_in": (_("Filled in, to check"), "plain"),
    "empty": (_("Not started"), "plain"),
    "not_asked": (_("Nothing is asked"), "plain"),
}
PERMISSIONS = {Part: "reporting.change_part", HealthSheet: "reporting.change_healthsheet"}


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
            rows=[self.row(row) for row in self.report.standing_sections],
            kept=() if self.report.is_signed else self.kept(),
            standing=standing_of(self.report, self.partnership, now=timezone.now(), skips=skips),
            may_skip=self.request.user.has_perm("reporting.skip_period", self.partnership),
            next_step=road.next_step(self.member),
            versions=Version.objects.visible_to(self.request.user).of(self.report).with_sign_offs(),
            editions=self.editions(road.version),
            edition_set=EditionSet.objects.visible_to(self.request.user).filter(report=self.report).first(),
            languages=self.languages(),
            correction=self.correction(road),
            may_correct=self.report.is_signed and self.request.user.has_perm("reporting.correct_report", self.report),
            may_take=not self.report.is_signed and self.request.user.has_perm("reporting.take_workbook", self.report),
            **kwargs,
        )

    def row(self, row):
        """One section: a cell per partner where people write or answer, none where figures are computed."""
        if row.section == Section.STATEMENT:
            return {"section": row, "cells": self.statement_cells()}
        if row.section == Section.HEALTH:
            own = {sheet.partner_id: sheet for sheet in self.report.health_sheets.all()}
        else:
            own = {part.partner_id: part for part in self.report.parts.all() if part.section == row.section}
        cells = [self.cell(own[one.pk], one, row) for one in self.partnership.partner_list if one.pk in own]
        return {"section": row, "cells": cells}

    def cell(self, thing, partner, row):
        """How far `partner` is with a part or with its answers, and where one of its people goes on."""
        label, kind = PART_STATES[self.state_of(thing, row)]
        # The rule asks which partnership; its answer needs no query when the part knows its report.
        thing.report = self.report
        may_write = not self.report.is_signed and self.request.user.has_perm(PERMISSIONS[type(thing)], thing)
        url = thing.get_absolute_url() if may_write and not getattr(thing, "is_shown", False) else ""
        verb = _("Change") if thing.state == "ready" else _("Answer") if row.section == Section.HEALTH else _("Write")
        return {"partner": partner, "label": label, "kind": kind, "url": url, "verb": verb}

    def statement_cells(self):
        """Who noted that it sees something otherwise; each may, until all have signed."""
        dissenting = {row.partner_id for row in self.report.dissents.all()}
        may_write = self.own_partner and self.request.user.has_perm("reporting.add_dissent", self.report)
        url = reverse("reporting:dissent_write", args=[self.partnership.slug, self.report.pk])
        return [
            {
                "partner": partner,
                "label": _("Sees something otherwise") if partner.pk in dissenting else _("Nothing noted"),
                "kind": "plain",
                "url": url if may_write and partner == self.own_partner else "",
                "verb": _("Change") if partner.pk in dissenting else _("Say where you see it otherwise"),
            }
            for partner in self.partnership.partner_list
        ]

    def correction(self, road):
        """What is being corrected of the signed report, and who asked for it; None when nothing is."""
        if not road.is_correction:
            return None
        row = self.report.corrections.filter(taken_back_at=None).select_related("partner__municipality").last()
        row.report = self.report
        return {
            "row": row,
            "version": road.in_force,
            "may_take_back": self.request.user.has_perm("reporting.take_back_correction", row),
        }

    def state_of(self, thing, row):
        if row.section == Section.HEALTH or thing.state == "ready":
            return thing.state
        if not thing.text.strip() and not row.is_required:
            return "not_asked"
        return "filled_in" if thing.state == "empty" and thing.text else thing.state

    def kept(self):
        """The texts of the reader's municipality in sections that were taken out."""
        standing = {row.section for row in self.report.standing_sections}
        partner = self.own_partner
        mine = [part for part in self.report.parts.all() if partner and part.partner_id == partner.pk]
        for part in mine:
            part.report = self.report
        kept = [part for part in mine if part.text.strip() and part.section not in standing]
        return [part for part in kept if self.request.user.has_perm("reporting.change_part", part)]

    def editions(self, version):
        """What was printed of the report as it stands: of the signed version, or drafts."""
        made = Edition.objects.visible_to(self.request.user).filter(report=self.report).made().full()
        return made.defer("facts").filter(version=version if self.report.is_signed else None)[:8]

    def languages(self):
        slug = self.partnership.slug
        return [
            (code, name, reverse("reporting:edition_request", args=[slug, self.report.pk, code]))
            for code, name in settings.LANGUAGES
        ]
