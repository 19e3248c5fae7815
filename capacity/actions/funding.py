"""Where the money comes from: who answers for it, and by which rules."""

from datetime import date
from typing import TypedDict, Unpack

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import SourceKind
from capacity.models import FundingScheme, FundingSource
from capacity.models.funding import RULES
from partnerships.actions.signoff import voice
from partnerships.choices import OrganisationKind, Right
from partnerships.models import Organisation, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row


class SourceFacts(TypedDict):
    """What a source is: whose money, how much, for how long."""

    kind: str
    name: str
    funder: str
    reference: str
    hundredths: int
    currency: str
    first_on: date
    last_on: date
    language: str


def write_source(
    *,
    partnership: Partnership,
    source: FundingSource | None = None,
    seen: int | None = None,
    scheme: FundingScheme | None = None,
    reason: str = "",
    by: User,
    **facts: Unpack[SourceFacts],
) -> FundingSource:
    """The municipality of `by` answers for this money; a new grant takes over the rules of `scheme`.

    `reason` says why it is above the ceiling, where it is. Raises `DomainError`: `not_a_partner`, `not_yours`,
    `fourth_pillar` when an initiative of the fourth pillar would give it; `ValidationError` for wrong dates or
    `other_money` than the rules count in;
    `VersionConflict`.
    """
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        if source is None:
            source, verb = FundingSource(partnership=partnership, partner=member.partner), "funding.noted"
        else:
            source, verb = own_source(source, member, seen), "funding.changed"
        if scheme is not None and scheme.pk != source.scheme_id:
            take_over(source, scheme)
        source.scheme = scheme
        for name, value in facts.items():
            setattr(source, name, value)
        if source.kind == SourceKind.OWN_BUDGET:
            source.funder = ""
        source.over_ceiling_because = reason
        refuse_other_money(source)
        refuse_fourth_pillar(partnership, source.funder, source.name)
        source.full_clean()
        source.save()
        audit.record(verb, source, by=by, partner=member.partner.name)
    return source


def write_rules(
    *, source: FundingSource, seen: int | None, reason: str = "", by: User, **rules: object
) -> FundingSource:
    """The rules of this source are these from now on, whatever its scheme says; `rules` by name as in `RULES`.

    Raises `DomainError`: `not_a_partner`, `not_yours`; `ValidationError`; `VersionConflict`.
    """
    with transaction.atomic():
        member = voice(by, source.partnership_id, Right.CONTRIBUTE)
        source = own_source(source, member, seen)
        for name in RULES:
            if name in rules:
                setattr(source, name, rules[name])
        if reason:
            source.over_ceiling_because = reason
        source.full_clean()
        source.save()
        audit.record("funding.rules_changed", source, by=by, partner=member.partner.name)
    return source


def own_source(source, member, seen):
    """The row, locked; raises `DomainError("not_yours")` when another municipality answers for it."""
    source = lock_row(FundingSource.objects.of_partnership(source.partnership_id), pk=source.pk, seen=seen)
    if source.partner_id != member.partner_id:
        raise DomainError("not_yours", _("The municipality that answers for this money writes what is said of it."))
    return source


def take_over(source, scheme):
    for name in RULES:
        setattr(source, name, getattr(scheme, name))


def refuse_other_money(source):
    """Raise `ValidationError("other_money")` when the rules count in another currency than the amount."""
    if source.scheme is not None and source.currency != source.scheme.currency:
        sentence = _("These rules count in %(currency)s: choose that currency, or “None of these” rules.")
        error = ValidationError(sentence % {"currency": source.scheme.get_currency_display()}, code="other_money")
        raise ValidationError({"currency": error})


def refuse_fourth_pillar(partnership, *names):
    """Raise `DomainError("fourth_pillar")` when one of `names` is that of an initiative of the fourth pillar here."""
    said = {name.strip().casefold() for name in names}
    apart = Organisation.objects.of_partnership(partnership).filter(kind=OrganisationKind.FOURTH_PILLAR)
    if said & {name.casefold() for name in apart.values_list("name", flat=True)}:
        raise DomainError("fourth_pillar", money_apart())


def money_apart():
    return _("This is an initiative of the fourth pillar. Its money stays its own and never enters the partnership’s.")
