"""Who takes part, in which phase, how far."""

from django.db import transaction

from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.organisations import refuse_merged
from partnerships.models import Involvement, Organisation, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.rows import locked


def involve(
    *,
    partner: Partner,
    phase: str,
    group: str,
    level: int,
    organisation: Organisation | None = None,
    use_of_input: str = "",
    by: User,
) -> Involvement:
    """The group of actors of `partner` is involved this far in `phase`; an earlier answer is replaced.

    Raises `DomainError`: `foreign` for an organisation of another partnership, `merged` for one that goes on as
    another.
    """
    refuse_foreign(partner.partnership, organisation)
    if organisation is not None:
        refuse_merged(organisation)
    with transaction.atomic():
        locked(Partner.objects.all()).get(pk=partner.pk)
        cell = Involvement.objects.filter(partner=partner, phase=phase, group=group, organisation=organisation).first()
        cell = cell or Involvement(
            partnership_id=partner.partnership_id, partner=partner, phase=phase, group=group, organisation=organisation
        )
        cell.level, cell.use_of_input = level, use_of_input
        cell.full_clean()
        cell.save()
        audit.record("involvement.noted", cell, by=by, partner=partner.name)
    return cell
