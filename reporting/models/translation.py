from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.models import Partner
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent
from reporting.models.report import OfReport, Report


class TranslationQuerySet(OfPartnershipQuerySet):
    def with_paragraphs(self):
        """Fetch the paragraphs in order: one more query, however many translations."""
        rows = TranslatedParagraph.objects.select_related("translated_for__municipality", "checked_for__municipality")
        return self.prefetch_related(models.Prefetch("paragraphs", rows.order_by("position")))


class Translation(OfReport):
    """What `partner` wrote in one `section` of a report, said in another language.

    It is never part of what is signed: the original is, and prevails.
    """

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="translations")
    section = models.CharField(_("section"), max_length=20)
    partner = models.ForeignKey(
        Partner, verbose_name=_("written by"), on_delete=models.PROTECT, related_name="report_translations"
    )
    language = models.CharField(_("language of the translation"), max_length=2, choices=settings.LANGUAGES)
    row_version = models.PositiveIntegerField(_("row version"), default=0, editable=False)

    objects = TranslationQuerySet.as_manager()

    class Meta:
        verbose_name = _("translation")
        verbose_name_plural = _("translations")
        ordering = ["report", "section", "partner", "language"]
        constraints = [
            models.UniqueConstraint(fields=["report", "section", "partner", "language"], name="translation_once"),
        ]

    def __str__(self):
        return f"{self.section} · {self.get_language_display()}"

    def get_absolute_url(self):
        return reverse("reporting:translation_list", args=[self.report.partnership.slug, self.report_id, self.language])


class TranslatedParagraph(ThroughParent):
    """One paragraph of a translation with the very paragraph of the original that it says again.

    When that original reads otherwise now, the translation is out of date; the others are not (see `beside`).
    """

    partnership_path = "translation__report__partnership"

    translation = models.ForeignKey(
        Translation, verbose_name=_("translation"), on_delete=models.CASCADE, related_name="paragraphs"
    )
    position = models.PositiveSmallIntegerField(_("position"))
    source = models.TextField(_("the original"))
    text = models.TextField(_("translation"), max_length=20_000)
    translated_for = models.ForeignKey(
        Partner, verbose_name=_("translated for"), on_delete=models.PROTECT, related_name="+"
    )
    translated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("translated by"), on_delete=models.PROTECT, related_name="+"
    )
    translated_at = models.DateTimeField(_("translated at"))
    checked_for = models.ForeignKey(
        Partner, verbose_name=_("checked for"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("checked by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    checked_at = models.DateTimeField(_("checked at"), null=True, blank=True)

    class Meta:
        verbose_name = _("translated paragraph")
        verbose_name_plural = _("translated paragraphs")
        ordering = ["translation", "position"]
        constraints = [
            models.UniqueConstraint(fields=["translation", "position"], name="translated_paragraph_once"),
            models.CheckConstraint(condition=~Q(text=""), name="translated_paragraph_says_something"),
            models.CheckConstraint(
                condition=Q(checked_for=None) | ~Q(checked_for=F("translated_for")),
                name="translation_checked_by_another",
            ),
        ]

    def __str__(self):
        return self.text[:60]
