"""What organisations are, and what happens when two of them turn out to be one."""

from datetime import date, datetime
from typing import TypedDict, Unpack

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.choices import Naming
from partnerships.models import Involvement, LeadingGroup, Organisation, OrganisationMerge, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


class Description(TypedDict, total=False):
    """What is said of an organisation beside its name and kind; what is left out stays as it was."""

    works_on: str
    language: str
    leaders: list[LeadingGroup]
    contact_name: str
    contact_details: str
    naming: Naming
    naming_on: date | None
    relation: str
    distinct_because: str


def add_organisation(*, partner: Partner, name: str, kind: str, by: User, **said: Unpack[Description]) -> Organisation:
    """The organisation is on the list of `partner`.

    Raises `ValidationError`: when its name is there already, `no_day` for an answer without its day, `not_apart` when
    a relation is given for another kind than a fourth-pillar initiative.
    """
    with transaction.atomic():
        organisation = Organisation(partnership_id=partner.partnership_id, partner=partner)
        _describe(organisation, name=name, kind=kind, **said)
        audit.record("organisation.added", organisation, by=by)
    return organisation


def describe_organisation(
    *, organisation: Organisation, seen: int | None, name: str, kind: str, by: User, **said: Unpack[Description]
) -> Organisation:
    """The organisation is described like this from now on.

    Raises `VersionConflict` when somebody saved in between, `DomainError("merged")` for one that goes on as another,
    and `ValidationError` as `add_organisation`.
    """
    with transaction.atomic():
        organisation = lock_row(Organisation.objects.all(), pk=organisation.pk, seen=seen)
        refuse_merged(organisation)
        _describe(organisation, name=name, kind=kind, **said)
        audit.record("organisation.changed", organisation, by=by)
    return organisation


def _describe(organisation, *, name, kind, leaders=None, **said):
    organisation.name, organisation.kind = name.strip(), kind
    for field, value in said.items():
        setattr(organisation, field, value)
    organisation.full_clean()
    organisation.save()
    if leaders is not None:
        organisation.leaders.set(leaders)


def merge_organisation(
    *, organisation: Organisation, into: Organisation, reason: str, by: User, now: datetime
) -> OrganisationMerge:
    """`organisation` goes on as `into`, with its involvement; it keeps its name and what both had noted.

    Where both had a place in the same phase, each answer stays where it was given. Raises `DomainError`:
    `other_partner` for organisations of different municipalities, `itself`, `merged` when one of them went on as
    another before (so no circle can arise).
    """
    if organisation.pk == into.pk:
        raise DomainError("itself", _("Choose another organisation than this one."))
    with transaction.atomic():
        organisation, into = _both_locked(organisation, into)
        if organisation.partner_id != into.partner_id:
            raise DomainError("other_partner", _("Only organisations of the same municipality become one."))
        refuse_merged(organisation)
        refuse_merged(into)
        merge = OrganisationMerge(
            partnership_id=organisation.partnership_id,
            organisation=organisation,
            into=into,
            reason=reason,
            merged_by=by,
            merged_at=now,
        )
        merge.full_clean()
        merge.save()
        merge.moved.set(_move(organisation, into))
        organisation.merged_into = into
        organisation.save(update_fields=["merged_into"])
        audit.record("organisation.merged", organisation, by=by, into=into.name, reason=reason)
    return merge


def undo_merge(*, merge: OrganisationMerge, reason: str, by: User, now: datetime) -> OrganisationMerge:
    """The two stand on their own again, and what moved goes back, with what was written there since.

    Raises `DomainError`: `undone` when it is already, `merged` when the other one went on as a third since then.
    """
    with transaction.atomic():
        merge = locked(OrganisationMerge.objects.all()).get(pk=merge.pk)
        if merge.is_undone:
            raise DomainError("undone", _("These two stand on their own again already."))
        organisation, into = _both_locked(merge.organisation, merge.into)
        refuse_merged(into)
        merge.moved.filter(organisation=into).update(organisation=organisation)
        organisation.merged_into = None
        organisation.save(update_fields=["merged_into"])
        merge.undone_because, merge.undone_by, merge.undone_at = reason, by, now
        merge.full_clean()
        merge.save()
        audit.record("organisation.parted", organisation, by=by, into=into.name, reason=reason)
    return merge


def _both_locked(*organisations):
    """The two rows in the order asked, locked in the order of their numbers so that nobody waits for ever."""
    rows = locked(Organisation.objects.order_by("pk")).in_bulk([one.pk for one in organisations])
    return [rows[one.pk] for one in organisations]


def _move(organisation, into):
    """What goes over: the places of `organisation` that `into` has no answer for."""
    taken = set(into.involvement_set.values_list("phase", "group"))
    moving = [row for row in organisation.involvement_set.all() if (row.phase, row.group) not in taken]
    Involvement.objects.filter(pk__in=[row.pk for row in moving]).update(organisation=into)
    return moving


def refuse_merged(organisation: Organisation) -> None:
    """Raise `DomainError("merged")` for an organisation that goes on as another one."""
    if organisation.merged_into_id:
        raise DomainError(
            "merged", _("“%(name)s” goes on as another organisation. Look there.") % {"name": organisation.name}
        )
