"""Where one can see what became of a step; each municipality puts its own there."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.models import Step, StepProof
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import refuse_when_in_force, voice, void_open
from partnerships.choices import Right, VoidReason
from partnerships.models import Document
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def show_proof(
    *, step: Step, document: Document | None = None, url: str = "", title: str = "", by: User, now: datetime
) -> StepProof:
    """The municipality of `by` shows with the step a document that all read, or an address; confirmed words fall.

    Raises `DomainError`: `not_a_partner`, `foreign`, `private` for a document that one municipality keeps to itself,
    `locked` when all confirmed the step; `ValidationError` for neither or both, or a document that is there already.
    """
    refuse_foreign(step.partnership, document)
    if document is not None and document.is_private:
        raise DomainError("private", _("Only your municipality reads this document. Share it first with all."))
    with transaction.atomic():
        step = locked(Step.objects.all()).get(pk=step.pk)
        member = voice(by, step.partnership_id, Right.CONTRIBUTE)
        refuse_when_in_force(step)
        void_open(subject=step, because=VoidReason.TEXT_CHANGED, by=by, now=now)
        proof = StepProof(step=step, partner=member.partner, document=document, url=url, title=title)
        proof.added_by, proof.added_at = by, now
        proof.full_clean()
        proof.save()
        audit.record("step.proof_shown", proof, by=by, partner=member.partner.name)
    return proof


def take_proof_away(*, proof: StepProof, by: User, now: datetime) -> Step:
    """The proof no longer stands with the step; only who put it there takes it away, and confirmed words fall.

    Raises `DomainError`: `not_a_partner`, `locked`.
    """
    with transaction.atomic():
        step = locked(Step.objects.all()).get(pk=proof.step_id)
        member = voice(by, step.partnership_id, Right.CONTRIBUTE)
        if proof.partner_id != member.partner_id:
            raise DomainError("not_a_partner", _("Each municipality takes away only what it put there itself."))
        refuse_when_in_force(step)
        void_open(subject=step, because=VoidReason.TEXT_CHANGED, by=by, now=now)
        audit.record("step.proof_taken_away", proof, by=by, partner=member.partner.name)
        proof.delete()
    return step
