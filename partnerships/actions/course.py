"""Another status or another form of the partnership: one proposes, it is true when all signed it."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import freeze, sign_off, voice
from partnerships.choices import STATUS_TRANSITIONS, ProposalState, Right, Word
from partnerships.models import CourseChange, OwnDecision, Partnership
from partnerships.models.proposal import Proposal
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def propose_course(
    *, partnership: Partnership, status: str = "", form: str = "", reason: str, language: str, by: User, now: datetime
) -> CourseChange:
    """The municipality of `by` proposes another status or another form; who may sign has signed it too.

    Raises `DomainError`: `not_a_partner`, `same_form`, `no_such_step` for a status that cannot follow the one it has;
    `ValidationError` when another proposal waits, or when status and form are asked at once.
    """
    with transaction.atomic():
        partnership = locked(Partnership.objects.all()).get(pk=partnership.pk)
        member = voice(by, partnership.pk, Right.COORDINATE)
        refuse_impossible(partnership, status, form)
        change = CourseChange(
            partnership=partnership,
            status=status,
            form=form,
            status_before=partnership.status,
            reason=reason,
            language=language,
            proposed_by=member.partner,
            proposed_at=now,
        )
        put_forward(proposal=change, verb="course.proposed", by=by, now=now, course=change.signing_title)
    return change


def refuse_impossible(partnership: Partnership, status: str, form: str) -> None:
    if form and form == partnership.form:
        raise DomainError("same_form", _("The partnership has this form already."))
    if status and status not in STATUS_TRANSITIONS[partnership.status]:
        raise DomainError("no_such_step", _("This cannot follow the way it is with the partnership now."))


def put_forward(*, proposal: Proposal, verb: str, by: User, now: datetime, **facts) -> None:
    """Store and freeze the proposal; the word of its own municipality is given at once by who has the mandate."""
    proposal.full_clean()
    proposal.save()
    version = freeze(subject=proposal, by=by, now=now)
    audit.record(verb, proposal, by=by, partner=proposal.proposed_by.name, **facts)
    if by.has_perm("partnerships.sign_version", version):
        sign_off(version=version, word=Word.AGREED, by=by, now=now)


def course_facts(change: CourseChange) -> dict:
    return {
        "status": change.status,
        "form": change.form,
        "status_before": change.status_before,
        "reason": change.reason,
        "language": change.language,
        "proposed_by": change.proposed_by.name,
    }


def course_confirmed(change: CourseChange, version, now: datetime) -> None:
    """All signed: the partnership has this status or form, and what rested by one word alone is lifted by all."""
    CourseChange.objects.filter(pk=change.pk).update(state=ProposalState.CONFIRMED, decided_at=now)
    if change.form:
        Partnership.objects.filter(pk=change.partnership_id).update(form=change.form)
        return
    Partnership.objects.filter(pk=change.partnership_id).update(status=change.status)
    OwnDecision.objects.filter(partnership=change.partnership_id).standing().update(lifted_at=now)
    change.partnership.partners.update(rests_since=None)


def proposal_declined(proposal: Proposal, version, now: datetime) -> None:
    """Sent back or overtaken: the proposal is done with, and everything stays as it was."""
    type(proposal).objects.filter(pk=proposal.pk).update(state=ProposalState.DECLINED, decided_at=now)
