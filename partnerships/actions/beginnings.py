"""Starting a partnership: five fields are enough."""

from datetime import date

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from partnerships.choices import PartnershipForm, PartnershipStatus, Phase, status_in_phase
from partnerships.models import Association, Municipality, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError


def add_municipality(*, by: User | None, **fields) -> Municipality:
    """The municipality is on the list. `fields` are those of the model; raises `ValidationError`."""
    with transaction.atomic():
        municipality = Municipality(**fields)
        municipality.full_clean()
        municipality.save()
        audit.record("municipality.added", municipality, by=by)
    return municipality


def add_association(*, name: str, country: str, by: User | None) -> Association:
    """The association of municipalities is on the list; its staff may accompany partnerships."""
    with transaction.atomic():
        association = Association(name=name, country=country)
        association.full_clean()
        association.save()
        audit.record("association.added", association, by=by)
    return association


def begin_partnership(
    *,
    places: list[tuple[Municipality, str]],
    since_on: date | None,
    since_is_year: bool = False,
    phase: str = Phase.ORIENTATION,
    form: str = PartnershipForm.FULL,
    is_demo: bool = False,
    by: User | None,
) -> Partnership:
    """The municipalities of `places`, each with its side, are partners as equals, in a full or a light partnership.

    `since_on` is None when nobody knows since when, and stands for its year alone with `since_is_year`.
    Raises `DomainError("too_few")` for fewer than two, `ValidationError` for an address that is taken.
    """
    if len({municipality.pk for municipality, _side in places}) < 2:
        raise DomainError("too_few", _("A partnership needs two municipalities at least."))
    names = sorted(municipality.name for municipality, _side in places)
    with transaction.atomic():
        partnership = Partnership(
            slug=slugify("-".join(names))[:50],
            since_on=since_on,
            since_is_year=since_is_year,
            phase=phase,
            form=form,
            status=status_in_phase(PartnershipStatus.ORIENTATION, phase),
            is_demo=is_demo,
        )
        partnership.full_clean()
        partnership.save()
        give_places(partnership, places)
        audit.record("partnership.begun", partnership, by=by)
    return partnership


def give_places(partnership, places):
    for municipality, side in places:
        partner = Partner(partnership=partnership, municipality=municipality, side=side)
        partner.full_clean()
        partner.save()
