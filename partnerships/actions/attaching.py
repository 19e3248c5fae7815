"""An orientation in the life of a partnership: attached to it, and taken up again at renewal."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.orientations import start_orientation
from partnerships.models import Orientation, OrientationInvitation, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def attach_orientation(*, orientation: Orientation, partner: Partner, by: User, now: datetime) -> Orientation:
    """The partnership keeps the finished answers as those of `partner`; all its members read them, none changes them.

    Raises `DomainError` with "attached", "unfinished", or "blind" while others of the circle still answer.
    """
    with transaction.atomic():
        row = locked(Orientation.objects.all()).get(pk=orientation.pk)
        if row.is_attached:
            raise DomainError("attached", _("A partnership keeps these answers already."))
        if not row.is_finished:
            raise DomainError("unfinished", _("Finish the orientation first: then its answers stand."))
        waits = Orientation.objects.of_circle(row).filter(finished_at=None).exists()
        if waits or OrientationInvitation.objects.filter(circle=row.circle).exists():
            raise DomainError("blind", _("Your partner is still answering the same questions, without seeing yours."))
        row.partnership_id, row.partner, row.attached_at, row.used_at = partner.partnership_id, partner, now, now
        row.save(update_fields=["partnership", "partner", "attached_at", "used_at"])
        audit.record("orientation.attached", row, by=by, partner=partner.name)
    return row


def take_up_again(*, orientation: Orientation, number: UUID, by: User, now: datetime) -> Orientation:
    """A new file, at the secret address of `number`, begins with the answers of one that a partnership keeps."""
    with transaction.atomic():
        again = start_orientation(
            number=number,
            municipality=orientation.municipality,
            language=orientation.language,
            email=by.email,
            now=now,
        )
        again.earlier = orientation
        again.save(update_fields=["earlier"])
        for given in orientation.answers.all():
            again.answers.create(question=given.question, choice=given.choice, text=given.text)
        audit.record("orientation.taken_up", orientation, by=by, partner=orientation.partner.name)
    return again
