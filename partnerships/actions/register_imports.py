"""Bringing in a register that somebody kept elsewhere: all of it, or nothing."""

from dataclasses import dataclass, field
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.choices import RegisterKind
from partnerships.imports import municipalities, partnerships
from partnerships.imports.faults import Fault, faults_of
from partnerships.imports.reading import Table
from partnerships.models import RegisterImport
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked

REGISTERS = {
    RegisterKind.MUNICIPALITIES: (municipalities, municipalities.bring_municipality),
    RegisterKind.PARTNERSHIPS: (partnerships, partnerships.bring_partnership),
}


@dataclass
class Outcome:
    """What an import does, row by row: `added` as (row, title), the rows that were `known`, and every fault."""

    added: list[tuple[int, str]] = field(default_factory=list)
    known: list[int] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def bring_register(*, kind: str, file_name: str, table: Table, by: User, now: datetime) -> RegisterImport:
    """The table waits to be tried and carried out. Raises `ValidationError` when a column is missing."""
    refuse_missing_columns(kind, table)
    with transaction.atomic():
        brought = RegisterImport(
            kind=kind,
            file_name=file_name[-120:],
            columns=list(table.columns),
            rows=[[number, row] for number, row in table.rows],
            by=by,
            brought_at=now,
        )
        brought.full_clean()
        brought.save()
        audit.record("register.brought", brought, by=by)
    return brought


def try_register(*, brought: RegisterImport, by: User) -> Outcome:
    """What would become true, found by doing all of it and undoing it."""
    with transaction.atomic():
        outcome = _bring_rows(brought, by)
        transaction.set_rollback(True)
    return outcome


def carry_out_register(*, brought: RegisterImport, by: User, now: datetime) -> RegisterImport:
    """Every row is in; what was there already stayed as it was.

    Raises `DomainError`: `carried_out` the second time, `has_faults` when one row has a fault, and then nothing is in.
    """
    with transaction.atomic():
        brought = locked(RegisterImport.objects.all()).get(pk=brought.pk)
        if brought.carried_out_at:
            raise DomainError("carried_out", _("This file was carried out already."))
        outcome = _bring_rows(brought, by)
        if outcome.faults:
            raise DomainError("has_faults", _("Nothing was brought in: some rows have a fault."))
        brought.carried_out_at, brought.added = now, len(outcome.added)
        brought.save(update_fields=["carried_out_at", "added"])
        audit.record("register.carried_out", brought, by=by, added=brought.added)
    return brought


def refuse_missing_columns(kind: str, table: Table) -> None:
    """Raise `ValidationError("no_column")` unless the table has every column that its kind asks."""
    for column in REGISTERS[kind][0].COLUMNS:
        if column not in table.columns:
            raise ValidationError(_("The file lacks the column “%(column)s”.") % {"column": column}, code="no_column")


def columns_of(kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The columns that a table of `kind` must have, and those that it may have."""
    register, _bring = REGISTERS[kind]
    return register.COLUMNS, register.MORE_COLUMNS


def _bring_rows(brought, by) -> Outcome:
    """Do what the rows say, each as a whole; a row with a fault does nothing."""
    register, bring = REGISTERS[brought.kind]
    outcome = Outcome()
    for number, row in brought.rows:
        if empty := [column for column in register.COLUMNS if not row.get(column)]:
            outcome.faults += [Fault(number, column, _("This cell is empty.")) for column in empty]
            continue
        try:
            with transaction.atomic():
                subject = bring(row, by=by)
                title = str(subject) if subject else ""
        except ValidationError as invalid:
            outcome.faults += faults_of(invalid, number)
        except DomainError as refused:
            outcome.faults.append(Fault(number, "", refused.message))
        else:
            if subject:
                outcome.added.append((number, title))
            else:
                outcome.known.append(number)
    return outcome
