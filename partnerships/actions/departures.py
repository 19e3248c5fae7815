"""What one municipality decides by itself: to suspend its part, to take it up again, to leave (Almelo – Denizli)."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.parties import others_go_on, replace_open_versions, stop_together, void_course
from partnerships.actions.signoff import voice
from partnerships.choices import OwnChoice, PartnershipStatus, Right
from partnerships.models import OwnDecision, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def decide_alone(*, partnership: Partnership, choice: str, by: User, now: datetime, **said) -> OwnDecision:
    """The municipality of `by` suspends its part, takes it up again, or leaves; the others need not agree.

    `said` are `reason`, `language`, `decided_by`, `decided_on`, `effective_on` and perhaps `carried_on_by`. Where two
    others at least go on, only its own place changes; else the partnership itself is suspended or ends, and is
    continued without it when `carried_on_by` says who does. A departure that lies ahead is carried out on its day.
    Raises `DomainError`: `not_a_partner`, `over`, `suspended_already`, `leaves_already`, `not_suspended`;
    `ValidationError` when it takes effect before it was decided.
    """
    with transaction.atomic():
        partnership = locked(Partnership.objects.all()).get(pk=partnership.pk)
        member = voice(by, partnership.pk, Right.SIGN)
        refuse_out_of_turn(partnership, member.partner, choice)
        decision = OwnDecision(
            partnership=partnership,
            partner=member.partner,
            choice=choice,
            status_before=status_to_return_to(partnership),
            told_by=by,
            told_at=now,
            **said,
        )
        decision.full_clean()
        decision.save()
        audit.record("own.decided", decision, by=by, partner=member.partner.name, choice=choice, reason=decision.reason)
        {OwnChoice.SUSPENDS: suspend, OwnChoice.RESUMES: resume, OwnChoice.LEAVES: depart}[choice](decision)
    return decision


def refuse_out_of_turn(partnership: Partnership, partner: Partner, choice: str) -> None:
    standing = set(partner.own_decisions.standing().values_list("choice", flat=True))
    if choice == OwnChoice.RESUMES:
        if not standing:
            raise DomainError("not_suspended", _("Your municipality takes part already: it suspended nothing itself."))
        return
    if partnership.is_over:
        raise DomainError("over", _("This partnership has ended already."))
    if OwnChoice.LEAVES in standing:
        raise DomainError("leaves_already", _("Your municipality has decided to leave already."))
    if choice in standing:
        raise DomainError("suspended_already", _("Your municipality has suspended its part already."))


def status_to_return_to(partnership: Partnership) -> str:
    """The status before the first decision that still stands: what is true again when all are lifted."""
    first = OwnDecision.objects.of_partnership(partnership).standing().order_by("told_at", "pk").first()
    return first.status_before if first else partnership.status


def overtake(decision: OwnDecision) -> None:
    """An open proposal about the course no longer fits."""
    void_course(partnership=decision.partnership, by=decision.told_by, now=decision.told_at)


def suspend(decision: OwnDecision) -> None:
    if others_go_on(decision.partner):
        Partner.objects.filter(pk=decision.partner_id).update(rests_since=decision.effective_on)
        replace_open_versions(partnership=decision.partnership, by=decision.told_by, now=decision.told_at)
    else:
        overtake(decision)
        Partnership.objects.filter(pk=decision.partnership_id).update(status=PartnershipStatus.SUSPENDED)


def resume(decision: OwnDecision) -> None:
    """What the municipality itself suspended or announced is lifted; with the last of them the old status is back."""
    decision.partner.own_decisions.standing().update(lifted_at=decision.told_at)
    if decision.partner.rests_since:
        Partner.objects.filter(pk=decision.partner_id).update(rests_since=None)
        replace_open_versions(partnership=decision.partnership, by=decision.told_by, now=decision.told_at)
    elif not OwnDecision.objects.of_partnership(decision.partnership).standing().exists():
        overtake(decision)
        Partnership.objects.filter(pk=decision.partnership_id).update(status=decision.status_before)


def depart(decision: OwnDecision) -> None:
    if decision.effective_on <= decision.told_at.date():
        carry_out(decision=decision, by=decision.told_by, now=decision.told_at)
    elif not others_go_on(decision.partner):
        overtake(decision)
        Partnership.objects.filter(pk=decision.partnership_id).update(status=PartnershipStatus.PHASING_OUT)


def carry_out(*, decision: OwnDecision, by: User | None, now: datetime) -> None:
    """The municipality has left: its place is closed and all it signed stays, or the partnership as a whole stops."""
    OwnDecision.objects.filter(pk=decision.pk).update(carried_out_at=now)
    decision.partner.own_decisions.standing().update(lifted_at=now)
    if others_go_on(decision.partner):
        Partner.objects.filter(pk=decision.partner_id).update(left_on=decision.effective_on, rests_since=None)
        replace_open_versions(partnership=decision.partnership, by=by, now=now)
    else:
        stop_together(partnership=decision.partnership, carried_on=bool(decision.carried_on_by), by=by, now=now)
    audit.record("own.carried_out", decision, by=by, partner=decision.partner.name)


def carry_out_departures(*, now: datetime) -> int:
    """Departures whose day has come are carried out, each once; returns how many."""
    carried = 0
    for number in OwnDecision.objects.due(now.date()).values_list("pk", flat=True):
        with transaction.atomic():
            decision = locked(OwnDecision.objects.due(now.date())).filter(pk=number).first()
            if decision is not None:
                carry_out(decision=decision, by=None, now=now)
                carried += 1
    return carried


def note_as_read(*, decision: OwnDecision, by: User, now: datetime) -> OwnDecision:
    """The municipality of `by` has read the decision of another one; it no longer waits for it.

    Raises `DomainError`: `not_a_partner`, `own_decision` for who took it.
    """
    with transaction.atomic():
        member = voice(by, decision.partnership_id, Right.COORDINATE)
        if member.partner_id == decision.partner_id:
            raise DomainError("own_decision", _("Your municipality took this decision itself."))
        if not decision.read_by.filter(pk=member.partner_id).exists():
            decision.read_by.add(member.partner)
            audit.record("own.read", decision, by=by, partner=member.partner.name)
    return decision
