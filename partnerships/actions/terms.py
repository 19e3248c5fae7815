"""The councils of a municipality and their elections, so that nobody is surprised by one."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import CouncilTerm, Municipality, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def write_term(
    *,
    partner: Partner,
    term: CouncilTerm | None = None,
    starts_on: date,
    ends_on: date,
    election_on: date | None = None,
    is_certain: bool = True,
    seats: int | None = None,
    by: User,
) -> CouncilTerm:
    """The municipality of `partner` has this council, and the next is elected on that day.

    Raises `DomainError`: `not_a_partner` for who does not coordinate that municipality, `foreign` for a term of
    another one; `ValidationError`: `overlapping` with another council, an end before the start, an election before it.
    """
    with transaction.atomic():
        if voice(by, partner.partnership_id, Right.COORDINATE).partner_id != partner.pk:
            raise DomainError("not_a_partner", _("Each municipality writes down its own councils and elections."))
        locked(Municipality.objects.all()).get(pk=partner.municipality_id)
        term = term or CouncilTerm(municipality_id=partner.municipality_id)
        if term.municipality_id != partner.municipality_id:
            raise DomainError("foreign", _("Choose only what belongs to this partnership."))
        term.starts_on, term.ends_on, term.election_on = starts_on, ends_on, election_on
        term.is_certain, term.seats = is_certain, seats
        refuse_overlap(term)
        term.full_clean()
        term.save()
        audit.record("term.noted", partner, by=by, years=str(term))
    return term


def refuse_overlap(term):
    """Raise `ValidationError("overlapping")` when two councils of one municipality would sit on the same day."""
    others = CouncilTerm.objects.filter(municipality=term.municipality_id).exclude(pk=term.pk)
    other = others.filter(starts_on__lt=term.ends_on, ends_on__gt=term.starts_on).first()
    if other is not None:
        message = _("The council of %(years)s sits on some of these days.") % {"years": other}
        raise ValidationError({"starts_on": ValidationError(message, code="overlapping")})
