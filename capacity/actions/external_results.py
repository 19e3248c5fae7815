"""What others found out about a municipality: attached as evidence by the municipality it is about."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.actions.evidence import refuse_unread
from capacity.models import ExternalResult
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Document, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row


def attach_result(
    *,
    partnership: Partnership,
    result: ExternalResult | None = None,
    seen: int | None = None,
    kind: str,
    title: str,
    found_by: str,
    found_on: date,
    says: str,
    language: str,
    document: Document | None = None,
    link: str = "",
    by: User,
) -> ExternalResult:
    """All read what others found about the municipality of `by`.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `foreign`, `not_shared`; `ValidationError("no_evidence")`
    without a document or an address; `VersionConflict` when somebody saved in between.
    """
    with transaction.atomic():
        partner = voice(by, partnership.pk, Right.CONTRIBUTE).partner
        refuse_unread(partnership, document)
        verb = "external_result.changed" if result else "external_result.attached"
        result = own_result(result, partner, seen=seen) if result else ExternalResult(partner=partner)
        result.partnership = partnership
        result.kind, result.title, result.says, result.language = kind, title, says, language
        result.found_by, result.found_on, result.document, result.link = found_by, found_on, document, link
        result.full_clean()
        result.save()
        audit.record(verb, result, by=by, partner=partner.name)
    return result


def own_result(result: ExternalResult, partner: Partner, *, seen: int | None) -> ExternalResult:
    """The result, locked for writing; raises `DomainError("not_yours")` when `partner` did not attach it."""
    if result.partner_id != partner.pk:
        raise DomainError("not_yours", _("What was found about another municipality is for them to attach."))
    return lock_row(ExternalResult.objects.of_partnership(partner.partnership_id), pk=result.pk, seen=seen)
