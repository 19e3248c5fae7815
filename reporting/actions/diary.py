"""The address at which a calendar program reads what a member meets, travels for and hands in."""

import uuid
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from reporting.models import CalendarAddress
from reporting.models.calendar_address import secret_of
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import digest
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def make_calendar_address(*, owner: User, by: User, now: datetime) -> CalendarAddress:
    """`owner` has a new address for their calendar; an earlier one gives nothing from now on.

    The trail keeps that it was made, and nothing of the address. Raises `DomainError("not_yours")`.
    """
    refuse_others(owner, by)
    with transaction.atomic():
        locked(User.objects.all()).get(pk=owner.pk)
        number = uuid.uuid4()
        fields = {"number": number, "secret_hash": digest(secret_of(number)), "made_at": now}
        address, _is_new = CalendarAddress.objects.update_or_create(owner=owner, defaults=fields)
        audit.record("calendar_address.made", address, by=by)
    return address


def stop_calendar(*, owner: User, by: User) -> None:
    """`owner` has no calendar address any more. Raises `DomainError("not_yours")`."""
    refuse_others(owner, by)
    with transaction.atomic():
        locked(User.objects.all()).get(pk=owner.pk)
        address = CalendarAddress.objects.filter(owner=owner).first()
        if address is not None:
            audit.record("calendar_address.stopped", address, by=by)
            address.delete()


def refuse_others(owner, person):
    if owner.pk != person.pk:
        raise DomainError("not_yours", _("Only you make an address for your own calendar."))
