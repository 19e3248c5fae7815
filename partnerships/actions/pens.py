"""Whose turn it is: the pen of a text lies on the table for all, or is in the hands of one partner."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships import notices
from partnerships.actions.belonging import refuse_foreign
from partnerships.models import Agreement, Member, Partner, PenHandover
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def hand_over_pen(
    *, agreement: Agreement, to: Partner | None, word: str, language: str, by: User, now: datetime
) -> PenHandover:
    """`to` writes from now on, or all when it is None; who receives it finds `word` along.

    The holder hands it over; one that lies on the table may be taken by anyone, and so may one that rested in other
    hands for 30 days, so that no side can keep a text from the other. Raises `DomainError`: `locked`, `foreign`,
    `pen_elsewhere`, `holds_it` when it would stay where it is.
    """
    with transaction.atomic():
        refuse_foreign(agreement.partnership, to)
        agreement = locked(Agreement.objects.all()).get(pk=agreement.pk)
        if agreement.is_locked:
            raise DomainError("locked", _("This text does not change any more."))
        if not agreement.pen_rests(now):
            refuse_without_pen(agreement, by)
        if agreement.pen_id == (to.pk if to else None):
            raise DomainError("holds_it", _("The pen is there already. Choose who writes next."))
        handover = PenHandover(agreement=agreement, giver=agreement.pen, holder=to, word=word.strip(), by=by, at=now)
        handover.language = language
        handover.full_clean()
        handover.save()
        agreement.pen, agreement.pen_moved_at = to, now
        agreement.save(update_fields=["pen", "pen_moved_at"])
        verb = "agreement.pen_handed" if to else "agreement.pen_laid_down"
        audit.record(verb, agreement, by=by, partner=to.name if to else "")
        if to:
            notices.pen_handed(handover, by=by, now=now)
    return handover


def refuse_without_pen(agreement: Agreement, writer: User) -> None:
    """Raise `DomainError("pen_elsewhere")` unless the municipality of `writer` may write now."""
    if agreement.pen_id is None:
        return
    member = Member.objects.active().filter(user=writer, partnership=agreement.partnership_id).first()
    if member is None or not agreement.pen_is_with(member.partner_id):
        raise DomainError(
            "pen_elsewhere",
            _("%(partner)s holds the pen of this text. You can comment, or ask for the pen in a comment.")
            % {"partner": agreement.pen.name},
        )
