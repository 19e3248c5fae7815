from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.base import OfPartnership, OfPartnershipQuerySet
from partnerships.models.partnership import Partner

QUIET = timedelta(days=7)


class ReminderQuerySet(OfPartnershipQuerySet):
    def recent(self, now):
        """Reminders of the last seven days: no more than one of them per partner."""
        return self.filter(at__gt=now - QUIET)


class Reminder(OfPartnership):
    """A friendly word to one partner about what waits for it; shown to its members, and to send along by telephone."""

    partner = models.ForeignKey(Partner, verbose_name=_("to"), on_delete=models.PROTECT, related_name="reminders")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+")
    text = models.TextField(_("message"), max_length=1_000)
    at = models.DateTimeField(_("at"))

    objects = ReminderQuerySet.as_manager()

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        ordering = ["-at", "-pk"]

    def __str__(self):
        return self.text[:60]
