from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.models.statement import InFourLanguages
from partnerships.models import Partner
from partnerships.models.base import OfPartnershipQuerySet, ThroughParent, Written
from reporting.choices import HealthWord
from reporting.models.report import OfReport, Report


class HealthSetQuerySet(models.QuerySet):
    def newest(self):
        """The set that a report asks from its first day on; None while none is in use."""
        return self.exclude(published_on=None).order_by("-number").first()


class HealthSet(models.Model):
    """One version of the statements about the partnership itself. In use it never changes: a report keeps its set."""

    number = models.PositiveSmallIntegerField(_("version"), primary_key=True)
    published_on = models.DateField(_("in use since"), null=True, blank=True, editable=False)

    objects = HealthSetQuerySet.as_manager()

    class Meta:
        verbose_name = _("set of statements about the partnership")
        verbose_name_plural = _("sets of statements about the partnership")
        ordering = ["-number"]

    def __str__(self):
        return str(self.number)

    @property
    def is_published(self):
        return self.published_on is not None


class HealthStatement(InFourLanguages):
    """What may be so in a partnership, or not yet. Its code stays while it means the same."""

    set = models.ForeignKey(HealthSet, verbose_name=_("set"), on_delete=models.CASCADE, related_name="statements")
    code = models.CharField(_("code"), max_length=5)
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("statement about the partnership")
        verbose_name_plural = _("statements about the partnership")
        ordering = ["set", "position", "pk"]
        constraints = [models.UniqueConstraint(fields=["set", "code"], name="health_statement_once_per_set")]

    def __str__(self):
        return self.code


class HealthSheet(OfReport, Written):
    """What one municipality says in one report of how the partners work together.

    Nobody else reads its answers until each has given its own; from then on (`is_shown`) nobody changes them.
    """

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="health_sheets")
    partner = models.ForeignKey(Partner, verbose_name=_("of"), on_delete=models.PROTECT, related_name="health_sheets")
    set = models.ForeignKey(HealthSet, verbose_name=_("set"), on_delete=models.PROTECT, related_name="sheets")
    is_given = models.BooleanField(_("given"), default=False)
    is_shown = models.BooleanField(_("open to all"), default=False)
    edited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("last edited by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    edited_at = models.DateTimeField(_("last edited at"), null=True, blank=True)

    class Meta:
        verbose_name = _("answers about the partnership")
        verbose_name_plural = _("answers about the partnership")
        ordering = ["report", "partner"]
        constraints = [models.UniqueConstraint(fields=["report", "partner"], name="health_sheet_once_per_partner")]

    def __str__(self):
        return str(self.pk)

    def get_absolute_url(self):
        return reverse("reporting:health_write", args=[self.report.partnership.slug, self.report_id])

    @property
    def state(self):
        """ "ready", "begun" or "empty": what the task list shows."""
        if self.is_given:
            return "ready"
        return "begun" if self.edited_at else "empty"


class HealthAnswerQuerySet(OfPartnershipQuerySet):
    def visible_to(self, user):
        """The answers of one's own municipality, and those of all once each has given its own."""
        if not user.is_authenticated:
            return self.none()
        own = models.Q(sheet__partner__in=user.members.active().values("partner"))
        return super().visible_to(user).filter(own | models.Q(sheet__is_shown=True))


class HealthAnswer(ThroughParent):
    """What one municipality says of one statement, and why."""

    partnership_path = "sheet__report__partnership"

    sheet = models.ForeignKey(HealthSheet, verbose_name=_("sheet"), on_delete=models.CASCADE, related_name="answers")
    statement = models.ForeignKey(
        HealthStatement, verbose_name=_("statement"), on_delete=models.PROTECT, related_name="answers"
    )
    word = models.CharField(_("answer"), max_length=7, choices=HealthWord)
    why = models.CharField(_("why"), max_length=300, blank=True)

    objects = HealthAnswerQuerySet.as_manager()

    class Meta:
        verbose_name = _("answer about the partnership")
        verbose_name_plural = _("answers about the partnership, one by one")
        ordering = ["sheet_id", "statement__position"]
        constraints = [models.UniqueConstraint(fields=["sheet", "statement"], name="health_answer_once")]

    def __str__(self):
        return self.get_word_display()

    @property
    def partner_id(self):
        return self.sheet.partner_id
