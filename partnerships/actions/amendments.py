"""Changing what is in force: on a working copy, while the agreement itself stays as it was signed."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.choices import AgreementKind, AgreementStatus
from partnerships.models import Agreement
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked

COPIED = ("partnership", "title", "text", "language", "starts_on", "ends_on", "says", "prevails", "reason", "asked")


def open_amendment(*, agreement: Agreement, by: User, now: datetime) -> Agreement:
    """A working copy of `agreement`, with its commitments and language versions, to be changed and signed by all.

    What is in force does not change while it is negotiated. Raises `DomainError`: `not_in_force` when there is
    nothing in force to amend, `already_amending` when another working copy is open.
    """
    with transaction.atomic():
        agreement = locked(Agreement.objects.all()).get(pk=agreement.pk)
        if agreement.status != AgreementStatus.IN_FORCE:
            raise DomainError("not_in_force", _("Only what is in force can be amended. Change this text itself."))
        if agreement.amendments.negotiated().exists():
            raise DomainError("already_amending", _("An amendment of this text is being written already."))
        copy = Agreement(
            kind=AgreementKind.AMENDMENT,
            amends=agreement,
            stands_as=agreement.stands_as,
            pen_moved_at=now,
            **{name: getattr(agreement, name) for name in COPIED},
        )
        copy.full_clean()
        copy.save()
        copy_parts(agreement, copy)
        audit.record("agreement.amending", copy, by=by)
    return copy


def copy_parts(agreement: Agreement, copy: Agreement) -> None:
    for part in (*agreement.commitments.all(), *agreement.language_versions.all()):
        part.pk, part.agreement, part._state.adding = None, copy, True
        part.save()
