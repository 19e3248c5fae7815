"""Moving through the process: one partner proposes, every other one confirms, and back is normal (seed)."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import freeze, sign_off, voice
from partnerships.choices import PhaseChangeStatus, Right, Word, status_in_phase
from partnerships.models import Partnership, PhaseChange
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def propose_phase(*, partnership: Partnership, phase: str, reason: str, by: User, now: datetime) -> PhaseChange:
    """The municipality of `by` proposes to move to `phase` and has agreed to its own proposal.

    Raises `DomainError`: `not_a_partner`, `same_phase`; `ValidationError` when another proposal waits.
    """
    with transaction.atomic():
        partnership = locked(Partnership.objects.all()).get(pk=partnership.pk)
        member = voice(by, partnership.pk, Right.COORDINATE)
        if phase == partnership.phase:
            raise DomainError("same_phase", _("The partnership is in this phase already."))
        change = PhaseChange(
            partnership=partnership, phase=phase, reason=reason, proposed_by=member.partner, proposed_at=now
        )
        change.full_clean()
        change.save()
        version = freeze(subject=change, by=by, now=now)
        audit.record("phase.proposed", change, by=by, partner=member.partner.name, phase=phase)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return change


def phase_facts(change: PhaseChange) -> dict:
    return {"phase": change.phase, "reason": change.reason, "proposed_by": change.proposed_by.name}


def phase_confirmed(change: PhaseChange, version, now: datetime) -> None:
    PhaseChange.objects.filter(pk=change.pk).update(status=PhaseChangeStatus.CONFIRMED, decided_at=now)
    partnership = locked(Partnership.objects.all()).get(pk=change.partnership_id)
    partnership.phase, partnership.status = change.phase, status_in_phase(partnership.status, change.phase)
    partnership.save(update_fields=["phase", "status"])


def phase_declined(change: PhaseChange, version, now: datetime) -> None:
    PhaseChange.objects.filter(pk=change.pk).update(status=PhaseChangeStatus.DECLINED, decided_at=now)
