from datetime import date, timedelta

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models import Member, Partner
from partnerships.models.base import OfPartnershipQuerySet
from reporting.choices import REMINDED_ROLES, RIGHT_OF_REMINDED_ROLE, BeforeOrAfter, ReminderChannel
from reporting.models.report import OfReport, Report


class ReminderRuleQuerySet(models.QuerySet):
    def in_use(self):
        return self.filter(is_used=True)


class ReminderRule(models.Model):
    """So many days before or after a report is due, these people are reminded: an administrator decides."""

    days = models.PositiveSmallIntegerField(_("days"), validators=[MaxValueValidator(365)])
    when = models.CharField(_("before or after"), max_length=6, choices=BeforeOrAfter)
    channel = models.CharField(_("how"), max_length=6, choices=ReminderChannel)
    role = models.CharField(
        _("whom"),
        max_length=11,
        choices=REMINDED_ROLES,
        help_text=_("Who has more rights is reminded too: a signatory gets what a contributor gets."),
    )
    is_used = models.BooleanField(_("in use"), default=True)

    objects = ReminderRuleQuerySet.as_manager()

    class Meta:
        verbose_name = _("rule for reminders")
        verbose_name_plural = _("rules for reminders")
        ordering = ["channel", "role", "when", "days"]
        constraints = [
            models.UniqueConstraint(
                fields=["days", "when", "channel", "role"],
                name="reminder_rule_once",
                violation_error_message=_("There is such a rule already."),
            )
        ]

    def __str__(self):
        return f"{self.days} · {self.get_when_display()} · {self.get_role_display()}"

    def day_for(self, due_on: date) -> date:
        """The day from which it reminds of a report that is due on `due_on`."""
        days = timedelta(days=self.days)
        return due_on - days if self.when == BeforeOrAfter.BEFORE else due_on + days


class DueReminder(OfReport):
    """One partner was reminded that one report is due: once for each rule and date, however often the tick comes.

    What goes by mail is sent from these rows; `recipients` says to whom.
    """

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="due_reminders")
    partner = models.ForeignKey(Partner, verbose_name=_("to"), on_delete=models.PROTECT, related_name="due_reminders")
    rule = models.ForeignKey(ReminderRule, verbose_name=_("rule"), on_delete=models.PROTECT, related_name="reminders")
    channel = models.CharField(_("how"), max_length=6, choices=ReminderChannel)
    role = models.CharField(_("whom"), max_length=11, choices=REMINDED_ROLES)
    due_on = models.DateField(_("due on"))
    at = models.DateTimeField(_("at"))

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("reminder of a report")
        verbose_name_plural = _("reminders of reports")
        ordering = ["-at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["rule", "report", "partner", "due_on"], name="due_reminder_once"),
        ]

    def __str__(self):
        return f"{self.due_on} · {self.get_role_display()}"

    @property
    def right(self):
        return RIGHT_OF_REMINDED_ROLE[self.role]

    @property
    def recipients(self):
        """The members of the partner today whose role gives the right that the reminder is about."""
        return Member.objects.active().holding(self.right).filter(partner=self.partner_id).select_related("user")
