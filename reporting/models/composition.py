from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from capacity.models.statement import InFourLanguages
from partnerships.models.base import OfPartnershipQuerySet
from reporting.choices import HELPFUL_WORDS, Narrative, Section
from reporting.models.report import OfReport, Report


class ReportForm(InFourLanguages):
    """A form of report, such as the full one of a year: reference data that an administrator composes.

    A report keeps the composition that it opened with, whatever becomes of its form.
    """

    code = models.SlugField(_("code"), max_length=20, unique=True)
    position = models.PositiveSmallIntegerField(_("place in the list"), default=0)

    class Meta:
        verbose_name = _("form of report")
        verbose_name_plural = _("forms of report")
        ordering = ["position", "pk"]

    def __str__(self):
        return self.code


class Composed(models.Model):
    """One section in a composition: its place, whether people write in it, how much, and what they are asked."""

    section = models.CharField(_("section"), max_length=13, choices=Section)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    narrative = models.CharField(_("do the partners write?"), max_length=9, choices=Narrative, default=Narrative.ALWAYS)
    words = models.PositiveSmallIntegerField(
        _("words that are enough"),
        default=HELPFUL_WORDS,
        validators=[MinValueValidator(10), MaxValueValidator(3_000)],
    )
    is_limit = models.BooleanField(
        _("more words are refused"), default=False, help_text=_("Otherwise the number is a help to the writer.")
    )
    guidance_en = models.TextField(_("what writers are asked, in English"), max_length=1_000, blank=True)
    guidance_nl = models.TextField(_("what writers are asked, in Dutch"), max_length=1_000, blank=True)
    guidance_fr = models.TextField(_("what writers are asked, in French"), max_length=1_000, blank=True)
    guidance_es = models.TextField(_("what writers are asked, in Spanish"), max_length=1_000, blank=True)

    class Meta:
        abstract = True

    def __str__(self):
        return self.get_section_display()

    @property
    def guidance(self):
        """What writers are asked, in the reader's language; empty for what the platform itself asks."""
        return getattr(self, f"guidance_{get_language()}", "")

    @property
    def as_composed(self) -> dict:
        """The values by which a section is composed, to give to another row."""
        return {field.attname: getattr(self, field.attname) for field in Composed._meta.local_fields}


class FormSection(Composed):
    """One section of a form of report."""

    form = models.ForeignKey(
        ReportForm, verbose_name=_("form of report"), on_delete=models.CASCADE, related_name="sections"
    )

    class Meta:
        verbose_name = _("section of a form")
        verbose_name_plural = _("sections of a form")
        ordering = ["form", "position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["form", "section"],
                name="form_section_once",
                violation_error_message=_("This section stands in the form already."),
            )
        ]


class ReportSection(OfReport, Composed):
    """One section of a report, frozen when it opened. An administrator can take it out until all have signed.

    Then its texts stay where their writers find them. `is_asked` says that something is off track, as its kind saw
    when the report was last worked on.
    """

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="sections")
    is_asked = models.BooleanField(_("something is off track"), default=False, editable=False)
    taken_out_at = models.DateTimeField(_("taken out at"), null=True, blank=True, editable=False)
    taken_out_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("taken out by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("section of a report")
        verbose_name_plural = _("sections of a report")
        ordering = ["report", "position", "pk"]
        constraints = [models.UniqueConstraint(fields=["report", "section"], name="report_section_once")]

    @property
    def stands(self):
        """Whether it is part of the report."""
        return self.taken_out_at is None

    @property
    def is_written(self):
        """Whether the partners can write in it."""
        return self.narrative != Narrative.NEVER

    @property
    def is_required(self):
        """Whether the report waits for a text of every partner in it."""
        return self.narrative == Narrative.ALWAYS or (self.is_written and self.is_asked)
