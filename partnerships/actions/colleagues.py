"""Who works for one's own municipality: each looks after its own people."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.people import add_member, end_membership
from partnerships.actions.signoff import voice
from partnerships.choices import RIGHTS_OF_ROLE, Right, Role
from partnerships.models import Member, Partnership
from stedenband.accounts.actions import invite
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError


def roles_to_give(member: Member) -> list[Role]:
    """The roles in a municipality that `member` may give: none with a right that they lack themselves."""
    roles = [role for role in Role if role != Role.COMPANION]
    return [role for role in roles if RIGHTS_OF_ROLE[role] <= member.rights]


def add_colleague(*, partnership: Partnership, email: str, name: str, function: str, role: str, by: User) -> Member:
    """The person with `email` has a place for the municipality of `by`; without an account they are invited.

    Raises `DomainError`: `not_a_partner` when `by` coordinates no municipality here, `too_many_rights` for a role
    above their own; `ValidationError` when the person has a place already.
    """
    with transaction.atomic():
        own = voice(by, partnership.pk, Right.COORDINATE)
        if role not in roles_to_give(own):
            raise DomainError("too_many_rights", _("You can give a colleague only rights that you have yourself."))
        user = User.objects.filter(email=email.lower()).first()
        if user is None:
            place = own.partner.municipality
            user = invite(email=email, name=name, language=place.text_language, time_zone=place.time_zone, by=by)
        return add_member(partnership=partnership, user=user, role=role, function=function, partner=own.partner, by=by)


def end_colleague(*, member: Member, on: date, by: User) -> Member:
    """The colleague of `by` no longer has a place in the partnership.

    Raises `DomainError`: `not_a_partner` for somebody of another municipality, `oneself` for the own place.
    """
    with transaction.atomic():
        own = voice(by, member.partnership_id, Right.COORDINATE)
        if own.partner_id != member.partner_id:
            raise DomainError("not_a_partner", _("Each municipality looks after its own people."))
        if own.pk == member.pk:
            raise DomainError("oneself", _("Ask a colleague to end your place, so that it is not left empty."))
        return end_membership(member=member, on=on, by=by)
