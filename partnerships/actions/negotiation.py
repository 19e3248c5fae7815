"""Finding the words good, before anybody signs them; or setting them aside."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.agreements import refuse_when_locked
from partnerships.actions.pens import refuse_without_pen
from partnerships.actions.signoff import refuse_when_in_force, voice, void_open
from partnerships.choices import AgreementStatus, Right, VoidReason
from partnerships.models import Agreement, TextAcceptance
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError, VersionConflict
from stedenband.lib.rows import locked


def accept_text(*, agreement: Agreement, seen: int | None, by: User, now: datetime) -> TextAcceptance:
    """The municipality of `by` finds the text good as it is now; a pen that it held lies on the table again.

    Raises `VersionConflict` when the text changed after it was read; `DomainError`: `not_a_partner`, `not_written`
    when it is not being written any more; and `ValidationError` when it was found good already.
    """
    with transaction.atomic():
        agreement = locked(Agreement.objects.all()).get(pk=agreement.pk)
        member = voice(by, agreement.partnership_id, Right.COORDINATE)
        if agreement.status != AgreementStatus.DRAFT:
            raise DomainError("not_written", _("This text is not being written any more."))
        if seen is not None and agreement.row_version != seen:
            raise VersionConflict(agreement)
        acceptance = TextAcceptance(agreement=agreement, partner_id=member.partner_id, by=by, at=now)
        acceptance.full_clean()
        acceptance.save()
        if agreement.pen_id == member.partner_id:
            agreement.pen, agreement.pen_moved_at = None, now
            agreement.save(update_fields=["pen", "pen_moved_at"])
        audit.record("agreement.text_accepted", agreement, by=by, partner=member.partner.name)
    return acceptance


def take_acceptance_back(*, agreement: Agreement, by: User, now: datetime) -> None:
    """The municipality of `by` wants to talk about the words again.

    Raises `DomainError`: `not_a_partner`, `not_written`, `not_accepted`.
    """
    with transaction.atomic():
        agreement = locked(Agreement.objects.all()).get(pk=agreement.pk)
        member = voice(by, agreement.partnership_id, Right.COORDINATE)
        if agreement.status != AgreementStatus.DRAFT:
            raise DomainError("not_written", _("This text is not being written any more."))
        if not agreement.acceptances.standing().filter(partner=member.partner_id).update(fell_at=now):
            raise DomainError("not_accepted", _("Your municipality has not said yet that it finds this text good."))
        audit.record("agreement.text_reopened", agreement, by=by, partner=member.partner.name)


def set_aside(*, agreement: Agreement, reason: str, by: User, now: datetime) -> Agreement:
    """Nobody goes on with this text; it stays to be read, with `reason`, and no signature on it counts.

    Raises `DomainError`: `locked`, `pen_elsewhere`; `ValidationError("reason_missing")`.
    """
    with transaction.atomic():
        agreement = locked(Agreement.objects.all()).get(pk=agreement.pk)
        refuse_when_in_force(agreement)
        refuse_when_locked(agreement)
        refuse_without_pen(agreement, by)
        if not reason.strip():
            sentence = _("Say in a sentence why you set it aside.")
            raise ValidationError({"reason": ValidationError(sentence, code="reason_missing")})
        void_open(subject=agreement, because=VoidReason.TEXT_CHANGED, by=by, now=now)
        agreement.status, agreement.pen = AgreementStatus.DROPPED, None
        agreement.save(update_fields=["status", "pen"])
        audit.record("agreement.set_aside", agreement, by=by, reason=reason.strip())
    return agreement
