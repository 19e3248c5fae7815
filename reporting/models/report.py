from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent
from reporting.choices import FormOfReport, MarkKind, ReportStatus, Section
from reporting.models.calendar import Period

TEMPLATE = "progress-2"
"""How a report that opens now will look on paper, for ever; see `reporting.printing.TEMPLATES`."""


class ReportQuerySet(OfPartnershipQuerySet):
    def unsigned(self):
        return self.exclude(status=ReportStatus.SIGNED)

    def with_everything(self):
        """Fetch all that tells how far a report is: a constant number of queries, however many reports."""
        return self.select_related("period", "partnership").prefetch_related(
            "sections", "parts", "marks", "health_sheets", "partnership__partners__municipality"
        )


class ReportManager(models.Manager.from_queryset(ReportQuerySet)):
    """Every report comes with its period, for that is its name."""

    def get_queryset(self):
        return super().get_queryset().select_related("period")


class Report(OfPartnership):
    """The account that the partners give together of one period.

    Figures come from what was logged; each partner writes and edits only its own part (design 3.2).
    """

    period = models.OneToOneField(Period, verbose_name=_("period"), on_delete=models.PROTECT, related_name="report")
    status = models.CharField(_("status"), max_length=7, choices=ReportStatus, default=ReportStatus.WRITING)
    form = models.CharField(_("which report"), max_length=5, choices=FormOfReport, default=FormOfReport.FULL)
    template = models.CharField(_("template"), max_length=20, default=TEMPLATE)
    opened_at = models.DateTimeField(_("opened at"))

    objects = ReportManager()

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        ordering = ["-period__last_on", "-pk"]

    def __str__(self):
        return self.label

    def get_absolute_url(self):
        return reverse("reporting:report_detail", args=[self.partnership.slug, self.pk])

    @property
    def label(self):
        """ "Progress report 2026", in the active language; the manager fetched the period along."""
        return _("Progress report %(period)s") % {"period": self.period.label}

    @property
    def signing_title(self):
        return self.period.span

    @property
    def audit_name(self):
        return self.period.span

    @property
    def is_writing(self):
        return self.status == ReportStatus.WRITING

    @property
    def is_signed(self):
        return self.status == ReportStatus.SIGNED

    @property
    def standing_sections(self):
        """The sections that it opened with and that nobody took out, in the order in which they are read."""
        return [row for row in self.sections.all() if row.stands]

    @property
    def composition(self) -> list[dict]:
        """Its sections, in the order in which they are read: what is frozen with its facts."""
        return [{"section": row.section, "narrative": row.narrative} for row in self.standing_sections]

    def parts_of(self, partner):
        """The parts that `partner` may write, in reading order."""
        places = {row.section: place for place, row in enumerate(self.standing_sections)}
        parts = [part for part in self.parts.all() if part.partner_id == partner.pk and part.section in places]
        return sorted(parts, key=lambda part: places[part.section])

    def parts_to_write(self, partner):
        """What the report still waits for: parts not ready; where nothing is asked, only those begun."""
        required = {row.section for row in self.standing_sections if row.is_required}
        return [
            part
            for part in self.parts_of(partner)
            if not part.is_ready and (part.section in required or part.text.strip())
        ]

    def sheet_of(self, partner):
        """What `partner` answers about the partnership itself; None where the report does not ask it."""
        if not any(row.section == Section.HEALTH for row in self.standing_sections):
            return None
        return next((sheet for sheet in self.health_sheets.all() if sheet.partner_id == partner.pk), None)

    def is_ready(self, partner):
        """Whether the report waits for no text and no answer of `partner`."""
        sheet = self.sheet_of(partner)
        return (sheet is None or sheet.is_given) and not self.parts_to_write(partner)

    def has_marked(self, partner, kind):
        return any(mark.partner_id == partner.pk and mark.kind == kind for mark in self.marks.all())

    def stones(self, partner, *, has_signed=False):
        """The four stones of `partner`, laid or not: own part ready, other's read, checked, signed."""
        if self.is_signed:
            return [has_signed] * 4
        return [
            self.is_ready(partner),
            self.has_marked(partner, MarkKind.READ),
            self.has_marked(partner, MarkKind.CHECKED),
            has_signed,
        ]


class OfReport(ThroughParent):
    """Something of one `report`: in its partnership, in its chain, known by its name."""

    partnership_path = "report__partnership"

    class Meta:
        abstract = True

    @property
    def audit_name(self):
        return self.report.audit_name


class Part(OfReport):
    """What one partner writes in one section, in its own language."""

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="parts")
    section = models.CharField(_("section"), max_length=13, choices=Section)
    partner = models.ForeignKey(
        Partner, verbose_name=_("written by"), on_delete=models.PROTECT, related_name="report_parts"
    )
    text = models.TextField(_("your text"), max_length=20_000, blank=True)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES, default="en")
    is_ready = models.BooleanField(_("ready"), default=False)
    edited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("last edited by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    edited_at = models.DateTimeField(_("last edited at"), null=True, blank=True)
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("part")
        verbose_name_plural = _("parts")
        ordering = ["report", "section", "partner"]
        constraints = [
            models.UniqueConstraint(fields=["report", "section", "partner"], name="part_once_per_partner"),
        ]

    def __str__(self):
        return self.get_section_display()

    def get_absolute_url(self):
        return reverse("reporting:part_write", args=[self.report.partnership.slug, self.report_id, self.section])

    @property
    def state(self):
        """ "ready", "begun" or "empty": what the task list shows."""
        if self.is_ready:
            return "ready"
        return "begun" if self.edited_at else "empty"


class Mark(OfReport):
    """A partner said that it read the other's part, or that its service checked the whole."""

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="marks")
    partner = models.ForeignKey(Partner, verbose_name=_("for"), on_delete=models.PROTECT, related_name="report_marks")
    kind = models.CharField(_("what"), max_length=7, choices=MarkKind)
    reason = models.TextField(_("answer to the questions"), max_length=2_000, blank=True)
    despite = models.TextField(_("why with open questions"), max_length=2_000, blank=True)
    open_questions = models.PositiveSmallIntegerField(_("questions of others that were open"), default=0)
    facts_hash = models.CharField(_("hash of what was checked"), max_length=64, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("at"))

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("mark")
        verbose_name_plural = _("marks")
        ordering = ["at", "pk"]
        constraints = [models.UniqueConstraint(fields=["report", "partner", "kind"], name="mark_once_per_partner")]

    def __str__(self):
        return self.get_kind_display()
