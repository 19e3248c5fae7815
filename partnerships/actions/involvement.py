"""Who takes part, in which phase, how far."""

from datetime import datetime

from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from partnerships.actions.belonging import refuse_foreign
from partnerships.models import Comment, Involvement, Organisation, Partner
from partnerships.rules import membership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
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

    Raises `DomainError("foreign")` for an organisation of another partnership.
    """
    refuse_foreign(partner.partnership, organisation)
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


def add_organisation(*, partner: Partner, name: str, kind: str, by: User) -> Organisation:
    """The organisation is on the list of `partner`. Raises `ValidationError` when its name is there already."""
    with transaction.atomic():
        organisation = Organisation(
            partnership_id=partner.partnership_id, partner=partner, name=name.strip(), kind=kind
        )
        organisation.full_clean()
        organisation.save()
        audit.record("organisation.added", organisation, by=by)
    return organisation


def add_comment(*, subject: Model, kind: str, text: str, language: str, by: User, now: datetime) -> Comment:
    """A member said something about `subject`; it stands under their own name and municipality.

    Raises `DomainError("not_a_member")` for anybody else.
    """
    member = membership(by, subject.partnership_id)
    if member is None:
        raise DomainError("not_a_member", _("Only members of the partnership comment here."))
    with transaction.atomic():
        comment = Comment(
            partnership_id=subject.partnership_id,
            subject=subject,
            author=by,
            partner_id=member.partner_id,
            kind=kind,
            text=text,
            language=language,
            at=now,
        )
        comment.full_clean()
        comment.save()
        audit.record("comment.added", comment, by=by)
    return comment
