"""What comes after an agreement: one proposes, every other one agrees, nobody decides alone."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import freeze, lock_subject, sign_off, voice
from partnerships.choices import RenewalStatus, Right, Word
from partnerships.models import Agreement, RenewalDecision
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError


def propose_renewal(
    *, agreement: Agreement, choice: str, reason: str, language: str, by: User, now: datetime
) -> RenewalDecision:
    """The municipality of `by` proposes what comes after `agreement` and has agreed to its own proposal.

    Raises `DomainError`: `not_a_partner`, `not_in_force`; `ValidationError("already_proposed")` when another waits.
    """
    with transaction.atomic():
        agreement = lock_subject(agreement)
        member = voice(by, agreement.partnership_id, Right.COORDINATE)
        if not agreement.is_in_force:
            raise DomainError("not_in_force", _("Only what is in force has something that comes after it."))
        decision = RenewalDecision(
            partnership_id=agreement.partnership_id,
            agreement=agreement,
            choice=choice,
            reason=reason,
            language=language,
            proposed_by=member.partner,
            proposed_at=now,
        )
        decision.full_clean()
        decision.save()
        version = freeze(subject=decision, by=by, now=now)
        facts = {"partner": member.partner.name, "choice": choice, "title": agreement.title}
        audit.record("renewal.proposed", decision, by=by, **facts)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return decision


def renewal_facts(decision: RenewalDecision) -> dict:
    """What the partners agree on: what comes after which agreement, and why."""
    return {
        "choice": decision.choice,
        "reason": decision.reason,
        "language": decision.language,
        "proposed_by": decision.proposed_by.name,
        "agreement": decision.agreement.title,
        "agreement_language": decision.agreement.language,
        "ends_on": decision.agreement.ends_on,
    }


def renewal_decided(decision: RenewalDecision, version, now: datetime) -> None:
    RenewalDecision.objects.filter(pk=decision.pk).update(status=RenewalStatus.CONFIRMED, decided_at=now)


def renewal_declined(decision: RenewalDecision, version, now: datetime) -> None:
    RenewalDecision.objects.filter(pk=decision.pk).update(status=RenewalStatus.DECLINED, decided_at=now)
