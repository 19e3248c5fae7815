"""The trips of a year, shown to everybody: one municipality proposes, every other agrees, each can take it back."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.models import TravelEdition
from capacity.travel import travel_facts, trips_of
from partnerships.actions.signoff import freeze, sign_off, voice
from partnerships.choices import Right, Word
from partnerships.models import Partnership, Version
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def propose_travel(*, partnership: Partnership, year: int, by: User, now: datetime) -> Version:
    """The trips of `year`, as they stand now, wait for the word of every municipality; that of `by` has agreed.

    Raises `DomainError`: `not_a_partner`, `no_trips`, `year_ahead`, `public_already` when nothing changed since.
    """
    with transaction.atomic():
        locked(Partnership.objects.all()).get(pk=partnership.pk)
        member = voice(by, partnership.pk, Right.COORDINATE)
        if year > now.year:
            raise DomainError("year_ahead", _("This year lies ahead."))
        if not trips_of(partnership, year).exists():
            raise DomainError("no_trips", _("Nobody travelled in this year, so there is nothing to show."))
        edition = open_edition(partnership, year, partner=member.partner)
        version = freeze(subject=edition, by=by, now=now)
        refuse_what_is_public(edition, version)
        audit.record("travel.proposed", edition, by=by, partner=member.partner.name)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return version


def open_edition(partnership, year, *, partner):
    """The edition of the year that is not agreed yet, or a new one."""
    newest = TravelEdition.objects.filter(partnership=partnership, year=year).order_by("-number").first()
    if newest and not Version.objects.of(newest).in_force().exists():
        return newest
    edition = TravelEdition(
        partnership=partnership, year=year, number=newest.number + 1 if newest else 1, proposed_by=partner
    )
    edition.full_clean()
    edition.save()
    return edition


def refuse_what_is_public(edition, version):
    """Raise `DomainError("public_already")` when the public edition says the same words."""
    public = TravelEdition.objects.public().filter(partnership=edition.partnership_id, year=edition.year).first()
    if public and Version.objects.of(public).in_force().filter(hash=version.hash).exists():
        raise DomainError("public_already", _("These very trips are public already."))


def edition_facts(edition: TravelEdition) -> dict:
    partnership = Partnership.objects.with_partners().get(pk=edition.partnership_id)
    return travel_facts(partnership, edition.year)


def published(edition: TravelEdition, version: Version, now: datetime) -> None:
    """This edition is the public one of its year, in place of an earlier one."""
    same = TravelEdition.objects.filter(partnership=edition.partnership_id, year=edition.year)
    same.filter(is_public=True).update(is_public=False)
    same.filter(pk=edition.pk).update(is_public=True, public_since=now)


def not_published(edition: TravelEdition, version: Version, now: datetime) -> None:
    """What was public before, if anything, stays so."""


def withdraw_travel(*, edition: TravelEdition, by: User) -> TravelEdition:
    """The municipality of `by` takes its word back: the public address gives nothing any more.

    Raises `DomainError`: `not_a_partner`, `not_public`.
    """
    with transaction.atomic():
        member = voice(by, edition.partnership_id, Right.COORDINATE)
        edition = locked(TravelEdition.objects.all()).get(pk=edition.pk)
        if not edition.is_public:
            raise DomainError("not_public", _("This travel ledger is not public."))
        edition.is_public = False
        edition.save(update_fields=["is_public"])
        audit.record("travel.withdrawn", edition, by=by, partner=member.partner.name)
    return edition
