"""Who works for which partner, and what a municipality says of itself."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.belonging import refuse_foreign
from partnerships.models import Association, Member, Municipality, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError


def add_member(
    *,
    partnership: Partnership,
    user: User,
    role: str,
    function: str,
    partner: Partner | None = None,
    association: Association | None = None,
    by: User | None,
) -> Member:
    """`user` has a place in the partnership, for one partner or for an association; who left may come back.

    Raises `ValidationError` when they have one already, or when role and place do not fit, and
    `DomainError("foreign")` for a partner of another partnership.
    """
    refuse_foreign(partnership, partner)
    with transaction.atomic():
        left = Member.objects.filter(partnership=partnership, user=user).exclude(ended_on=None)
        member = left.first() or Member(partnership=partnership, user=user)
        member.role, member.function, member.ended_on = role, function, None
        member.partner, member.association = partner, association
        member.full_clean()
        member.save()
        audit.record("member.added", member, by=by, person=user.name, function=function, role=role)
    return member


def end_membership(*, member: Member, on: date, by: User) -> Member:
    """The person no longer has a place in the partnership; what they did stays on record."""
    with transaction.atomic():
        member.ended_on = on
        member.save(update_fields=["ended_on"])
        audit.record("member.ended", member, by=by, person=member.user.name)
    return member


def describe_municipality(
    *, municipality: Municipality, partner: Partner, brings: str, wants_to_learn: str, language: str, by: User
) -> Municipality:
    """The municipality says what it brings and what it wants to learn, in its own language.

    Raises `DomainError("foreign")` when `partner` is the place of another municipality.
    """
    if partner.municipality_id != municipality.pk:
        raise DomainError("foreign", _("Choose only what belongs to this partnership."))
    with transaction.atomic():
        municipality.brings, municipality.wants_to_learn = brings, wants_to_learn
        municipality.text_language = language
        municipality.full_clean()
        municipality.save(update_fields=["brings", "wants_to_learn", "text_language"])
        audit.record("municipality.described", partner, by=by)
    return municipality
