"""Writing an agreement together, until all sign the same version of it."""

from datetime import date, datetime

from django.core.files import File
from django.db import transaction

from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import freeze, refuse_when_in_force, void_open
from partnerships.choices import AgreementStatus, VoidReason
from partnerships.models import Agreement, Commitment, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.files import sha256_of
from stedenband.lib.rows import lock_row

Promises = list[tuple[str, Partner | None]]


def write_agreement(
    *,
    partnership: Partnership,
    agreement: Agreement | None = None,
    seen: int | None = None,
    kind: str,
    title: str,
    text: str,
    language: str,
    starts_on: date,
    ends_on: date,
    commitments: Promises,
    file: File | None = None,
    by: User,
    now: datetime,
) -> Agreement:
    """The agreement says this from now on; an open version of it is void.

    `commitments` are (text, partner who bears it or None for all). Raises `DomainError`: `locked` when it is in
    force, `foreign` for a bearer of another partnership; `VersionConflict` when somebody saved in between and
    `ValidationError` for dates in the wrong order.
    """
    with transaction.atomic():
        verb = "agreement.changed" if agreement else "agreement.added"
        if agreement is None:
            agreement = Agreement(partnership=partnership)
        else:
            agreement = reopened(partnership=partnership, agreement=agreement, seen=seen, by=by, now=now)
        agreement.kind, agreement.title, agreement.text, agreement.language = kind, title, text, language
        agreement.starts_on, agreement.ends_on = starts_on, ends_on
        agreement.file = agreement.file if file is None else file
        agreement.full_clean()
        agreement.save()
        set_commitments(agreement, commitments)
        audit.record(verb, agreement, by=by)
    return agreement


def reopened(*, partnership: Partnership, agreement: Agreement, seen: int | None, by: User, now: datetime) -> Agreement:
    """The agreement, locked for writing: what was agreed on its old words is void."""
    agreement = lock_row(Agreement.objects.of_partnership(partnership), pk=agreement.pk, seen=seen)
    refuse_when_in_force(agreement)
    void_open(subject=agreement, because=VoidReason.TEXT_CHANGED, by=by, now=now)
    agreement.status = AgreementStatus.DRAFT
    return agreement


def set_commitments(agreement: Agreement, commitments: Promises) -> None:
    refuse_foreign(agreement.partnership, *(bearer for _promise, bearer in commitments))
    agreement.commitments.all().delete()
    for position, (text, bearer) in enumerate(commitments):
        commitment = Commitment(agreement=agreement, text=text, bearer=bearer, position=position)
        commitment.full_clean()
        commitment.save()


def offer_for_signing(*, agreement: Agreement, by: User, now: datetime) -> Agreement:
    """The text of the agreement is frozen and waits for the word of every partner.

    Raises `DomainError("locked")` when it is in force already.
    """
    with transaction.atomic():
        freeze(subject=agreement, by=by, now=now)
        agreement.status = AgreementStatus.SIGNING
        agreement.save(update_fields=["status"])
        audit.record("agreement.offered", agreement, by=by)
    return agreement


def agreement_facts(agreement: Agreement) -> dict:
    """What the partners sign: the words, the dates and who bears what."""
    return {
        "kind": agreement.kind,
        "title": agreement.title,
        "text": agreement.text,
        "language": agreement.language,
        "starts_on": agreement.starts_on,
        "ends_on": agreement.ends_on,
        "file": agreement.file.name or None,
        "file_hash": sha256_of(agreement.file) if agreement.file else None,
        "commitments": [
            {"text": commitment.text, "bearer": commitment.bearer.name if commitment.bearer else None}
            for commitment in agreement.commitments.select_related("bearer__municipality")
        ],
    }


def agreement_in_force(agreement: Agreement, version, now: datetime) -> None:
    Agreement.objects.filter(pk=agreement.pk).update(status=AgreementStatus.IN_FORCE)


def agreement_reopened(agreement: Agreement, version, now: datetime) -> None:
    Agreement.objects.filter(pk=agreement.pk).update(status=AgreementStatus.DRAFT)
