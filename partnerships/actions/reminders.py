"""A friendly word to the partner that is waited for."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships import notices
from partnerships.models import Partner, Reminder
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def remind_partner(*, partner: Partner, text: str, by: User, now: datetime) -> Reminder:
    """The members of `partner` find this word above what waits for them.

    Raises `DomainError("too_soon")` when the partner was reminded in the last seven days, by whomever.
    """
    with transaction.atomic():
        locked(Partner.objects.all()).get(pk=partner.pk)
        if Reminder.objects.filter(partner=partner).recent(now).exists():
            raise DomainError("too_soon", _("A reminder was sent in the last seven days. Give them a little time."))
        reminder = Reminder(partnership_id=partner.partnership_id, partner=partner, by=by, text=text, at=now)
        reminder.full_clean()
        reminder.save()
        audit.record("partner.reminded", partner, by=by)
        notices.partner_reminded(reminder, now=now)
    return reminder
