"""Parting with care: what is still open, and a statement that all sign."""

from datetime import date, datetime

from django.core.files import File
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import freeze, lock_subject, refuse_when_in_force, void_open
from partnerships.choices import ExitItemKind, VoidReason
from partnerships.models import Agreement, ExitFile, ExitItem, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def open_exit_file(
    *,
    partnership: Partnership,
    reason: str,
    language: str,
    initiated_by: Partner | None = None,
    notice_on: date | None = None,
    last_on: date | None = None,
    by: User,
    now: datetime,
) -> ExitFile:
    """The partners have a list to part with care, begun with every promise of the agreements in force.

    Raises `DomainError("foreign")` for a partner from elsewhere, `ValidationError` when a file is open already or the
    last day lies before the notice.
    """
    refuse_foreign(partnership, initiated_by)
    with transaction.atomic():
        file = ExitFile(
            partnership=partnership,
            reason=reason,
            language=language,
            initiated_by=initiated_by,
            notice_on=notice_on,
            last_on=last_on,
            begun_at=now,
        )
        file.full_clean()
        file.save()
        take_over_commitments(file)
        audit.record("exit.opened", file, by=by)
    return file


def take_over_commitments(file: ExitFile) -> None:
    """Nothing is typed twice: the promises of what is in force are the first points of the list."""
    for agreement in Agreement.objects.of_partnership(file.partnership).in_force().prefetch_related("commitments"):
        for commitment in agreement.commitments.all():
            ExitItem.objects.create(
                exit_file=file, kind=ExitItemKind.COMMITMENT, text=commitment.text, partner_id=commitment.bearer_id
            )


def describe_exit(
    *,
    file: ExitFile,
    seen: int | None,
    reason: str,
    language: str,
    initiated_by: Partner | None,
    notice_on: date | None,
    last_on: date | None,
    by: User,
) -> ExitFile:
    """The file says this from now on. Raises `VersionConflict`, `ValidationError`, `DomainError` as when it opened."""
    refuse_foreign(file.partnership, initiated_by)
    with transaction.atomic():
        file = lock_row(ExitFile.objects.all(), pk=file.pk, seen=seen)
        refuse_when_in_force(file)
        file.reason, file.language, file.initiated_by = reason, language, initiated_by
        file.notice_on, file.last_on = notice_on, last_on
        file.full_clean()
        file.save()
        audit.record("exit.described", file, by=by)
    return file


def add_exit_item(*, file: ExitFile, kind: str, text: str, partner: Partner | None, by: User) -> ExitItem:
    """The point is on the list, and waits for `partner`, or for all. Raises `DomainError("foreign")`."""
    refuse_foreign(file.partnership, partner)
    with transaction.atomic():
        item = ExitItem(exit_file=file, kind=kind, text=text, partner=partner)
        item.full_clean()
        item.save()
        audit.record("exit_item.added", item, by=by)
    return item


def settle_exit_item(
    *, item: ExitItem, outcome: str, on: date, handed_to: str = "", proof: File | None = None, by: User
) -> ExitItem:
    """The point is settled, in these words; goods with who has them now and a proof of it.

    Raises `DomainError("settled")` when it was already, `ValidationError("proof_missing")` for goods without proof.
    """
    with transaction.atomic():
        item = locked(ExitItem.objects.all()).get(pk=item.pk)
        if item.settled_on:
            raise DomainError("settled", _("This point was settled already."))
        item.outcome, item.settled_on, item.handed_to = outcome, on, handed_to
        item.proof = proof or item.proof
        item.full_clean()
        item.save()
        audit.record("exit_item.settled", item, by=by)
    return item


def write_statement(
    *, file: ExitFile, seen: int | None, statement: str, language: str, by: User, now: datetime
) -> ExitFile:
    """The joint public statement says this; a version that waits for signatures is void.

    Raises `DomainError("locked")` when all have signed it, `VersionConflict`.
    """
    with transaction.atomic():
        file = lock_row(ExitFile.objects.all(), pk=file.pk, seen=seen)
        refuse_when_in_force(file)
        void_open(subject=file, because=VoidReason.TEXT_CHANGED, by=by, now=now)
        file.statement, file.language = statement, language
        file.full_clean()
        file.save()
        audit.record("exit.statement_written", file, by=by)
    return file


def offer_statement(*, file: ExitFile, by: User, now: datetime) -> ExitFile:
    """The statement is frozen with the list as it is, and waits for every partner.

    Raises `DomainError`: `empty` while nothing is written, `locked`.
    """
    with transaction.atomic():
        file = lock_subject(file)
        if not file.statement.strip():
            raise DomainError("empty", _("Write the statement first."))
        freeze(subject=file, by=by, now=now)
        audit.record("exit.statement_offered", file, by=by)
    return file


def exit_facts(file: ExitFile) -> dict:
    """What the partners sign: their statement, and the list as it stands."""
    items = file.items.select_related("partner__municipality")
    return {
        "statement": file.statement,
        "language": file.language,
        "last_on": file.last_on,
        "items": [
            {
                "kind": item.kind,
                "text": item.text,
                "partner": item.partner.name if item.partner else None,
                "outcome": item.outcome,
                "settled_on": item.settled_on,
            }
            for item in items
        ],
    }


def statement_signed(file: ExitFile, version, now: datetime) -> None:
    ExitFile.objects.filter(pk=file.pk).update(signed_at=now)


def statement_reopened(file: ExitFile, version, now: datetime) -> None:
    """The words stay, to be written on: nothing else hangs on an open version."""
